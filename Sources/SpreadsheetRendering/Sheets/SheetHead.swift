import Diagnostics
import Documents

/// What stands over the cells of a sheet: the title, the way back, and the headings.
///
/// Captions stand under the table: over it they would take up the part that never scrolls.
struct SheetHead {
  let title: String

  /// The headings of the columns of labels.
  let stubs: [String]

  let columns: [String]
  let spans: [GridSpan]

  /// The widths of all columns, labels first, in characters.
  let widths: [Int]

  /// The line of the contents that leads here.
  let back: SheetPlace
  let language: Language

  /// The row of the headings: the next is the first of the cells.
  var headingRow: Int { (title.isEmpty ? 0 : 1) + 2 + (spans.isEmpty ? 0 : 1) }

  func write(on sheet: Sheet, align: (Int) -> CellStyle.Alignment) throws(SpreadsheetError) {
    for (index, width) in widths.enumerated() { try sheet.setWidth(width, of: index) }
    let prose = ProseWriter(sheet: sheet, widths: widths)
    var row = 0
    if !title.isEmpty {
      let shown = beginning(ofTitle: prose.width)
      try sheet.write(shown.text, 0, across: prose.columns, CellStyle(role: .title))
      try sheet.setHeight(lines: shown.lines, of: 0, size: 14)
      row = 1
    }
    try sheet.link(
      FixedWords.back[language], SheetLink(back), row, 0, CellStyle(role: .link, wraps: false))
    row += 2
    let first = row
    if !spans.isEmpty {
      try write(spans: spans, row, on: sheet)
      row += 1
    }
    var lines = 1
    for (index, heading) in (stubs + columns).enumerated() {
      let shown = beginning(of: heading, index)
      lines = max(lines, shown.lines)
      let alignment = index < stubs.count ? .start : align(index - stubs.count)
      let style = CellStyle(role: .heading, alignment: alignment)
      try sheet.write(shown.text, row, index, style)
    }
    try sheet.setHeight(lines: lines, of: row)
    if !(stubs + columns).isEmpty {
      try sheet.freeze(rows: first..<row + 1, columns: stubs.count)
    }
  }

  private func write(spans: [GridSpan], _ row: Int, on sheet: Sheet) throws(SpreadsheetError) {
    let style = CellStyle(role: .spanner)
    for index in stubs.indices { try sheet.write("", row, index, style) }
    var lines = 1
    for span in spans {
      let columns = span.columns.lowerBound + stubs.count..<span.columns.upperBound + stubs.count
      let shown = beginning(of: span)
      lines = max(lines, shown.lines)
      try sheet.write(shown.text, row, across: columns, style)
    }
    try sheet.setHeight(lines: lines, of: row)
  }

  // MARK: - What has no room

  private func beginning(ofTitle width: Int) -> CellBeginning {
    CellBeginning(title, within: width * 10 / 14, mostLines: 3)
  }

  private func beginning(of heading: String, _ index: Int) -> CellBeginning {
    // The arrow of a filter takes room too.
    CellBeginning(heading, within: widths[index] - 3, mostLines: 6)
  }

  private func beginning(of span: GridSpan) -> CellBeginning {
    let first = span.columns.lowerBound + stubs.count
    let width = widths[first..<first + span.columns.count].reduce(0, +)
    return CellBeginning(span.title ?? "", within: width, mostLines: 3)
  }

  /// The titles and headings of which only the beginning could be shown, whole: they stand under the
  /// table.
  func shortened() -> [String] {
    let width = ProseWriter.extent(of: widths).width
    let headings = (stubs + columns).enumerated().filter { beginning(of: $1, $0).isCut }
    let spans = spans.filter { beginning(of: $0).isCut }
    return (beginning(ofTitle: width).isCut ? [title] : []) + headings.map(\.element)
      + spans.compactMap(\.title)
  }
}
