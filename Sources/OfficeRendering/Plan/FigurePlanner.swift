import Diagnostics
import Documents

/// Sets a table of figures out on pages: panels of columns, each cut where a page is full.
struct FigurePlanner: PagePlanner {
  let table: Table
  let heading: PlannedHeading
  let names: PlaceNames
  let language: Language

  private let plan: FigurePlan
  private let layout = PrintLayout(.figure)

  init(_ table: Table, heading: PlannedHeading, names: PlaceNames, language: Language) {
    self.table = table
    self.heading = heading
    self.names = names
    self.language = language
    plan = FigurePlan(table, in: language)
  }

  var paper: Paper { plan.paper }

  func pages(under leadHeight: Int) -> [PlannedTable] {
    tables { cut($0, leadHeight: leadHeight) }
  }

  func wholeTables() -> [PlannedTable] { tables { [$0.rows] } }

  /// The tables that each panel is cut into.
  private func tables(_ cut: (PlannedTable) -> [[PlannedRow]]) -> [PlannedTable] {
    var pages: [(panel: GridPanel, rows: [PlannedRow])] = []
    for panel in plan.panels {
      let rows = table.parts.flatMap { self.rows(of: $0, in: panel) }
      let whole = planned(panel, rows: rows, page: Continuation(page: 1, of: 1))
      pages += cut(whole).map { (panel, $0) }
    }
    return pages.enumerated().map { index, page in
      planned(
        page.panel, rows: page.rows, page: Continuation(page: index + 1, of: pages.count))
    }
  }

  /// The rows of each page.
  private func cut(_ table: PlannedTable, leadHeight: Int) -> [[PlannedRow]] {
    var empty = table
    empty.rows = []
    if leadHeight + table.height(on: paper) <= paper.plannedHeight { return [table.rows] }
    empty.foot = []
    let room = paper.plannedHeight - empty.height(on: paper)
    var pages = fill(table, room: room - leadHeight, nextRoom: room)
    let foot = PrintLayout(.foot).height(of: table.foot, within: paper.textWidth)
    let last = pages[pages.count - 1]
    let lastRoom = pages.count == 1 ? room - leadHeight : room
    let height = last.reduce(0) { $0 + table.height(of: $1) }
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
    var used = 0
    for row in table.rows {
      let height = table.height(of: row)
      if used + height > room, !current.isEmpty {
        let carried = Self.removeKept(with: row, from: &current)
        pages.append(current)
        room = nextRoom
        current = carried
        used = carried.reduce(0) { $0 + table.height(of: $1) }
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

  // MARK: - Tables

  private func planned(
    _ panel: GridPanel, rows: [PlannedRow], page: Continuation
  ) -> PlannedTable {
    let widths = (table.hasStub ? [panel.stubWidth] : []) + panel.columnWidths
    let head = TableHead(
      stub: table.hasStub ? table.stubHeading : nil, spans: table.heads.spans(over: panel.columns),
      headings: table.columns[panel.columns].map { column in
        PlannedCell(column.alignment == .end ? .figureHeading : .heading, column.heading[...])
      }, widths: widths, style: .figureHeading)
    let title = page.title(table.title, in: language)
    let description = OfficeWords.description(
      rows: rows.count, columns: widths.count, headRows: head.rows.count)
    return PlannedTable(
      title: page.isFirst ? .heading(heading) : .continuation(title),
      captions: page.isFirst ? table.captions : [], name: title,
      description: description[language], style: .figure, headingStyle: .figureHeading,
      columnWidths: head.columnWidths(within: plan.paper.textWidth), headRows: head.rows,
      rows: rows,
      foot: page.page == page.pageCount ? table.bases + table.remarks : [])
  }

  private func rows(of part: TablePart, in panel: GridPanel) -> [PlannedRow] {
    let stub = table.hasStub ? 1 : 0
    let count = stub + panel.columns.count
    var rows: [PlannedRow] = []
    if let title = part.title, count > 0 {
      let width = panel.columnWidths.reduce(panel.stubWidth, +) + CellPadding.width * (count - 1)
      let lines = PrintLayout(.figureHeading).lines(ofText: title, within: width).count
      let cell = PlannedCell(.partTitle, title[...], columns: count)
      rows.append(PlannedRow(kind: .part, cells: [cell], lines: lines, isKeptWhole: true))
    }
    return rows + part.rows.map { row($0, in: panel) }
  }

  private func row(_ row: TableRow, in panel: GridPanel) -> PlannedRow {
    let layout = row.kind == .total ? PrintLayout(.figureHeading) : layout
    var cells: [PlannedCell] = []
    var lines = 1
    if table.hasStub {
      cells.append(PlannedCell(.label, row.label[...]))
      lines = layout.lines(ofText: row.label, within: panel.stubWidth).count
    }
    for (index, width) in zip(panel.columns, panel.columnWidths) {
      let cell = row.cells[index]
      let text = cell.text(in: language)
      var role = PlannedCell.Role.answer
      if case .absent = cell.content {
        role = .absent
      } else if table.columns[index].alignment == .end {
        role = .figure
      }
      lines = max(lines, layout.lines(ofText: text + layout.call(cell.notes), within: width).count)
      var planned = PlannedCell(role, text[...], notes: cell.notes)
      planned.link = names.link(to: cell.sources)
      cells.append(planned)
    }
    return PlannedRow(
      kind: row.kind == .total ? .total : .body, cells: cells, lines: lines,
      isKeptWhole: lines <= PlannedRow.mostLinesKeptWhole * 2)
  }
}
