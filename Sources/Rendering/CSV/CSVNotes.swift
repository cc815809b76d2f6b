import Documents

/// The notes of a row in a single cell, each with the column that calls it.
enum CSVNotes {
  /// - Parameter cells: The notes of each cell, column by column.
  static func text(_ headings: [String], _ cells: [[Note]]) -> String {
    zip(headings, cells).flatMap { heading, notes in
      notes.map { "\(heading) [\($0.mark)] \($0.text)" }
    }.joined(separator: "\n")
  }
}
