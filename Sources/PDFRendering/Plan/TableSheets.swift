import Diagnostics
import Documents

/// The pages of a table of figures on paper.
struct TableSheets {
  /// One thing under another in a page of the table.
  enum Item {
    case part(Int, isContinuation: Bool)
    /// The lines of a row that stand here; all of them unless it is higher than a page.
    case row(part: Int, row: Int, lines: Range<Int>)
  }

  struct Page {
    let panel: Int
    var items: [Item] = []
    var notes: [Note] = []
    /// What title, headings, rows and notes take, in points.
    var height: Double
  }

  let table: Table
  let paper: Paper
  let panels: [GridPanel]
  let hangs: [Double]
  let heads: [GridHead]
  var pages: [Page] = []

  /// Which row of which panel.
  struct RowPlace: Hashable {
    let panel, part, row: Int
  }

  /// The lines of rows higher than a page, which each of their pages asks for.
  var longRows: [RowPlace: RowLines] = [:]

  /// What stands above and below the lines of a row, in points.
  private(set) var rowPadding = 2.2

  /// The least of it that keeps rows apart.
  private static let tightPadding = 0.9

  private let type: TypeCase
  private let language: Language

  /// - Parameters:
  ///   - used: What is taken at the top of the first page, in points.
  init(
    _ table: Table, on paper: Paper, below used: Double, type: TypeCase, language: Language,
    panels planned: TablePanels? = nil
  ) {
    self.table = table
    self.paper = paper
    self.type = type
    self.language = language
    let planned =
      planned ?? TablePanels(table, width: paper.textWidth, type: type, language: language)
    panels = planned.panels
    hangs = planned.hangs
    heads = planned.panels.map { panel in
      GridHead(of: table.heads, over: panel, type: type, style: .figureHeading)
    }
    fillAll(below: used)
    guard pages.count > panels.count else { return }
    // A table that runs over by a few rows is drawn closer rather than cut.
    let loose = (pages: pages, padding: rowPadding)
    rowPadding = Self.tightPadding
    fillAll(below: used)
    if pages.count >= loose.pages.count { (pages, rowPadding) = loose }
  }

  private mutating func fillAll(below used: Double) {
    pages = []
    for panel in panels.indices { fill(panel, below: pages.isEmpty ? used : 0) }
  }

  func lines(of panel: Int) -> TableLines {
    TableLines(
      table: table, panel: panels[panel], hangs: hangs, type: type, language: language)
  }

  func rowLines(part: Int, row: Int, in lines: TableLines, of panel: Int) -> RowLines {
    longRows[RowPlace(panel: panel, part: part, row: row)]
      ?? lines.rowLines(of: table.parts[part].rows[row])
  }

  func continuation(of page: Int) -> Continuation { Continuation(page: page + 1, of: pages.count) }

  func title(of page: Int) -> String { continuation(of: page).title(table.title, in: language) }

  static func written(_ note: Note) -> String { "\(note.mark)\u{A0}\(note.text)" }

  func footLines(_ text: String) -> [Substring] {
    type.lines(of: text, .note, within: paper.textWidth)
  }

  func partTitle(_ part: Int, isContinuation: Bool) -> String {
    let title = table.parts[part].title ?? ""
    return isContinuation ? Continuation.label(title, in: language) : title
  }

  func partHeight(_ part: Int, _ lines: TableLines, isContinuation: Bool) -> Double {
    let count = lines.partTitle(partTitle(part, isContinuation: isContinuation)).count
    return Double(count) * TextStyle.figureHeading.leading + 2 * rowPadding
  }

  func captionLines(_ caption: String) -> [Substring] {
    type.lines(of: caption, .caption, within: paper.textWidth)
  }

  var captionsHeight: Double {
    let count = table.captions.reduce(0) { $0 + captionLines($1).count }
    return Double(count) * TextStyle.caption.leading + (count > 0 ? 3 : 0)
  }

  /// Title and headings: what every page of the panel repeats.
  func headHeight(of panel: Int) -> Double {
    let title = Continuation(page: 10_000, of: 10_001).title(table.title, in: language)
    return GridSheets.titleHeight(title, on: paper, type) + rowsHeight(ofHead: panel)
  }

  func rowsHeight(ofHead panel: Int) -> Double {
    let head = heads[panel]
    let leading = TextStyle.figureHeading.leading
    let spanners =
      head.spans.isEmpty ? 0 : Double(head.spannerLineCount) * leading + 2 * rowPadding
    return spanners + Double(max(1, head.headingLineCount)) * leading + 2 * rowPadding
  }

  func height(of notes: [Note], besides known: [Note]) -> Double {
    notes.filter { !known.contains($0) }.reduce(0) { $0 + height(of: Self.written($1)) }
  }

  func height(of text: String) -> Double {
    Double(footLines(text).count) * TextStyle.note.leading
  }
}

extension TableSheets {
  /// What a page takes, without the foot of the last, in points.
  func height(of index: Int) -> Double {
    let page = pages[index]
    let lines = lines(of: page.panel)
    var height =
      GridSheets.titleHeight(title(of: index), on: paper, type) + rowsHeight(ofHead: page.panel)
    if index == 0 { height += captionsHeight }
    for item in page.items { height += self.height(of: item, lines) }
    return height
  }

  func height(of item: Item, _ lines: TableLines) -> Double {
    switch item {
    case .part(let part, let isContinuation):
      partHeight(part, lines, isContinuation: isContinuation)
    case .row(_, _, let range):
      Double(range.count) * TextStyle.figure.leading + 2 * rowPadding
    }
  }
}

extension TableSheets {
  func width(of line: Substring, _ style: TextStyle) -> Double {
    type.width(of: String(line), style)
  }
}
