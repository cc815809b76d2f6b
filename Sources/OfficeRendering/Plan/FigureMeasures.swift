import Diagnostics
import Documents

/// The widths that the columns of a table of figures ask for, in twips.
struct FigureMeasures {
  private(set) var columns: [FigureColumns.Need]

  /// The widest label, and the widest word in one; 0 and 0 where nothing is labelled.
  private(set) var stub = (natural: 0, word: 0)

  /// A longer word is broken if it must be.
  private static let longestKeptWord = 1_700

  /// A cell of words asks for no more than this before the others have what they need.
  private static let comfortableText = 2_600

  private let layout = PrintLayout(.figure)
  private let bold = PrintLayout(.figureHeading)

  /// - Complexity: O(size of the table).
  init(_ table: Table, in language: Language) {
    columns = table.columns.map { _ in FigureColumns.Need() }
    for row in table.parts.lazy.flatMap(\.rows) {
      measure(label: row.label)
      for (index, cell) in row.cells.enumerated() { measure(cell, in: index, language) }
    }
    measure(label: table.stubHeading)
    for (index, column) in table.columns.enumerated() { settle(index, heading: column.heading) }
  }

  private mutating func measure(label: String) {
    stub.natural = max(stub.natural, bold.widthUnbroken(label) + GridLayout.slack)
    stub.word = max(stub.word, bold.longestWord(in: label))
  }

  private mutating func measure(_ cell: TableCell, in index: Int, _ language: Language) {
    let text = cell.text(in: language)
    let call = cell.notes.isEmpty ? 0 : layout.width(of: layout.call(cell.notes)[...])
    let width = bold.widthUnbroken(text) + call
    switch cell.content {
    case .count, .share, .difference, .money, .nothing:
      columns[index].least = max(columns[index].least, width)
    case .text, .absent:
      let word = min(bold.longestWord(in: text) + call, Self.longestKeptWord)
      columns[index].least = max(columns[index].least, word)
    }
    columns[index].natural = max(columns[index].natural, width + GridLayout.slack)
  }

  /// Adds what the heading asks for, once the cells have said their part.
  private mutating func settle(_ index: Int, heading: String) {
    var column = columns[index]
    column.least = max(
      column.least, min(bold.longestWord(in: heading), Self.longestKeptWord), 200)
    // A heading in three lines or so, a cell of some words in one.
    column.least += GridLayout.slack
    column.comfortable = max(
      column.least, bold.widthUnbroken(heading) / 3 + GridLayout.slack,
      min(column.natural, Self.comfortableText))
    column.natural = max(column.natural, column.comfortable)
    columns[index] = column
  }
}
