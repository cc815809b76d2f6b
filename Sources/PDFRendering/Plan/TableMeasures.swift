import Diagnostics
import Documents

/// The widths that the columns of a table ask for, in units of paper, without the room beside them.
struct TableMeasures {
  struct Column {
    /// Under this, figures and words would break.
    var least = 0
    /// With this, headings are not towers of words.
    var comfortable = 0
    /// With this, no cell is broken.
    var natural = 0
    /// What is kept at the right for the calls of notes, so that figures stay under each other.
    var hang = 0

    var need: FigureColumns.Need {
      FigureColumns.Need(least: least, comfortable: comfortable, natural: natural)
    }
  }

  private(set) var columns: [Column]

  /// The widest label, and the widest word in one.
  private(set) var stub = (natural: 0, word: 0)

  /// A longer word, or call, is broken if it must be.
  private static let longestKeptWord = 90 * Paper.unit
  private static let longestHang = 24 * Paper.unit

  private let type: TypeCase
  private let language: Language

  /// - Complexity: O(size of the table).
  init(_ table: Table, type: TypeCase, language: Language) {
    self.type = type
    self.language = language
    columns = table.columns.map { _ in Column() }
    measure(label: table.stubHeading, .figureHeading)
    for row in table.parts.lazy.flatMap(\.rows) {
      measure(label: row.label, row.kind == .total ? .total : .figure)
      for (index, cell) in row.cells.enumerated() { measure(cell, of: row.kind, in: index) }
    }
    for (index, column) in table.columns.enumerated() { settle(index, heading: column.heading) }
  }

  private mutating func measure(label: String, _ style: TextStyle) {
    stub.natural = max(stub.natural, natural(label, style))
    stub.word = max(stub.word, word(label, style))
  }

  private mutating func measure(_ cell: TableCell, of kind: TableRow.Kind, in index: Int) {
    let style = kind == .total ? TextStyle.total : .figure
    var column = columns[index]
    if !cell.notes.isEmpty {
      let call = natural(NoteCall.text(of: cell.notes), .call)
      if call <= Self.longestHang { column.hang = max(column.hang, call) }
    }
    switch cell.content {
    case .count, .share, .difference, .money, .nothing:
      column.least = max(column.least, natural(cell.text(in: language), style))
    case .text(let text):
      column.least = max(column.least, word(text, style))
      column.natural = max(column.natural, natural(text, style))
    case .absent(let label):
      column.least = max(column.least, word(label, .absent))
      column.natural = max(column.natural, natural(label, .absent))
    }
    columns[index] = column
  }

  /// Adds what the heading asks for, once the cells have said their part.
  private mutating func settle(_ index: Int, heading: String) {
    var column = columns[index]
    column.least = max(column.least + column.hang, word(heading, .figureHeading))
    column.natural += column.hang
    let third = natural(heading, .figureHeading) / 3 + 4 * Paper.unit
    column.comfortable = max(column.least, third, min(column.natural, 110 * Paper.unit))
    column.natural = max(column.natural, column.comfortable)
    columns[index] = column
  }

  private func word(_ text: String, _ style: TextStyle) -> Int {
    min(Self.units(type.longestWord(in: text, style)), Self.longestKeptWord)
  }

  private func natural(_ text: String, _ style: TextStyle) -> Int {
    let layout = PaperLayout(breaker: type.breaker(style))
    return text[...].paragraphs.map { layout.width(of: $0.withoutTrailingBlanks) }.max() ?? 0
  }

  private static func units(_ points: Double) -> Int { Int(points * Double(Paper.unit)) + 1 }
}
