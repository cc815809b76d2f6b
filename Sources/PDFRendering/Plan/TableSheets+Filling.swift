import Documents

extension TableSheets {
  /// Things that no page may part: a title and the row under it, a total and the row over it.
  private struct Group {
    var items: [(item: Item, height: Double, notes: [Note])] = []
    var height: Double { items.reduce(0) { $0 + $1.height } }
  }

  /// Puts the rows of a panel on pages.
  mutating func fill(_ panel: Int, below used: Double) {
    let lines = lines(of: panel)
    let most = paper.textHeight
    let head = headHeight(of: panel)
    let empty = Page(panel: panel, height: head)
    var page = empty
    page.height += used + (pages.isEmpty ? captionsHeight : 0)
    let groups = groups(in: lines, of: panel, most: most - head - 24)
    let isLastPanel = panel == panels.count - 1
    for (index, group) in groups.enumerated() {
      let notes = group.items.flatMap(\.notes)
      var needed = group.height + height(of: notes, besides: page.notes)
      if isLastPanel, index == groups.count - 1 {
        // The first lines of what is said under the table stand under it, not all of them.
        let foot = (table.bases + table.remarks).reduce(0) { $0 + height(of: $1) }
        needed += min(foot, 4 * TextStyle.note.leading)
      }
      if page.height + needed > most, !page.items.isEmpty {
        pages.append(page)
        page = empty
        if case .row(let part, _, _)? = group.items.first?.item, table.parts[part].title != nil {
          page.items.append(.part(part, isContinuation: true))
          page.height += partHeight(part, lines, isContinuation: true)
        }
      }
      for (item, height, notes) in group.items {
        if page.height + height > most, !page.items.isEmpty {
          pages.append(page)
          page = empty
        }
        page.height += height + self.height(of: notes, besides: page.notes)
        page.items.append(item)
        for note in notes where !page.notes.contains(note) { page.notes.append(note) }
      }
    }
    pages.append(page)
  }

  private mutating func groups(
    in lines: TableLines, of panel: Int, most: Double
  ) -> [Group] {
    var groups: [Group] = []
    for (index, part) in table.parts.enumerated() {
      var opensGroup = true
      if part.title != nil {
        let height = partHeight(index, lines, isContinuation: false)
        groups.append(Group(items: [(.part(index, isContinuation: false), height, [])]))
        opensGroup = false
      }
      for (number, row) in part.rows.enumerated() {
        let place = RowPlace(panel: panel, part: index, row: number)
        let slices = slices(of: row, at: place, lines.rowLines(of: row), most: most)
        let joins = !opensGroup || row.kind == .total && number > 0
        if joins, !groups.isEmpty, groups[groups.count - 1].items.count < 4 {
          groups[groups.count - 1].items += slices
        } else {
          groups.append(Group(items: slices))
        }
        opensGroup = true
      }
    }
    return groups
  }

  /// A row in the pieces that pages cut it into, each with the notes called in it.
  private mutating func slices(
    of row: TableRow, at place: RowPlace, _ lines: RowLines, most: Double
  ) -> [(item: Item, height: Double, notes: [Note])] {
    let leading = TextStyle.figure.leading
    let ranges = lines.ranges(perPage: max(1, Int((most - 2 * rowPadding) / leading)))
    if ranges.count > 1 { longRows[place] = lines }
    let columns = panels[place.panel].columns
    return ranges.map { range in
      let height = Double(range.count) * leading + 2 * rowPadding
      let notes = columns.enumerated().flatMap { cell, column in
        lines.ends(cell: cell, in: range) ? row.cells[column].notes : []
      }
      return (.row(part: place.part, row: place.row, lines: range), height, notes)
    }
  }
}
