import Diagnostics
import Documents

/// Which columns of a table stand side by side on paper, and how wide each is.
///
/// The columns of a table are as narrow as figures and headings in a few lines allow, and groups of
/// columns stay together if they can.
struct TablePanels {
  /// What stands on either side of a figure, in points.
  static let padding = 4.0

  static var gap: Int { 2 * Int(padding * Double(Paper.unit)) }

  private(set) var panels: [GridPanel] = []

  /// What each column keeps free for the calls of notes after its figures, in points.
  let hangs: [Double]

  private let measures: TableMeasures
  private let heads: Grid
  private let type: TypeCase

  init(_ table: Table, width: Double, type: TypeCase, language: Language) {
    measures = TableMeasures(table, type: type, language: language)
    hangs = measures.columns.map { Double($0.hang) / Double(Paper.unit) }
    heads = table.heads
    self.type = type
    let width = Int(width * Double(Paper.unit))
    var stub = table.hasStub ? stubWidth(on: width, share: 4) : 0
    var ranges = split(room: room(on: width, beside: stub))
    if ranges.count > 1, table.hasStub {
      // Labels in more lines are better than columns on more pages.
      let narrow = stubWidth(on: width, share: 6)
      let fewer = split(room: room(on: width, beside: narrow))
      if fewer.count < ranges.count { (stub, ranges) = (narrow, fewer) }
    }
    let room = room(on: width, beside: stub)
    let shares = ranges.map { widths(of: $0, room: room) }
    if ranges.count == 1, table.hasStub {
      // Nothing else asks for what is left, so labels need not be broken: up to half the width.
      let wanted = min(measures.stub.natural + Paper.unit, width / 2) - stub
      stub += max(0, min(wanted, shares[0].spare))
    }
    panels = zip(ranges, shares).map { range, share in
      GridPanel(columns: range, stubWidth: stub, columnWidths: share.widths)
    }
  }

  /// The column of labels: not wider than a share of the page, unless a word is.
  private func stubWidth(on width: Int, share: Int) -> Int {
    let most = max(width / share, min(measures.stub.word, width * 2 / 5))
    return max(Paper.unit, min(measures.stub.natural + Paper.unit, most))
  }

  private func room(on width: Int, beside stub: Int) -> Int {
    max(stub > 0 ? width - stub - Self.gap : width, Self.gap + Paper.unit)
  }

  private func split(room: Int) -> [Range<Int>] {
    let widths = measures.columns.map { min($0.least + Self.gap, room) }
    let byColumn = ColumnShares.evenly(widths, room: room)
    let spans = heads.spans(over: widths.indices)
    let groups = spans.map { max(widths[$0.columns].reduce(0, +), word(over: $0) + Self.gap) }
    guard !spans.isEmpty, groups.allSatisfy({ $0 <= room }) else { return byColumn }
    let byGroup = ColumnShares.evenly(groups, room: room)
    // Groups are cut only where that saves a panel.
    guard byGroup.count <= byColumn.count else { return byColumn }
    return byGroup.map { range in
      spans[range.lowerBound].columns.lowerBound..<spans[range.upperBound - 1].columns.upperBound
    }
  }

  private func widths(of range: Range<Int>, room: Int) -> (widths: [Int], spare: Int) {
    let columns = measures.columns[range]
    var widths = columns.map { min($0.least, room - Self.gap) }
    var spare = max(0, room - widths.reduce(0) { $0 + $1 + Self.gap })
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
      let have = widths[under].reduce(0, +) + Self.gap * (under.count - 1)
      let lack = max(0, word(over: span) - have)
      for (position, index) in under.enumerated() {
        widths[index] += lack * (position + 1) / under.count - lack * position / under.count
      }
    }
    return widths
  }

  private func word(over span: GridSpan) -> Int {
    let points = span.title.map { type.longestWord(in: $0, .figureHeading) } ?? 0
    return Int(min(points, 110) * Double(Paper.unit))
  }
}
