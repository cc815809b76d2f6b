import Documents

/// The headings of a panel, cut into lines.
struct GridHead {
  let stub: [Substring]
  let headings: [[Substring]]
  let spans: [GridSpan]
  let spanners: [[Substring]]

  var headingLineCount: Int { max(stub.count, headings.map(\.count).max() ?? 0) }
  var spannerLineCount: Int { spanners.map(\.count).max() ?? 0 }

  init(of grid: Grid, over panel: GridPanel, type: TypeCase, style: TextStyle = .cellHeading) {
    let layout = PaperLayout(breaker: type.headingBreaker(style))
    let gap = 2 * Int(GridSheets.padding * Double(Paper.unit))
    stub = grid.hasStub ? layout.lines(ofText: grid.stubHeading, within: panel.stubWidth) : []
    headings = zip(grid.columns[panel.columns], panel.columnWidths).map { heading, width in
      layout.lines(ofText: heading, within: width)
    }
    spans = grid.spans(over: panel.columns)
    spanners = spans.map { span in
      layout.lines(ofText: span.title ?? "", within: panel.width(of: span, gap: gap))
    }
  }
}
