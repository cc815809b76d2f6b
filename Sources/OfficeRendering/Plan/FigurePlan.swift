import Diagnostics
import Documents

/// Which columns of a table of figures stand side by side on a page, and how wide each is.
///
/// Unlike a grid's, whose answers take all the room there is, its columns are as narrow as figures
/// and headings in a few lines allow. Groups of columns stay together if they can.
struct FigurePlan {
  private(set) var panels: [GridPanel] = []
  let paper: Paper

  private let measures: FigureMeasures
  private let heads: Grid
  private let hasStub: Bool

  init(_ table: Table, in language: Language) {
    measures = FigureMeasures(table, in: language)
    heads = table.heads
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
    for range in split(room: room) {
      let share = widths(of: range, room: room)
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

  private func split(room: Int) -> [Range<Int>] {
    let widths = measures.columns.map { min($0.least + CellPadding.width, room) }
    let byColumn = ColumnShares.evenly(widths, room: room)
    let spans = heads.spans(over: widths.indices)
    let groups = spans.map { widths[$0.columns].reduce(0, +) }
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
    var widths = columns.map { min($0.least, max(1, room - CellPadding.width)) }
    var spare = max(0, room - widths.reduce(0) { $0 + $1 + CellPadding.width })
    ColumnShares.grow(&widths, to: columns.map(\.comfortable), spare: &spare)
    ColumnShares.grow(&widths, to: columns.map(\.natural), spare: &spare)
    return (widths, spare)
  }
}
