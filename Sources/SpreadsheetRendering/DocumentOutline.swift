import Diagnostics
import Documents

/// What a document holds, in reading order, with the sheet that each of its tables and pictures gets.
struct DocumentOutline {
  enum Content {
    case grid(Grid)
    case table(Table)
    case picture(Figure, SheetPicture)
    /// Every answer of the grids, one a row.
    case answers
  }

  struct Entry {
    enum Kind {
      case heading(String)
      case text(Paragraph)
      /// The index of one of ``sheets``.
      case sheet(Int)
    }

    let kind: Kind

    /// How many sections it is in.
    let level: Int

    /// By which other parts lead here.
    var anchor: Anchor?
  }

  struct SheetEntry {
    let content: Content
    let title: String
    let name: String
    let anchor: Anchor?

    /// How many answers a grid holds; none for what is no grid.
    fileprivate var answerCount: Int {
      guard case .grid(let grid) = content else { return 0 }
      return grid.rows.reduce(0) { $0 + $1.cells.count }
    }
  }

  /// A list of more answers could have more rows than a sheet, since long ones take several.
  private static let mostListed = 300_000

  let contentsName: String
  private(set) var entries: [Entry] = []
  private(set) var sheets: [SheetEntry] = []

  private var names = SheetNames()
  private let rasteriser: (any Rasteriser)?

  /// - Parameter rasteriser: Without one, figures are told in words; so are drawings without a size.
  /// - Throws: ``SpreadsheetError/picture(title:)``.
  init(_ document: Document, rasteriser: (any Rasteriser)?) throws(SpreadsheetError) {
    contentsName = FixedWords.contents[document.language]
    self.rasteriser = rasteriser
    try add(document.blocks, level: 0)
    let answerCount = sheets.reduce(0) { $0 + $1.answerCount }
    if !document.facets.isEmpty, (1...Self.mostListed).contains(answerCount) {
      add(.answers, title: FixedWords.answers[document.language], anchor: nil, level: 0)
    }
  }

  private mutating func add(_ blocks: [Block], level: Int) throws(SpreadsheetError) {
    for block in blocks {
      switch block {
      case .section(let section):
        entries.append(Entry(kind: .heading(section.title), level: level, anchor: section.anchor))
        try add(section.blocks, level: level + 1)
      case .paragraph(let paragraph): entries.append(Entry(kind: .text(paragraph), level: level))
      case .grid(let grid):
        add(.grid(grid), title: grid.title, anchor: grid.anchor, level: level)
      case .table(let table):
        add(.table(table), title: table.title, anchor: table.anchor, level: level)
      case .figure(let figure): try add(figure, level: level)
      }
    }
  }

  private mutating func add(_ figure: Figure, level: Int) throws(SpreadsheetError) {
    if let rasteriser, SheetPicture.canShow(figure.drawing) {
      let picture = try SheetPicture(figure, by: rasteriser)
      add(.picture(figure, picture), title: figure.title, anchor: figure.anchor, level: level)
      return
    }
    // Without the picture, what it shows is said; its tables are here.
    entries.append(Entry(kind: .heading(figure.title), level: level, anchor: figure.anchor))
    for text in [figure.description] + figure.foot {
      entries.append(Entry(kind: .text(Paragraph(text)), level: level))
    }
  }

  private mutating func add(_ content: Content, title: String, anchor: Anchor?, level: Int) {
    entries.append(Entry(kind: .sheet(sheets.count), level: level))
    sheets.append(
      SheetEntry(content: content, title: title, name: names.next(for: title), anchor: anchor))
  }
}
