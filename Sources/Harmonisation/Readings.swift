public import Questionnaire
public import Responses

/// What was read in each cell of a survey, one kind of reading: territories, timespans, amounts.
///
/// Laid out like the answers themselves: a column of numbers, and the lists of readings they stand
/// for, each held once however many cells share it.
public struct Readings<Reading: Hashable & Sendable>: Sendable {
  private struct Column: Sendable {
    var lists: [[Reading]] = [[]]
    /// The list of each row; rows beyond the last have no reading.
    var listOfRow: [UInt32] = []

    mutating func set(_ list: UInt32, row: Int) {
      while listOfRow.count <= row { listOfRow.append(0) }
      listOfRow[row] = list
    }
  }

  private var columns: [Form.ID: [Column]] = [:]

  init() {}

  /// The readings of a cell, in the order of its text.
  public subscript(cell: CellReference) -> [Reading] {
    guard let column = columns[cell.form]?[cell.column], cell.row < column.listOfRow.count else {
      return []
    }
    return column.lists[Int(column.listOfRow[cell.row])]
  }

  /// The cells of a form that something was read in, row by row.
  public func cells(of form: Form.ID) -> [CellReference] {
    guard let columns = columns[form] else { return [] }
    let rows = columns.map(\.listOfRow.count).max() ?? 0
    return (0..<rows).flatMap { row in
      columns.indices.filter {
        row < columns[$0].listOfRow.count && columns[$0].listOfRow[row] != 0
      }
      .map { CellReference(form: form, row: row, column: $0) }
    }
  }

  /// Makes room for the columns of a table.
  mutating func open(_ table: ResponseTable) {
    columns[table.form.id] = table.columns.map { _ in Column() }
  }

  /// Keeps a list of readings, to be given to cells of one column by its number.
  ///
  /// - Precondition: The column's table was opened.
  mutating func add(_ list: [Reading], form: Form.ID, column: Int) -> UInt32 {
    guard !list.isEmpty else { return 0 }
    columns[form]![column].lists.append(list)
    return UInt32(columns[form]![column].lists.count - 1)
  }

  /// Gives a cell a list that ``add(_:form:column:)`` keeps.
  mutating func set(_ list: UInt32, of cell: CellReference) {
    guard list != 0 || self[cell] != [] else { return }
    columns[cell.form]![cell.column].set(list, row: cell.row)
  }
}
