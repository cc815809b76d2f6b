import Documents

/// A document taken apart, for tests that hold for all of its parts.
struct DocumentParts {
  private(set) var sections: [Section] = []
  private(set) var paragraphs: [Paragraph] = []
  private(set) var grids: [Grid] = []
  private(set) var tables: [Table] = []
  private(set) var figures: [Figure] = []

  init(_ blocks: [Block]) { collect(blocks) }

  private mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let section):
        sections.append(section)
        collect(section.blocks)
      case .paragraph(let paragraph): paragraphs.append(paragraph)
      case .grid(let grid): grids.append(grid)
      case .table(let table): tables.append(table)
      case .figure(let figure): figures.append(figure)
      }
    }
  }

  /// The names of all places, as often as they stand there.
  var anchors: [Anchor] {
    var anchors = sections.compactMap(\.anchor)
    anchors += grids.compactMap(\.anchor)
    anchors += tables.compactMap(\.anchor)
    anchors += figures.compactMap(\.anchor)
    anchors += cells.compactMap(\.anchor)
    return anchors
  }

  var cells: [GridCell] { grids.flatMap { $0.rows.flatMap(\.cells) } }

  var tableCells: [TableCell] {
    tables.flatMap { $0.parts.flatMap { $0.rows.flatMap(\.cells) } }
  }

  var runs: [Paragraph.Run] { paragraphs.flatMap(\.runs) }

  /// Every answer that something leads to.
  var sources: [Source] {
    var sources = tableCells.flatMap(\.sources)
    for run in runs {
      if case .answers(let answers) = run.target { sources += answers }
    }
    return sources
  }

  /// Every part of the document that words lead to.
  var references: [Anchor] {
    runs.compactMap { run in
      if case .part(let anchor) = run.target { anchor } else { nil }
    }
  }

  var tags: [Tag] {
    var tags = sections.flatMap(\.tags)
    for paragraph in paragraphs { tags += paragraph.tags }
    for cell in cells { tags += cell.tags }
    for grid in grids {
      for group in grid.columnGroups { tags += group.columns.flatMap(\.tags) }
      for row in grid.rows { tags += row.tags }
    }
    for table in tables {
      for column in table.columns { tags += column.tags }
      for part in table.parts { tags += part.tags + part.rows.flatMap(\.tags) }
    }
    return tags
  }
}
