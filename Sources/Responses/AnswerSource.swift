import CSV
import Diagnostics

/// Where the answers of a table stand in its file: enough to find any of them again, and no more.
///
/// A record is remembered by its start; the cell in it is found by reading the record once more.
enum AnswerSource: Sendable {
  /// One record a respondent: the start of each record, the cell of each column.
  case wide(records: OffsetArray, cells: [Int?])

  /// One record an item: the start of each column's record, the cell of each respondent.
  case grid(records: [Int?], cells: [Int])

  /// One record an answer: for each column, the number of each row's record plus 1, or 0.
  case long(records: OffsetArray, numbers: [CodeArray], cell: Int)

  /// The record and the cell of an answer; `nil` where the file has none.
  func cell(row: Int, column: Int) -> (record: Int, cell: Int)? {
    switch self {
    case .wide(let records, let cells):
      return cells[column].map { (records[row], $0) }
    case .grid(let records, let cells):
      return records[column].map { ($0, cells[row]) }
    case .long(let records, let numbers, let cell):
      guard row < numbers[column].count else { return nil }
      let number = Int(numbers[column][row])
      return number == 0 ? nil : (records[number - 1], cell)
    }
  }
}
