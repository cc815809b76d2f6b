import Diagnostics
import Documents
import Terminal

/// Draws one panel of a table of figures in characters.
///
/// Rows are not ruled: figures are compared down a column. Rules set apart the headings, the parts
/// with their titles, and the totals.
struct TextTable {
  /// Rows between two rules, all cut into columns of the same widths.
  private struct Band {
    var widths: [Int]
    var lines: [String]
  }

  let table: Table
  let plan: TablePlan
  let panel: GridPanel
  let rules: TextRules
  let layout: TerminalLayout
  let language: Language

  private let frame: TextFrame
  private let columns: ArraySlice<TableColumn>

  /// The widths of the panel's columns, that of the labels first if there are any.
  private let widths: [Int]

  init(
    _ table: Table, plan: TablePlan, panel: GridPanel, rules: TextRules, layout: TerminalLayout,
    language: Language
  ) {
    self.table = table
    self.plan = plan
    self.panel = panel
    self.rules = rules
    self.layout = layout
    self.language = language
    frame = TextFrame(rules: rules)
    columns = table.columns[panel.columns]
    widths = (panel.stubWidth > 0 ? [panel.stubWidth] : []) + panel.columnWidths
  }

  /// The lines from the rule above the headings to that under the last row; none if the table has
  /// neither columns nor labels.
  func lines() -> [String] {
    guard !widths.isEmpty else { return [] }
    let heads = spanners() + [headings()]
    let bands = heads + table.parts.flatMap(bands)
    var lines: [String] = []
    var above: [Int] = []
    for (index, band) in bands.enumerated() {
      let isUnderHeads = index == heads.count
      lines.append(frame.rule(above: above, below: band.widths, isDouble: isUnderHeads))
      lines += band.lines
      above = band.widths
    }
    return lines + [frame.rule(above: above, below: [])]
  }

  // MARK: - Headings

  private func spanners() -> [Band] {
    let spans = table.heads.spans(over: panel.columns)
    guard spans.contains(where: { $0.title != nil }) else { return [] }
    let titles = stub("") + spans.map { $0.title ?? "" }
    let widths =
      widths.prefix(stub("").count) + spans.map { panel.width(of: $0, gap: TextFrame.gap) }
    let slots = zip(titles, widths).map { TextSlot(lines: lines(of: $0, $1), width: $1) }
    return [Band(widths: Array(widths), lines: frame.row(slots))]
  }

  private func headings() -> Band {
    let texts = stub(table.stubHeading) + columns.map(\.heading)
    let alignments = stub(.start) + columns.map(\.alignment)
    let slots = zip(zip(texts, alignments), widths).map { head, width in
      TextSlot(
        lines: lines(of: head.0, width), width: width, alignment: head.1, standing: .bottom)
    }
    return Band(widths: widths, lines: frame.row(slots))
  }

  /// What stands in the column of labels, if there is one.
  private func stub<Content>(_ content: Content) -> [Content] {
    panel.stubWidth > 0 ? [content] : []
  }

  // MARK: - Parts

  private func bands(of part: TablePart) -> [Band] {
    var bands: [Band] = []
    if let title = part.title {
      let width = TextFrame.width(across: widths)
      let slot = TextSlot(lines: lines(of: title, width), width: width)
      bands.append(Band(widths: [width], lines: frame.row([slot])))
    }
    var kind: TableRow.Kind?
    for row in part.rows {
      if row.kind != kind { bands.append(Band(widths: widths, lines: [])) }
      kind = row.kind
      bands[bands.count - 1].lines += frame.row(slots(of: row))
    }
    return bands
  }

  private func slots(of row: TableRow) -> [TextSlot] {
    let cells = zip(panel.columns, panel.columnWidths).map { index, width in
      slot(
        row.cells[index], width: width, hang: plan.hangs[index],
        alignment: columns[index].alignment)
    }
    return stub(TextSlot(lines: label(row.label), width: panel.stubWidth)) + cells
  }

  /// The lines of a label. As no rule parts it from the next, all but the first are set in.
  private func label(_ text: String) -> [String] {
    let lines = lines(of: text, panel.stubWidth)
    let indent = 2
    guard lines.count > 1, panel.stubWidth >= 5 * indent else { return lines }
    return self.lines(of: text, panel.stubWidth - indent).enumerated().map { index, line in
      String(repeating: " ", count: index == 0 ? 0 : indent) + line
    }
  }

  // MARK: - Cells

  private func slot(
    _ cell: TableCell, width: Int, hang: Int, alignment: TableColumn.Alignment
  ) -> TextSlot {
    let call = cell.notes.isEmpty ? "" : layout.call(cell.notes)
    let callWidth = DisplayWidth.of(call)
    if case .absent(let label) = cell.content {
      let shade = String(repeating: rules.shade, count: max(1, width - callWidth))
      let text = plan.key == nil ? layout.absent(label) : shade
      return TextSlot(lines: lines(of: text + call, width), width: width, filler: rules.shade)
    }
    var lines = lines(of: cell.text(in: language) + call, width)
    if alignment == .end, lines.count == 1, callWidth <= hang {
      let missing = min(hang - callWidth, width - DisplayWidth.of(lines[0]))
      lines[0] += String(repeating: " ", count: max(0, missing))
    }
    return TextSlot(lines: lines, width: width, alignment: alignment)
  }

  private func lines(of text: String, _ width: Int) -> [String] {
    layout.lines(ofText: text, within: width).map { String($0.withoutTrailingBlanks) }
  }
}
