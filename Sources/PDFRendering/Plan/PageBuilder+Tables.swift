import Documents

extension PageBuilder {
  /// Headings that take half a page stand on one of their own.
  private mutating func placeLongHeadings(on paper: Paper) {
    guard waitingHeight > 0.5 * paper.textHeight else { return }
    turnPage(to: paper)
    placeWaiting()
    y = paper.floor
  }

  private static let spaceBeforeTable = 12.0

  /// No table is lower than this: its title, its headings and a row.
  private static let leastTable = 60.0

  /// What is taken above a table that would begin on this page; `nil` if it cannot.
  private func taken(on paper: Paper) -> Double? {
    guard let last = pages.last, last.paper == paper else { return nil }
    let used = y - paper.top + waitingHeight + (isAtTop ? 0 : Self.spaceBeforeTable)
    return paper.textHeight - used > Self.leastTable ? used : nil
  }

  /// A page already begun takes a table that ends on it, or one under a few lines.
  private func welcomes(pageCount: Int, below taken: Double, on paper: Paper) -> Bool {
    pageCount == 1 || taken < 0.25 * paper.textHeight
  }

  mutating func add(_ grid: Grid, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    var sheets: GridSheets?
    if let taken = taken(on: paper) {
      let plan = GridSheets(grid, on: paper, below: taken, type: type, language: language)
      if welcomes(pageCount: plan.pages.count, below: taken, on: paper) { sheets = plan }
    }
    if sheets == nil { turnPage(to: paper) }
    let planned =
      sheets
      ?? GridSheets(grid, on: paper, below: waitingHeight, type: type, language: language)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    for index in planned.pages.indices {
      if index > 0 { turnPage(to: paper) }
      place(.grid(entry, planned, page: index), height: planned.height(of: index, type) + 6)
    }
  }

  mutating func add(_ table: Table, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    let panels = TablePanels(table, width: paper.textWidth, type: type, language: language)
    var sheets: TableSheets?
    if let taken = taken(on: paper) {
      let plan = TableSheets(
        table, on: paper, below: taken, type: type, language: language, panels: panels)
      if welcomes(pageCount: plan.pages.count, below: taken, on: paper) { sheets = plan }
    }
    if sheets == nil { turnPage(to: paper) }
    let planned =
      sheets
      ?? TableSheets(
        table, on: paper, below: waitingHeight, type: type, language: language, panels: panels)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    for index in planned.pages.indices {
      if index > 0 { turnPage(to: paper) }
      place(.table(entry, planned, page: index), height: planned.height(of: index) + 4)
    }
    for text in table.bases + table.remarks { addRemark(planned.footLines(text), on: paper) }
    let last = planned.pages.count - 1
    let notes = planned.pages[last].notes
    let places = NotePlaces(entry, page: last, notes: notes)
    for note in notes {
      let lines = planned.footLines(TableSheets.written(note))
      place(lines.count, .note, on: paper) { range in
        .note(Array(lines[range]), note, range.lowerBound == 0 ? places : nil)
      }
    }
    y += 6
  }

  // MARK: - Figures

  /// A picture stands whole on one page, what is said of it under it.
  mutating func add(_ figure: Figure, _ entry: HeadingEntry, on paper: Paper) {
    let sheet = FigureSheet(figure, on: paper, type: type)
    makeRoom(sheet.height + (isAtTop ? 0 : Self.spaceBeforeTable), on: paper)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    place(.figure(entry, sheet), height: sheet.height)
    for text in figure.foot {
      let width = min(paper.textWidth, Self.longestProse)
      addRemark(type.lines(of: text, .note, within: width), on: paper)
    }
    y += 6
  }
  private mutating func addRemark(_ lines: [Substring], on paper: Paper) {
    place(lines.count, .note, on: paper) { .remark(Array(lines[$0])) }
  }
}
