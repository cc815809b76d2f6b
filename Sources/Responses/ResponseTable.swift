public import CSV
public import Diagnostics
public import Questionnaire

/// The answers to one form: rows are respondents, columns the form's variables.
public struct ResponseTable: Sendable {
  public let form: Form

  /// The file the answers came from.
  public let file: CSVFile

  /// How that file lays its answers out.
  public let layout: Layout

  /// The names of the respondents as the file has them: see ``name(_:)``.
  let names: ValuePool

  /// A column for each of the form's variables, in the form's order.
  public internal(set) var columns: [AnswerColumn]

  /// Which actor of the survey each row is; empty when the survey lists none.
  var actorOfRow: [Int?] = []
  var actors: [Actor] = []

  let source: AnswerSource

  /// How many cells a whole record of the file has.
  let recordWidth: Int

  public var rowCount: Int { names.count - 1 }
}

/// One answer: what was written, what kind of answer that is, and where it stands.
public struct Answer: Hashable, Sendable {
  public let text: String
  public let status: AnswerStatus
  /// `nil` where the file has no such cell: an empty answer that nobody wrote down.
  public let place: SourcePlace?
}

extension ResponseTable {
  /// The name of a row's respondent, as the file has it.
  public func name(_ row: Int) -> String { names.text(UInt32(row) + 1) }

  /// The actor in a row: one the survey lists, else one known by its name only.
  public func actor(_ row: Int) -> Actor {
    if row < actorOfRow.count, let index = actorOfRow[row] { return actors[index] }
    let name = name(row)
    return Actor(id: name, name: name, category: form.category.text)
  }

  /// The answer in a row and column.
  ///
  /// - Complexity: O(length of its record), which is read again to find the place.
  public func answer(row: Int, column: Int) -> Answer {
    Answer(
      text: text(row: row, column: column), status: status(row: row, column: column),
      place: place(row: row, column: column))
  }

  public func text(row: Int, column: Int) -> String {
    columns[column].pool.text(columns[column].codes[row])
  }

  public func status(row: Int, column: Int) -> AnswerStatus {
    columns[column].statuses[Int(columns[column].codes[row])]
  }

  /// Where an answer stands; `nil` where the file has no cell for it.
  public func place(row: Int, column: Int) -> SourcePlace? {
    guard let (record, cell) = source.cell(row: row, column: column) else { return nil }
    var reader = CSVReader(file, from: record)
    reader.expectedFields = recordWidth
    guard reader.next() else { return nil }
    return reader.place(of: cell)
  }
}

extension ResponseTable {
  /// The rows in the order of the survey's list of actors; those it does not list last, in the
  /// order of the file.
  public var rowsInOrder: [Int] {
    guard !actorOfRow.isEmpty else { return Array(0..<rowCount) }
    return (0..<rowCount).sorted { left, right in
      (actorOfRow[left] ?? .max, left) < (actorOfRow[right] ?? .max, right)
    }
  }

  /// Where the name of a row's respondent stands, or the answer nearest to it.
  func namePlace(_ row: Int) -> SourcePlace {
    for column in columns.indices {
      if let place = place(row: row, column: column) { return place }
    }
    return SourcePlace(file: file.name)
  }
}
