/// On how many pages a word processor will set a table that it cuts itself.
///
/// It fills pages to the last line, cutting rows but those kept whole; the numbers in the list of
/// contents come from here until the reader updates it.
struct FlowEstimate {
  let pages: Int

  /// What the end of the table takes of the last page, in twips.
  let used: Int

  init(of table: PlannedTable, under leadHeight: Int, on paper: Paper) {
    var under = table
    under.rows = []
    under.foot = []
    let first = leadHeight + under.height(on: paper) - PlannedTable.gapAfter
    let head = table.headRows.reduce(0) { $0 + table.height(of: $1) }
    // Rules and notes take a little of each page.
    let room = max(paper.textHeight - head, TextStyle.cell.lineHeight)
    var pages = 1
    var left = max(0, paper.textHeight - first)
    for row in table.rows {
      var height = table.height(of: row)
      if height > left, row.isKeptWhole, height <= room {
        pages += 1
        left = room
      }
      while height > left {
        // What is cut leaves part of a line free, and pays its padding again.
        height -= max(0, left - CellPadding.height - table.style.lineHeight / 2)
        pages += 1
        left = room
        if left <= CellPadding.height + table.style.lineHeight { break }
      }
      left = max(0, left - height)
    }
    for text in table.foot {
      let height = PrintLayout(.foot).height(of: [text], within: paper.textWidth)
      if height > left {
        pages += 1
        left = paper.textHeight
      }
      left = max(0, left - height)
    }
    self.pages = pages
    used = paper.textHeight - left
  }
}
