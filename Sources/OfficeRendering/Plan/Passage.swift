import Diagnostics
import Documents

/// Headings and paragraphs, and what they lead to.
struct Passage {
  enum End {
    /// Nothing but the end of the document.
    case nothing
    case table(any PagePlanner)
    /// A chart or a map, or a part of one.
    case figure(PlannedFigure)
  }

  var lead: [Piece] = []
  var end = End.nothing
}

/// A document as a row of passages.
struct Passages {
  var all: [Passage] = []

  /// Every heading, those of grids, tables and figures included, in order.
  private(set) var headings: [PlannedHeading] = []

  private let language: Language
  private let names: PlaceNames
  private let drawsFigures: Bool
  private var figureCount = 0
  private var lead: [Piece] = []

  /// - Parameter drawsFigures: Whether the format can hold drawings.
  init(_ document: Document, drawsFigures: Bool) {
    language = document.language
    names = PlaceNames(document)
    self.drawsFigures = drawsFigures
    add(document.blocks, level: 1)
    if !lead.isEmpty { end(.nothing) }
  }

  private mutating func add(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .section(let section):
        if !section.title.isEmpty {
          lead.append(.heading(heading(section.title, level, section.anchor)))
        }
        add(section.blocks, level: level + 1)
      case .paragraph(let paragraph):
        lead.append(.paragraph(PlannedParagraph(paragraph, names: names)))
      case .grid(let grid):
        let heading = heading(grid.title, level, grid.anchor)
        end(.table(GridPlanner(grid, heading: heading, names: names, language: language)))
      case .table(let table):
        let heading = heading(table.title, level, table.anchor)
        end(.table(FigurePlanner(table, heading: heading, names: names, language: language)))
      case .figure(let figure):
        figureCount += 1
        let planner = PicturePlanner(
          figure: figure, number: figureCount,
          heading: heading(figure.title, level, figure.anchor), language: language)
        for part in planner.parts(isDrawn: drawsFigures) { end(.figure(part)) }
      }
    }
  }

  private mutating func end(_ end: Passage.End) {
    all.append(Passage(lead: lead, end: end))
    lead = []
  }

  private mutating func heading(
    _ text: String, _ level: Int, _ anchor: Anchor?
  ) -> PlannedHeading {
    let heading = PlannedHeading(
      level: min(level, TextStyle.deepestHeading), text: text,
      entry: PlaceNames.name("_Toc", headings.count + 1), place: names[anchor])
    headings.append(heading)
    return heading
  }
}
