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
    let groups = groups(in: lines, most: most - head - 24)
    let isLastPanel = panel == panels.count - 1
    for (index, group) in groups.enumerated() {
      let notes = group.items.flatMap(\.notes)
      var needed = group.height + height(of: notes, besides: page.notes)
      if isLastPanel, index == groups.count - 1 {
        needed += min((table.bases + table.remarks).reduce(0) { $0 + height(of: $1) }, most / 3)
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

  private func groups(in lines: TableLines, most: Double) -> [Group] {
    var groups: [Group] = []
    for (index, part) in table.parts.enumerated() {
      var opensGroup = true
      if part.title != nil {
        let height = partHeight(index, lines, isContinuation: false)
        groups.append(Group(items: [(.part(index, isContinuation: false), height, [])]))
        opensGroup = false
      }
      for (number, row) in part.rows.enumerated() {
        let count = lines.lineCount(of: row)
        let notes = lines.panel.columns.flatMap { row.cells[$0].notes }
        let joins = !opensGroup || row.kind == .total && number > 0
        if joins, !groups.isEmpty, groups[groups.count - 1].items.count < 4 {
          groups[groups.count - 1].items += slices(index, number, count, notes, most: most)
        } else {
          groups.append(Group(items: slices(index, number, count, notes, most: most)))
        }
        opensGroup = true
      }
    }
    return groups
  }

  /// A row, in one piece unless it is higher than a page.
  private func slices(
    _ part: Int, _ row: Int, _ count: Int, _ notes: [Note], most: Double
  ) -> [(item: Item, height: Double, notes: [Note])] {
    let leading = TextStyle.figure.leading
    let perPage = max(1, Int((most - 2 * rowPadding) / leading))
    return stride(from: 0, to: count, by: perPage).map { start in
      let lines = start..<min(count, start + perPage)
      let height = Double(lines.count) * leading + 2 * rowPadding
      let isLast = lines.upperBound == count
      return (.row(part: part, row: row, lines: lines), height, isLast ? notes : [])
    }
  }
}
