import Diagnostics
import Documents

/// Stacks the panels of grids on pages: one under the other where there is room.
extension GridPlanner {
  /// A part begins under what stands on a page, to go on overleaf, where such a share of the page is
  /// free: one in so many.
  static let leastFree = 3

  func pages(under leadHeight: Int) -> [PlannedTable] {
    var tables: [PlannedTable] = []
    var used = leadHeight
    let room = paper.plannedHeight
    let frame = frame
    for panel in panels {
      let isFirst = tables.isEmpty
      let mayBeCut = isFirst || room - used >= room / Self.leastFree
      let lowered = grid(under: mayBeCut ? used : 0, withCaptions: isFirst)
      let parts = GridPaginator(frame: frame, panels: [panel], layout: layout)
        .pages(of: lowered, in: language).enumerated()
        .map { table(panel, $0.element, isFirst: isFirst && $0.offset == 0) }
      let heights = parts.map { $0.height(on: paper) }
      let follows = mayBeCut || parts.count == 1 && used + heights[0] <= room
      for (index, var part) in parts.enumerated() {
        part.startsPage = index > 0 || !follows
        used = part.startsPage ? heights[index] : used + heights[index]
        tables.append(part)
      }
    }
    return titled(tables)
  }

  /// A part, under the longest title it may have.
  private func table(_ panel: GridPanel, _ page: GridPage, isFirst: Bool) -> PlannedTable {
    let title = Continuation(page: 1_000, of: 1_001).title(grid.title, in: language)
    return table(
      panel, rows: page.rows.map { row($0, in: panel) },
      title: isFirst ? .heading(heading) : .continuation(title),
      captions: isFirst ? grid.captions : [], name: title)
  }

  /// The parts with their titles: how many there are is known now.
  private func titled(_ tables: [PlannedTable]) -> [PlannedTable] {
    tables.enumerated().map { index, table in
      var table = table
      table.name = Continuation(page: index + 1, of: tables.count).title(grid.title, in: language)
      if index > 0 { table.title = .continuation(table.name) }
      return table
    }
  }
}
