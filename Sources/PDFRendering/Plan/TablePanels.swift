import Diagnostics
import Documents

/// Which columns of a table stand side by side on paper, and how wide each is.
struct TablePanels {
  /// What stands on either side of a figure, in points.
  static let padding = 4.0

  static var gap: Int { 2 * Int(padding * Double(Paper.unit)) }

  private(set) var panels: [GridPanel] = []

  /// What each column keeps free for the calls of notes after its figures, in points.
  let hangs: [Double]

  private let measures: TableMeasures

  init(_ table: Table, width: Double, type: TypeCase, language: Language) {
    measures = TableMeasures(table, type: type, language: language)
    hangs = measures.columns.map { Double($0.hang) / Double(Paper.unit) }
    let columns = FigureColumns(measures.columns.map(\.need), of: table, gap: Self.gap) { span in
      let points = span.title.map { type.longestWord(in: $0, .figureHeading) } ?? 0
      return Int(min(points, 110) * Double(Paper.unit))
    }
    let width = Int(width * Double(Paper.unit))
    var stub = table.hasStub ? stubWidth(on: width, share: 4) : 0
    var ranges = columns.panels(within: room(on: width, beside: stub))
    if ranges.count > 1, table.hasStub {
      // Labels in more lines are better than columns on more pages.
      let narrow = stubWidth(on: width, share: 6)
      let fewer = columns.panels(within: room(on: width, beside: narrow))
      if fewer.count < ranges.count { (stub, ranges) = (narrow, fewer) }
    }
    let room = room(on: width, beside: stub)
    let shares = ranges.map { columns.widths(of: $0, within: room) }
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
}
