import Documents

extension PageBuilder {
  /// Headings that take half a page stand on one of their own.
  private mutating func placeLongHeadings(on paper: Paper) {
    guard waitingHeight > 0.5 * paper.textHeight else { return }
    turnPage(to: paper)
    placeWaiting()
    y = paper.floor
  }

  static let spaceBeforeTable = 12.0

  /// No table is lower than this: its title, its headings and a row.
  private static let leastTable = 60.0

  /// What is taken above a table that would begin on this page; `nil` if it cannot.
  func taken(on paper: Paper) -> Double? {
    guard let last = pages.last, last.paper == paper else { return nil }
    let used = y - paper.top + waitingHeight + (isAtTop ? 0 : Self.spaceBeforeTable)
    return paper.textHeight - used > Self.leastTable ? used : nil
  }

  /// Plans a table on the page already begun, or on the next.
  ///
  /// A page already begun takes a table that ends on it, one under a few lines, and one that would
  /// need as many pages if it began on the next.
  ///
  /// - Parameters:
  ///   - mayBeCut: Whether a table that goes over several pages anyhow begins wherever a third of a
  ///     page is free.
  ///   - plan: The table below so much that is taken, in points.
  private func chosen<Sheets>(
    on paper: Paper, pageCount: (Sheets) -> Int, mayBeCut: Bool = false, plan: (Double) -> Sheets
  ) -> (sheets: Sheets, begins: Bool) {
    guard let taken = taken(on: paper) else { return (plan(waitingHeight), true) }
    let here = plan(taken)
    let share = taken / paper.textHeight
    if pageCount(here) == 1 || share < 0.25 { return (here, false) }
    if mayBeCut, share < 0.5 { return (here, false) }
    let next = plan(waitingHeight)
    if mayBeCut, pageCount(next) > 1, 1 - share >= PanelStack.leastShare { return (here, false) }
    return share < 0.6 && pageCount(here) <= pageCount(next) ? (here, false) : (next, true)
  }

  mutating func add(_ grid: Grid, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    let layout = PaperLayout(breaker: type.breaker(.cell))
    let panels = GridSheets.panels(of: grid, on: paper, layout: layout)
    let (sheets, begins) = chosen(on: paper, pageCount: \.sheetCount, mayBeCut: true) { used in
      GridSheets(grid, on: paper, below: used, type: type, language: language, panels: panels)
    }
    open(entry, on: paper, begins: begins)
    for index in sheets.pages.indices {
      if sheets.beginsSheet[index] {
        turnPage(to: paper)
      } else if index > 0 {
        y += Self.spaceBeforeTable
      }
      place(
        .grid(entry, sheets, page: index),
        height: sheets.height(of: index, type) + PanelStack.gap - Self.spaceBeforeTable)
    }
  }

  mutating func add(_ table: Table, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    let panels = TablePanels(table, width: paper.textWidth, type: type, language: language)
    let (sheets, begins) = chosen(on: paper, pageCount: \.pages.count) { used in
      TableSheets(table, on: paper, below: used, type: type, language: language, panels: panels)
    }
    open(entry, on: paper, begins: begins)
    for index in sheets.pages.indices {
      if index > 0 { turnPage(to: paper) }
      place(.table(entry, sheets, page: index), height: sheets.height(of: index) + 4)
    }
    addFoot(of: sheets, entry, on: paper)
  }

  /// Places the headings that wait; what comes next is what their entry names.
  mutating func open(_ entry: HeadingEntry, on paper: Paper, begins: Bool) {
    if begins { turnPage(to: paper) }
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
  }

  private mutating func addFoot(of sheets: TableSheets, _ entry: HeadingEntry, on paper: Paper) {
    for text in sheets.table.bases + sheets.table.remarks {
      addRemark(sheets.footLines(text), on: paper)
    }
    let last = sheets.pages.count - 1
    let notes = sheets.pages[last].notes
    let places = NotePlaces(entry, page: last, notes: notes)
    for note in notes {
      let lines = sheets.footLines(TableSheets.written(note))
      keepTogether(lines, on: paper)
      place(lines.count, .note, on: paper) { range in
        .note(Array(lines[range]), note, range.lowerBound == 0 ? places : nil)
      }
    }
    y += 6
  }
}
