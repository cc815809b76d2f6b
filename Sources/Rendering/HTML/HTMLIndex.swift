import Documents

/// What a page must know of the whole document before its first line is written: which headings
/// there are, where links lead, and which answers figures rest on.
struct HTMLIndex {
  /// A heading, in the order of the document.
  struct Entry {
    let level: Int
    /// Its name in the page.
    let name: String
    let title: String
  }

  private(set) var entries: [Entry] = []
  private(set) var sources: HTMLSources
  private(set) var tags: HTMLTags

  /// Whether a table has rows that readers may want in another order.
  private(set) var hasRowsToSort = false

  /// How many cells the tables of the document have.
  private(set) var cellCount = 0

  private var names: [Anchor: String] = [:]
  private var titleCounts: [String: Int] = [:]

  init(_ document: Document) {
    tags = HTMLTags(document.facets)
    var walk = DocumentWalk(tags: tags)
    walk.note(document.blocks, level: 2)
    entries = walk.entries
    for entry in entries { titleCounts[entry.title, default: 0] += 1 }
    hasRowsToSort = walk.hasRowsToSort
    cellCount = walk.cellCount
    tags = walk.tags
    sources = HTMLSources(cited: walk.cited, cells: walk.cells)
    names = walk.names
  }

  /// Whether several parts bear a title, which then does not tell them apart.
  func isShared(_ title: String) -> Bool { titleCounts[title, default: 0] > 1 }

  /// The name in the page of a part that others lead to; `nil` if the page has no such part.
  func name(of anchor: Anchor) -> String? {
    names[anchor] ?? sources.cellName(of: anchor)
  }
}

/// A walk through the whole document.
private struct DocumentWalk {
  var tags: HTMLTags
  var entries: [HTMLIndex.Entry] = []
  var hasRowsToSort = false
  var cellCount = 0
  var names: [Anchor: String] = [:]

  /// The anchors of cells, in the order of the grids.
  var cells: [Anchor] = []

  /// The sources in the order they are called on, some more than once.
  var cited: [Source] = []

  private var anchors = AnchorNames()

  init(tags: HTMLTags) {
    self.tags = tags
  }

  mutating func note(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .section(let section):
        note(section.title, level, section.anchor)
        tags.noteUse(of: section.tags)
        note(section.blocks, level: level + 1)
      case .paragraph(let paragraph):
        tags.noteUse(of: paragraph.tags)
        for case .answers(let sources)? in paragraph.runs.map(\.target) { cited += sources }
      case .grid(let grid):
        note(grid.title, level, grid.anchor)
        note(grid)
      case .table(let table):
        note(table.title, level, table.anchor)
        note(table)
      case .figure(let figure):
        note(figure.title, level, figure.anchor)
      }
    }
  }

  private mutating func note(_ grid: Grid) {
    for column in grid.columnGroups.flatMap(\.columns) { tags.noteUse(of: column.tags) }
    for row in grid.rows {
      cellCount += row.cells.count
      tags.noteUse(of: row.tags)
      for cell in row.cells {
        tags.noteUse(of: cell.tags)
        if let anchor = cell.anchor { cells.append(anchor) }
      }
    }
  }

  private mutating func note(_ table: Table) {
    for column in table.columns { tags.noteUse(of: column.tags) }
    for part in table.parts {
      tags.noteUse(of: part.tags)
      if part.rows.count(where: { $0.kind == .body }) > 1 { hasRowsToSort = true }
      for row in part.rows {
        cellCount += row.cells.count
        tags.noteUse(of: row.tags)
        for cell in row.cells where !cell.sources.isEmpty { cited += cell.sources }
      }
    }
  }

  private mutating func note(_ title: String, _ level: Int, _ anchor: Anchor?) {
    let name = anchors.name(for: title)
    entries.append(HTMLIndex.Entry(level: level, name: name, title: title))
    // No two parts share an anchor; if they do, the first keeps it.
    if let anchor, names[anchor] == nil { names[anchor] = name }
  }
}
