#if PDF
  import Documents

  /// Draws one page of a grid.
  struct GridDrawing {
    let sheets: GridSheets
    let page: GridPage
    let type: TypeCase
    let canvas: Canvas

    let panel: GridPanel
    let head: GridHead
    let hasStub: Bool

    /// The left edge of each column, labels first if there are any, and the right edge of the last.
    let edges: [Double]

    /// The edges of the columns of answers alone.
    let columnEdges: [Double]

    private let places: Places
    private let notePlaces: NotePlaces

    init(
      _ sheets: GridSheets, page index: Int, of entry: HeadingEntry, plan: DocumentPlan,
      canvas: Canvas
    ) {
      self.sheets = sheets
      page = sheets.pages[index]
      type = plan.type
      places = plan.places
      notePlaces = NotePlaces(entry, page: index, notes: page.notes)
      self.canvas = canvas
      panel = sheets.panels[page.panel]
      hasStub = sheets.grid.hasStub
      head = GridHead(of: sheets.grid, over: panel, type: type)
      edges = panel.edges(from: sheets.paper.side, padding: GridSheets.padding, hasStub: hasStub)
      columnEdges = Array(edges.dropFirst(hasStub ? 1 : 0))
    }

    /// - Parameter top: That of what stands under the title, which is drawn already.
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
      for end in [tableTop, y] {
        canvas.rule(from: (left, end), to: (right, end), width: 0.8)
      }
      drawNotes(y + 3)
    }

    /// Whether an edge parts columns of one group, whose spanner it must not cross.
    private func isUnderSpanner(_ index: Int) -> Bool {
      let column = panel.columns.lowerBound + index - (hasStub ? 1 : 0)
      return head.spans.contains {
        $0.columns.lowerBound < column && column < $0.columns.upperBound
      }
    }

    var left: Double { edges[0] }
    var right: Double { edges[edges.count - 1] }

    var spannerHeight: Double {
      guard !head.spans.isEmpty else { return 0 }
      return Double(head.spannerLineCount) * GridSheets.line + GridSheets.rowPadding
    }

    private func drawNotes(_ top: Double) {
      var y = top
      for (note, lines) in zip(page.notes, sheets.noteLines(of: page, type)) {
        canvas.note(lines, of: note, notePlaces, x: sheets.paper.side, y: y)
        y += Double(lines.count) * TextStyle.note.leading
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
      let cells = sheets.grid.rows[row.row].cells[page.columns]
      for (index, (cell, whole)) in zip(row.cells, cells).enumerated() {
        let area = Rectangle(
          x: columnEdges[index], y: top, width: columnEdges[index + 1] - columnEdges[index],
          height: height)
        if !row.isContinuation { canvas.place(places[whole.anchor], x: area.x, y: top) }
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
        var last = y
        let drawLines = {
          for (index, line) in cell.lines.enumerated() {
            last = y + Double(index) * style.leading
            end = x + canvas.line(line, style, x: x, y: last, ink: ink)
          }
        }
        guard !cell.notes.isEmpty else { return drawLines() }
        canvas.tagged(.span, drawLines)
        canvas.calls(cell.notes, leadingTo: notePlaces, x: end, y: last)
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
#endif
