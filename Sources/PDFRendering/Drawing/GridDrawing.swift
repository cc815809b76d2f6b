#if PDF
  import Documents

  /// Draws one page of a grid.
  struct GridDrawing {
    let sheets: GridSheets
    let page: GridPage
    let type: TypeCase
    let canvas: Canvas

    private let panel: GridPanel
    private let head: GridHead
    private let hasStub: Bool

    /// The left edge of each column, labels first if there are any, and the right edge of the last.
    private let edges: [Double]

    init(_ sheets: GridSheets, page index: Int, type: TypeCase, canvas: Canvas) {
      self.sheets = sheets
      page = sheets.pages[index]
      self.type = type
      self.canvas = canvas
      panel = sheets.panels[page.panel]
      hasStub = sheets.grid.hasStub
      head = GridHead(of: sheets.grid, over: panel, type: type)
      edges = panel.edges(from: sheets.paper.side, padding: GridSheets.padding, hasStub: hasStub)
    }

    /// - Parameters:
    ///   - y: The top of what stands under the title, which is drawn already.
    func draw(below top: Double) {
      var y = top
      if page.continuation.isFirst {
        let captions = sheets.captionLines(type)
        if !captions.isEmpty {
          canvas.tagged(.paragraph) {
            canvas.lines(captions, .caption, x: sheets.paper.side, y: y, ink: .quiet)
          }
        }
        y += Double(captions.count) * GridSheets.line + (captions.isEmpty ? 0 : 3)
      }
      guard edges.count > 1 else { return }
      canvas.begin(.table)
      let tableTop = y
      y = drawHead(y)
      for row in page.rows { y = draw(row, y) }
      canvas.end(.table)
      for (index, edge) in edges.enumerated() {
        let top = isUnderSpanner(index) ? tableTop + spannerHeight : tableTop
        canvas.rule(from: (edge, top), to: (edge, y), .hairline, width: 0.4)
      }
      canvas.rule(from: (edges[0], tableTop), to: (edges[edges.count - 1], tableTop), width: 0.8)
      canvas.rule(from: (edges[0], y), to: (edges[edges.count - 1], y), width: 0.8)
      drawNotes(y + 3)
    }

    /// Whether an edge parts columns of one group, whose spanner it must not cross.
    private func isUnderSpanner(_ index: Int) -> Bool {
      let column = panel.columns.lowerBound + index - (hasStub ? 1 : 0)
      return head.spans.contains {
        $0.columns.lowerBound < column && column < $0.columns.upperBound
      }
    }

    private var spannerHeight: Double {
      guard !head.spans.isEmpty else { return 0 }
      return Double(head.spannerLineCount) * GridSheets.line + GridSheets.rowPadding
    }

    private func drawNotes(_ top: Double) {
      var y = top
      for lines in sheets.noteLines(of: page, type) {
        canvas.tagged(.note) { canvas.lines(lines, .note, x: sheets.paper.side, y: y, ink: .quiet) }
        y += Double(lines.count) * TextStyle.note.leading
      }
    }

    // MARK: - Headings

    private var left: Double { edges[0] }
    private var right: Double { edges[edges.count - 1] }

    /// The edges of the columns of answers alone.
    private var columnEdges: ArraySlice<Double> { edges.dropFirst(hasStub ? 1 : 0) }

    private func drawHead(_ top: Double) -> Double {
      let pad = GridSheets.rowPadding / 2
      let height = sheets.headHeight(head)
      canvas.shade(Rectangle(x: left, y: top, width: right - left, height: height), .headShade)
      var y = top
      if !head.spans.isEmpty {
        let rowHeight = spannerHeight
        canvas.tagged(.row) {
          if hasStub { canvas.tagged(.cell) {} }
          drawSpanners(y + pad, bottom: y + rowHeight)
        }
        y += rowHeight
      }
      canvas.tagged(.row) {
        if hasStub { drawHeading(head.stub, from: left, top: y + pad) }
        for (lines, edge) in zip(head.headings, columnEdges) {
          drawHeading(lines, from: edge, top: y + pad)
        }
      }
      canvas.rule(from: (left, top + height), to: (right, top + height), width: 0.8)
      return top + height
    }

    private func drawSpanners(_ y: Double, bottom: Double) {
      let edges = Array(columnEdges)
      for (span, lines) in zip(head.spans, head.spanners) {
        let first = span.columns.lowerBound - panel.columns.lowerBound
        let start = edges[first]
        let end = edges[first + span.columns.count]
        canvas.tagged(.columnHead(over: span.columns.count)) {
          canvas.lines(
            lines, .cellHeading, x: (start + end) / 2, y: y, edge: .middle, ink: .heading)
        }
        guard span.title != nil else { continue }
        canvas.rule(from: (start + 2, bottom), to: (end - 2, bottom), width: 0.5)
      }
    }

    private func drawHeading(_ lines: [Substring], from edge: Double, top: Double) {
      // Short headings stand on the rule under them.
      let y = top + Double(head.headingLineCount - lines.count) * GridSheets.line
      canvas.tagged(.columnHead()) {
        canvas.lines(lines, .cellHeading, x: edge + GridSheets.padding, y: y, ink: .heading)
      }
    }

    // MARK: - Rows

    private func draw(_ row: RowFragment, _ top: Double) -> Double {
      let height = GridSheets.height(of: row, in: panel, hasStub: hasStub, type)
      let y = top + GridSheets.rowPadding / 2
      if hasStub {
        let stub = Rectangle(x: left, y: top, width: edges[1] - left, height: height)
        canvas.shade(stub, .partShade)
      }
      canvas.rule(from: (left, top), to: (right, top), .rule, width: 0.4)
      canvas.begin(.row)
      if hasStub {
        canvas.tagged(.rowHead) {
          let lines = GridSheets.labelLines(of: row, in: panel, type)
          canvas.lines(lines, .cell, x: left + GridSheets.padding, y: y, ink: .heading)
        }
      }
      let edges = Array(columnEdges)
      for (index, cell) in row.cells.enumerated() {
        let area = Rectangle(
          x: edges[index], y: top, width: edges[index + 1] - edges[index], height: height)
        draw(cell, in: area, y)
      }
      canvas.end(.row)
      return top + height
    }

    private func draw(_ cell: CellFragment, in area: Rectangle, _ y: Double) {
      var style = TextStyle.cell
      var ink = Ink.text
      if case .absent = cell.content {
        canvas.hatch(area)
        style = .absent
        ink = .quiet
        drawBackground(of: cell, style, in: area, y)
      }
      let x = area.x + GridSheets.padding
      canvas.tagged(.cell) {
        var end = x
        var y = y
        for line in cell.lines {
          end = x + canvas.line(line, style, x: x, y: y, ink: ink)
          y += style.leading
        }
        let last = cell.lines.isEmpty ? y : y - style.leading
        canvas.calls(cell.notes, x: end, y: last)
      }
    }

    /// White under the letters of a hatched cell.
    private func drawBackground(
      of cell: CellFragment, _ style: TextStyle, in area: Rectangle, _ y: Double
    ) {
      let width = cell.lines.map { type.width(of: String($0), style) }.max() ?? 0
      let height = Double(cell.lines.count) * style.leading
      canvas.blank(
        Rectangle(x: area.x + GridSheets.padding - 1.5, y: y, width: width + 3, height: height))
    }
  }

  extension Canvas {
    /// The marks of notes, raised behind what they are called from.
    func calls(_ notes: [Note], x: Double, y: Double) {
      guard !notes.isEmpty else { return }
      text(NoteCall.text(of: notes), .call, x: x, y: y - 2.2, ink: .heading)
    }

    /// Bare paper.
    func blank(_ area: Rectangle) { shade(area, Ink(red: 1, green: 1, blue: 1)) }
  }

  extension GridPanel {
    /// The left edge of each column, and the right edge of the last, in points.
    func edges(from left: Double, padding: Double, hasStub: Bool) -> [Double] {
      let widths = (hasStub ? [stubWidth] : []) + columnWidths
      return widths.reduce(into: [left]) { edges, width in
        edges.append(edges[edges.count - 1] + Double(width) / Double(Paper.unit) + 2 * padding)
      }
    }
  }
#endif
