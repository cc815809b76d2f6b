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

  var isStacked: Bool { false }

  func pages(under leadHeight: Int) -> [PlannedTable] {
    tables { TableCutter(paper: paper).pages(of: $0, under: leadHeight) }
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
