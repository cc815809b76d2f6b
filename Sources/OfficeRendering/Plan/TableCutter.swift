import Documents

/// Cuts the rows of a table of figures to pages.
struct TableCutter {
  let paper: Paper

  /// The rows of each page, at least one page.
  ///
  /// - Parameter leadHeight: What stands over the title on the first page, in twips.
  func pages(of table: PlannedTable, under leadHeight: Int) -> [[PlannedRow]] {
    var empty = table
    empty.rows = []
    if leadHeight + table.height(on: paper) <= paper.plannedHeight { return [table.rows] }
    empty.foot = []
    let room = paper.plannedHeight - empty.height(on: paper)
    var pages = fill(table, room: room - leadHeight, nextRoom: room)
    let foot = PrintLayout(.foot).height(of: table.foot, within: paper.textWidth)
    let last = pages[pages.count - 1]
    let lastRoom = pages.count == 1 ? room - leadHeight : room
    var notes = NoteRoom(on: paper)
    let height = last.reduce(0) { $0 + table.height(of: $1) + notes.add($1) }
    // What stands under the last rows has some of them over it, unless it takes pages by itself.
    if height + foot > lastRoom, foot <= room / 2 {
      var kept = last
      if let end = kept.popLast() {
        let carried = Self.removeKept(with: end, from: &kept) + [end]
        if !kept.isEmpty {
          pages[pages.count - 1] = kept
          pages.append(carried)
        }
      }
    }
    return pages
  }

  private func fill(_ table: PlannedTable, room: Int, nextRoom: Int) -> [[PlannedRow]] {
    var room = room
    var pages: [[PlannedRow]] = []
    var current: [PlannedRow] = []
    var notes = NoteRoom(on: paper)
    var used = 0
    for row in table.rows {
      var height = table.height(of: row) + notes.add(row)
      if used + height > room, !current.isEmpty {
        let carried = Self.removeKept(with: row, from: &current)
        pages.append(current)
        room = nextRoom
        current = carried
        notes = NoteRoom(on: paper)
        used = carried.reduce(0) { $0 + table.height(of: $1) + notes.add($1) }
        height = table.height(of: row) + notes.add(row)
      }
      current.append(row)
      used += height
    }
    return pages + [current]
  }

  /// The rows that must go to the next page with one that does not fit: the title of a part is kept
  /// with its first row, totals with one another and with the row before them.
  private static func removeKept(
    with row: PlannedRow, from page: inout [PlannedRow]
  ) -> [PlannedRow] {
    var kept: ArraySlice<PlannedRow> = []
    if row.kind == .total {
      let totals = page.reversed().prefix { $0.kind == .total }.count
      kept = page.suffix(totals + 1)
    }
    let before = page.dropLast(kept.count).last
    if before?.kind == .part, kept.count > 0 || row.kind != .part {
      kept = page.suffix(kept.count + 1)
    }
    // A page is not emptied for the sake of another.
    guard kept.count < page.count, kept.count <= mostKept else { return [] }
    page.removeLast(kept.count)
    return Array(kept)
  }

  /// More rows than this are not kept together.
  private static let mostKept = 6
}
