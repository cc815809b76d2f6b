import Diagnostics
import Documents

/// The widths that the columns of a table ask for, in columns of a terminal.
struct TableMeasures {
  struct Column {
    /// Under this, figures and words would break.
    var least = 1
    /// With this, headings are not towers of words.
    var comfortable = 1
    /// With this, no cell is broken.
    var natural = 1
    /// What is kept at the right for the calls of notes, so that figures stay under each other.
    var hang = 0
    /// What the label of an absent cell would take, and its widest word; 0 where none is.
    var absent = 0
    var absentWord = 0

    var need: FigureColumns.Need {
      FigureColumns.Need(least: least, comfortable: comfortable, natural: natural)
    }
  }

  private(set) var columns: [Column]

  /// The distinct reasons why cells are absent, as far as the second.
  private(set) var absentLabels: [String] = []

  /// The widest label, and the widest word in one; 0 and 0 where nothing is labelled.
  private(set) var stub = (natural: 0, word: 0)

  /// A longer word is broken if it must be.
  private static let longestKeptWord = 16

  /// Longer calls do not hang: they would cost the whole column their width.
  private static let longestHang = 6

  private let layout: TerminalLayout
  private let language: Language

  /// - Complexity: O(size of the table).
  init(_ table: Table, layout: TerminalLayout, language: Language) {
    self.layout = layout
    self.language = language
    columns = table.columns.map { _ in Column() }
    for row in table.parts.lazy.flatMap(\.rows) {
      measure(label: row.label)
      for (index, cell) in row.cells.enumerated() { measure(cell, in: index) }
    }
    measure(label: table.stubHeading)
    for (index, column) in table.columns.enumerated() { settle(index, heading: column.heading) }
  }

  private mutating func measure(label: String) {
    stub.natural = max(stub.natural, layout.width(ofText: label))
    stub.word = max(stub.word, layout.longestWord(in: label))
  }

  private mutating func measure(_ cell: TableCell, in index: Int) {
    var column = columns[index]
    if !cell.notes.isEmpty {
      let call = layout.width(of: layout.call(cell.notes)[...])
      if call <= Self.longestHang { column.hang = max(column.hang, call) }
    }
    switch cell.content {
    case .count, .share, .difference, .money, .nothing:
      column.least = max(column.least, layout.width(of: cell.text(in: language)[...]))
    case .text(let text):
      let word = min(layout.longestWord(in: text), Self.longestKeptWord)
      column.least = max(column.least, word)
      column.natural = max(column.natural, layout.width(ofText: text))
    case .absent(let label):
      column.absent = max(column.absent, layout.width(ofText: layout.absent(label)))
      let word = min(layout.longestWord(in: label), Self.longestKeptWord)
      column.absentWord = max(column.absentWord, word)
      if absentLabels.count < 2, absentLabels.first != label { absentLabels.append(label) }
    }
    columns[index] = column
  }

  /// Adds what the heading asks for, once the cells have said their part.
  private mutating func settle(_ index: Int, heading: String) {
    var column = columns[index]
    let word = min(layout.longestWord(in: heading), Self.longestKeptWord)
    column.least = max(column.least + column.hang, word)
    if absentLabels.count > 1 {
      // Every cell must say its own reason then.
      column.least = max(column.least, column.absentWord)
      column.natural = max(column.natural, column.absent)
    }
    column.natural += column.hang
    // A heading in three lines or so, a cell of some words in one.
    column.comfortable = max(
      column.least, layout.width(ofText: heading) / 3 + 2, min(column.natural, 24))
    column.natural = max(column.natural, column.comfortable)
    columns[index] = column
  }
}

extension TerminalLayout {
  func width(ofText text: String) -> Int {
    text[...].paragraphs.map { width(of: $0.withoutTrailingBlanks) }.max() ?? 0
  }

  /// The widest stretch that no line ends in: see `TextWrapper`.
  func longestWord(in text: String) -> Int {
    text.split { $0.isWhitespace && !"\u{A0}\u{202F}\u{2007}".contains($0) }.map { word in
      let pieces = word.split { $0 == "-" || $0 == "/" }
      // A piece keeps the hyphen after it.
      return pieces.count > 1 ? 1 + (pieces.map(width(of:)).max() ?? 0) : width(of: word)
    }.max() ?? 0
  }
}
