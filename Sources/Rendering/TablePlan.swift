import Diagnostics
import Documents

/// Which columns of a table stand side by side on a terminal, and how wide each is.
///
/// Unlike a grid's, whose answers take all the room there is, the columns of a table are as narrow
/// as figures and headings in a few lines allow, and groups of columns stay together if they can.
struct TablePlan {
  private(set) var panels: [GridPanel] = []

  /// What each column keeps free for the calls of notes after its figures.
  let hangs: [Int]

  /// The reason for which cells are absent, where the cells are too narrow to say it: they are
  /// shaded, and a line under the table says it once.
  private(set) var key: String?

  private let measures: TableMeasures
  private let heads: Grid
  private let layout: TerminalLayout
  private let hasStub: Bool

  init(_ table: Table, width: Int, layout: TerminalLayout, in language: Language) {
    measures = TableMeasures(table, layout: layout, language: language)
    hangs = measures.columns.map(\.hang)
    heads = table.heads
    hasStub = table.hasStub
    self.layout = layout

    var stub = stubWidth(within: width)
    // Each column brings the gap before it; without labels, the first stands at the edge instead.
    let first = hasStub ? -stub : TextFrame.gap
    let room = max(1 + TextFrame.gap, width - TextFrame.edges + first)
    let ranges = split(room: room)
    let shares = ranges.map { widths(of: $0, room: room) }
    if ranges.count == 1, hasStub {
      // Nothing else asks for what is left, so labels need not be broken: up to half the width.
      stub += max(0, min(measures.stub.natural, width / 2, stub + shares[0].spare) - stub)
    }
    panels = zip(ranges, shares).map { range, share in
      GridPanel(columns: range, stubWidth: stub, columnWidths: share.widths)
    }
    key = keyOfShades()
  }

  /// A third of the width for the labels, a little more if a word would break otherwise.
  private func stubWidth(within width: Int) -> Int {
    guard hasStub else { return 0 }
    let most = max(width / 3, min(measures.stub.word, width * 2 / 5))
    return max(1, min(measures.stub.natural, most))
  }

  // MARK: - Panels

  private func split(room: Int) -> [Range<Int>] {
    let widths = measures.columns.map { min($0.least + TextFrame.gap, room) }
    let byColumn = ColumnShares.evenly(widths, room: room)
    let spans = heads.spans(over: widths.indices)
    let groups = spans.map { span in
      max(widths[span.columns].reduce(0, +), word(over: span) + TextFrame.gap)
    }
    guard !spans.isEmpty, groups.allSatisfy({ $0 <= room }) else { return byColumn }
    let byGroup = ColumnShares.evenly(groups, room: room)
    // Groups are cut only where that saves a panel.
    guard byGroup.count <= byColumn.count else { return byColumn }
    return byGroup.map { range in
      spans[range.lowerBound].columns.lowerBound..<spans[range.upperBound - 1].columns.upperBound
    }
  }

  // MARK: - Widths

  private func widths(of range: Range<Int>, room: Int) -> (widths: [Int], spare: Int) {
    let columns = measures.columns[range]
    var widths = columns.map { min($0.least, room - TextFrame.gap) }
    var spare = max(0, room - widths.reduce(0) { $0 + $1 + TextFrame.gap })
    ColumnShares.grow(&widths, to: widthsUnderSpanners(widths, over: range), spare: &spare)
    ColumnShares.grow(&widths, to: columns.map(\.comfortable), spare: &spare)
    ColumnShares.grow(&widths, to: columns.map(\.natural), spare: &spare)
    return (widths, spare)
  }

  /// The widths with which the longest word of each spanner fits over its columns.
  private func widthsUnderSpanners(_ widths: [Int], over range: Range<Int>) -> [Int] {
    var widths = widths
    for span in heads.spans(over: range) {
      let first = span.columns.lowerBound - range.lowerBound
      let under = first..<first + span.columns.count
      let lack = max(0, word(over: span) - TextFrame.width(across: widths[under]))
      for (position, index) in under.enumerated() {
        widths[index] += lack * (position + 1) / under.count - lack * position / under.count
      }
    }
    return widths
  }

  private func word(over span: GridSpan) -> Int {
    span.title.map { min(layout.longestWord(in: $0), 24) } ?? 0
  }

  // MARK: - Absent cells

  private func keyOfShades() -> String? {
    // Two reasons cannot share one shade: then every cell says its own, in as many lines as it needs.
    guard measures.absentLabels.count == 1 else { return nil }
    let fits = panels.allSatisfy { panel in
      zip(measures.columns[panel.columns], panel.columnWidths).allSatisfy {
        $0.absent + ($0.absent > 0 ? $0.hang : 0) <= $1
      }
    }
    return fits ? nil : measures.absentLabels[0]
  }
}
