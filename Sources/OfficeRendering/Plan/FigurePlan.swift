import Diagnostics
import Documents

/// Which columns of a table of figures stand side by side on a page, and how wide each is.
struct FigurePlan {
  private(set) var panels: [GridPanel] = []
  let paper: Paper

  private let measures: FigureMeasures
  private let hasStub: Bool

  init(_ table: Table, in language: Language) {
    measures = FigureMeasures(table, in: language)
    hasStub = table.hasStub
    let stub = measures.stub.natural
    let upright = Paper.portrait.textWidth
    let fixed = min(stub, upright / 4) + CellPadding.width * (table.columns.count + 1)
    let least = measures.columns.reduce(fixed) { $0 + $1.least }
    let comfort = measures.columns.reduce(fixed) { $0 + $1.comfortable }
    // A little less than comfort is better than another paper.
    paper = least <= upright && comfort * 4 / 5 <= upright ? .portrait : .landscape

    let stubWidth = stubWidth(within: paper.textWidth)
    let room = max(1, paper.textWidth - (hasStub ? stubWidth + CellPadding.width : 0))
    let columns = FigureColumns(measures.columns, of: table, gap: CellPadding.width)
    for range in columns.panels(within: room) {
      let share = columns.widths(of: range, within: room)
      // Labels need not be broken where nothing else asks for what is left.
      let wider = min(stub, paper.textWidth / 2, stubWidth + share.spare)
      panels.append(
        GridPanel(
          columns: range, stubWidth: hasStub ? max(stubWidth, wider) : 0,
          columnWidths: share.widths))
    }
    // Every panel has the labels of the narrowest, so that they stand alike.
    let narrowest = panels.map(\.stubWidth).min() ?? 0
    for index in panels.indices { panels[index].stubWidth = narrowest }
  }

  private func stubWidth(within width: Int) -> Int {
    guard hasStub else { return 0 }
    let most = max(width / 4, min(measures.stub.word, width * 2 / 5))
    return max(200, min(measures.stub.natural, most))
  }
}
