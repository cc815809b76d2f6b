import Documents

/// Every tag that some part of a document bears.
struct TagCollection {
  private(set) var tags: Set<Tag> = []

  init(_ blocks: [Block]) { collect(blocks) }

  private mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let section):
        tags.formUnion(section.tags)
        collect(section.blocks)
      case .paragraph(let paragraph): tags.formUnion(paragraph.tags)
      case .grid(let grid): collect(grid)
      case .table(let table): collect(table)
      case .figure: break
      }
    }
  }

  private mutating func collect(_ grid: Grid) {
    for column in grid.columnGroups.lazy.flatMap(\.columns) { tags.formUnion(column.tags) }
    for row in grid.rows {
      tags.formUnion(row.tags)
      for cell in row.cells { tags.formUnion(cell.tags) }
    }
  }

  private mutating func collect(_ table: Table) {
    for column in table.columnGroups.lazy.flatMap(\.columns) { tags.formUnion(column.tags) }
    for part in table.parts {
      tags.formUnion(part.tags)
      for row in part.rows { tags.formUnion(row.tags) }
    }
  }
}
