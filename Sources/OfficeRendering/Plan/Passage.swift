import Diagnostics
import Documents

/// Headings and paragraphs, and the grid or table that they lead to.
struct Passage {
  var lead: [Piece] = []

  /// `nil` where the text leads to nothing but the end of the document.
  var table: (any PagePlanner)?
}

/// A document as a row of passages.
struct Passages {
  var all: [Passage] = []

  /// Every heading, those of tables included, in order.
  private(set) var headings: [PlannedHeading] = []

  private let language: Language
  private var lead: [Piece] = []

  init(_ document: Document) {
    language = document.language
    add(document.blocks, level: 1)
    if !lead.isEmpty { all.append(Passage(lead: lead)) }
  }

  private mutating func add(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .section(let section):
        if !section.title.isEmpty { lead.append(.heading(heading(section.title, level))) }
        add(section.blocks, level: level + 1)
      case .paragraph(let paragraph):
        lead.append(.paragraph(paragraph.text))
      case .grid(let grid):
        end(GridPlanner(grid, heading: heading(grid.title, level), language: language))
      case .table(let table):
        end(FigurePlanner(table, heading: heading(table.title, level), language: language))
      case .figure(let figure):
        // The picture itself is in the other formats; here stands what it shows.
        if !figure.title.isEmpty { lead.append(.heading(heading(figure.title, level))) }
        lead += ([figure.description] + figure.foot).map { .paragraph($0) }
      }
    }
  }

  private mutating func end(_ table: any PagePlanner) {
    all.append(Passage(lead: lead, table: table))
    lead = []
  }

  private mutating func heading(_ text: String, _ level: Int) -> PlannedHeading {
    let number = String(headings.count + 1)
    let zeros = String(repeating: "0", count: max(0, 8 - number.count))
    let heading = PlannedHeading(
      level: min(level, TextStyle.deepestHeading), text: text, anchor: "_Toc\(zeros)\(number)")
    headings.append(heading)
    return heading
  }
}
