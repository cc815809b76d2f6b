import Documents

/// Every answer of a document's grids on a line of its own, with all that is said of it.
struct AnswerList {
  struct Line {
    /// The title of the grid, the label of the row and the heading of the column.
    let question: String
    let item: String
    let column: String

    /// The names of the values under each facet of the document.
    let values: [String]
    let answer: String

    /// Where the answer stands in the input; empty where nothing says so.
    let place: String
    let anchor: Anchor?
  }

  private(set) var lines: [Line] = []

  /// Whether the values under some facet say whose column an answer stands in, so that its heading
  /// says nothing new.
  var headingsAreNamed: Bool { namings.contains { $0.names } }

  private var namings: [ColumnNaming]
  private let names: [Tag: String]
  private let facets: [Facet]
  private let places: [Anchor: String]

  init(_ document: Document) {
    facets = document.facets
    namings = facets.map { _ in ColumnNaming() }
    names = Dictionary(
      document.facets.flatMap { facet in
        facet.values.map { (Tag(facet.id, $0.id), $0.name) }
      }, uniquingKeysWith: { first, _ in first })
    var places: [Anchor: String] = [:]
    Self.collectPlaces(document.blocks, into: &places)
    self.places = places
    add(document.blocks, under: [])
  }

  private mutating func add(_ blocks: [Block], under tags: [Tag]) {
    for block in blocks {
      switch block {
      case .section(let section): add(section.blocks, under: tags + section.tags)
      case .grid(let grid): add(grid, under: tags)
      case .paragraph, .table, .figure: break
      }
    }
  }

  private mutating func add(_ grid: Grid, under tags: [Tag]) {
    let columns = grid.columnGroups.flatMap(\.columns)
    let named = columns.map { values(of: $0.tags) }
    for facet in facets.indices {
      namings[facet].add(columns.map(\.heading), named: named.map { $0[facet] })
    }
    for row in grid.rows {
      for (column, cell) in zip(columns, row.cells) {
        // What was not asked is no answer.
        guard case .text(let answer) = cell.content else { continue }
        lines.append(
          Line(
            question: grid.title, item: row.label, column: column.heading,
            values: values(of: tags + column.tags + row.tags + cell.tags), answer: answer,
            place: cell.anchor.flatMap { places[$0] } ?? "", anchor: cell.anchor))
      }
    }
  }

  private func values(of tags: [Tag]) -> [String] {
    facets.map { facet in
      var seen: Set<String> = []
      return tags.filter { $0.facet == facet.id && seen.insert($0.value).inserted }
        .compactMap { names[$0] }.joined(separator: ", ")
    }
  }

  /// Where answers stand is told by the figures and sentences that rest on them.
  private static func collectPlaces(_ blocks: [Block], into places: inout [Anchor: String]) {
    for block in blocks {
      switch block {
      case .section(let section): collectPlaces(section.blocks, into: &places)
      case .paragraph(let paragraph):
        for case .answers(let sources) in paragraph.runs.compactMap(\.target) {
          for source in sources { places[source.anchor] = source.place }
        }
      case .table(let table):
        for source in table.parts.lazy.flatMap(\.rows).flatMap(\.cells).flatMap(\.sources) {
          places[source.anchor] = source.place
        }
      case .grid, .figure: break
      }
    }
  }
}
