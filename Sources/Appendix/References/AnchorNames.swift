import Documents

/// Keeps the names of places in a document apart: of two places with one name, the first has it.
///
/// A plan may put a chapter twice, and an answer may stand in two grids.
struct AnchorNames {
  private(set) var known: Set<Anchor> = []

  /// The block without the names that places before it have.
  mutating func unique(_ block: Block) -> Block {
    switch block {
    case .section(var section):
      section.anchor = unique(section.anchor)
      section.blocks = section.blocks.map { unique($0) }
      return .section(section)
    case .grid(let grid): return .grid(unique(grid))
    case .table(let table):
      guard let anchor = table.anchor, unique(anchor) == nil else { return block }
      return .table(table.anchored(nil))
    case .figure(var figure):
      figure.anchor = unique(figure.anchor)
      return .figure(figure)
    case .paragraph: return block
    }
  }

  private mutating func unique(_ anchor: Anchor?) -> Anchor? {
    anchor.flatMap { known.insert($0).inserted ? $0 : nil }
  }

  private mutating func unique(_ grid: Grid) -> Grid {
    var isChanged = false
    let anchor = unique(grid.anchor)
    var rows = grid.rows
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        guard let name = rows[row].cells[cell].anchor, unique(name) == nil else { continue }
        rows[row].cells[cell].anchor = nil
        isChanged = true
      }
    }
    guard isChanged || anchor != grid.anchor else { return grid }
    return Grid(
      title: grid.title, captions: grid.captions, stubHeading: grid.stubHeading,
      columnGroups: grid.columnGroups, rows: rows, anchor: anchor)
  }
}
