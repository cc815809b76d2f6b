import Diagnostics
import Documents

/// Which columns of a table stand side by side on a terminal, and how wide each is.
struct TablePlan {
  private(set) var panels: [GridPanel] = []

  /// What each column keeps free for the calls of notes after its figures.
  let hangs: [Int]

  /// The reason for which cells are absent, where the cells are too narrow to say it: they are
  /// shaded, and a line under the table says it once.
  private(set) var key: String?

  private let measures: TableMeasures
  private let hasStub: Bool

  init(_ table: Table, width: Int, layout: TerminalLayout, in language: Language) {
    measures = TableMeasures(table, layout: layout, language: language)
    hangs = measures.columns.map(\.hang)
    hasStub = table.hasStub
    let columns = FigureColumns(
      measures.columns.map(\.need), of: table, gap: TextFrame.gap
    ) { span in span.title.map { min(layout.longestWord(in: $0), 24) } ?? 0 }

    var stub = stubWidth(within: width)
    // Each column brings the gap before it; without labels, the first stands at the edge instead.
    let first = hasStub ? -stub : TextFrame.gap
    let room = max(1 + TextFrame.gap, width - TextFrame.edges + first)
    let ranges = columns.panels(within: room)
    let shares = ranges.map { columns.widths(of: $0, within: room) }
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
