#if PDF
  import Diagnostics
  import Documents

  /// Draws one page of a table of figures.
  ///
  /// Rows are hardly ruled: figures are compared down a column. Rules set apart the headings, the
  /// parts with their titles, and the totals.
  struct TableDrawing {
    let sheets: TableSheets
    let index: Int
    let canvas: Canvas

    let page: TableSheets.Page
    let panel: GridPanel
    let head: GridHead
    let edges: [Double]
    let hasStub: Bool

    private let lines: TableLines
    private let columns: [TableColumn]
    private let places: Places
    private let notePlaces: NotePlaces

    init(
      _ sheets: TableSheets, page index: Int, of entry: HeadingEntry, places: Places,
      canvas: Canvas
    ) {
      self.sheets = sheets
      self.index = index
      self.canvas = canvas
      self.places = places
      page = sheets.pages[index]
      notePlaces = NotePlaces(entry, page: index, notes: page.notes)
      panel = sheets.panels[page.panel]
      lines = sheets.lines(of: page.panel)
      head = sheets.heads[page.panel]
      hasStub = panel.stubWidth > 0
      columns = Array(sheets.table.columns[panel.columns])
      edges = panel.edges(from: sheets.paper.side, padding: TablePanels.padding, hasStub: hasStub)
    }

    var left: Double { edges[0] }
    var right: Double { edges[edges.count - 1] }
    var columnEdges: [Double] { Array(edges.dropFirst(hasStub ? 1 : 0)) }

    /// - Parameters:
    ///   - top: The top of what stands under the title, which is drawn already.
    func draw(below top: Double) {
      var y = top
      if index == 0, !sheets.table.captions.isEmpty {
        let captions = sheets.table.captions.flatMap(sheets.captionLines)
        canvas.tagged(.paragraph) {
          canvas.lines(captions, .caption, x: left, y: y, ink: .quiet)
        }
        y += Double(captions.count) * TextStyle.caption.leading + 3
      }
      guard edges.count > 1 else { return }
      canvas.begin(.table)
      y = drawHead(y)
      for item in page.items { y = draw(item, y) }
      canvas.end(.table)
      canvas.rule(from: (left, y), to: (right, y), width: 0.8)
      // The notes of the last page stand under the bases.
      guard index < sheets.pages.count - 1 else { return }
      y += 3
      for note in page.notes {
        let lines = sheets.footLines(TableSheets.written(note))
        canvas.note(lines, of: note, notePlaces, x: left, y: y)
        y += Double(lines.count) * TextStyle.note.leading
      }
    }

    /// Where the text of a column begins or ends.
    func place(ofColumn index: Int) -> (x: Double, edge: Canvas.Edge) {
      if columns[index].alignment == .end {
        let hang = sheets.hangs[panel.columns.lowerBound + index]
        return (columnEdges[index + 1] - TablePanels.padding - hang, .right)
      }
      return (columnEdges[index] + TablePanels.padding, .left)
    }

    // MARK: - Rows

    private func draw(_ item: TableSheets.Item, _ top: Double) -> Double {
      let height = sheets.height(of: item, lines)
      switch item {
      case .part(let part, let isContinuation):
        let title = sheets.partTitle(part, isContinuation: isContinuation)
        canvas.shade(Rectangle(x: left, y: top, width: right - left, height: height), .partShade)
        canvas.rule(from: (left, top), to: (right, top), .rule, width: 0.5)
        canvas.tagged(.row) {
          canvas.tagged(.headCell(HeadCell(scope: .row, span: edges.count - 1))) {
            canvas.lines(
              lines.partTitle(title), .figureHeading, x: left + TablePanels.padding,
              y: top + sheets.rowPadding)
          }
        }
      case .row(let part, let row, let range):
        let rowLines = sheets.rowLines(part: part, row: row, in: lines, of: page.panel)
        draw(sheets.table.parts[part].rows[row], rowLines, range, top, height: height)
      }
      return top + height
    }

    private func draw(
      _ row: TableRow, _ rowLines: RowLines, _ range: Range<Int>, _ top: Double, height: Double
    ) {
      let isTotal = row.kind == .total
      if isTotal {
        canvas.rule(from: (left, top), to: (right, top), .text, width: 0.6)
      } else {
        canvas.rule(from: (left, top), to: (right, top), .hairline, width: 0.3)
      }
      let y = top + sheets.rowPadding
      canvas.begin(.row)
      if hasStub {
        canvas.tagged(.rowHead) {
          let label =
            range.lowerBound > 0
            ? rowLines.continuedLabel.prefix(range.count) : rowLines.label.within(range)
          canvas.lines(
            label, isTotal ? .total : .figure, x: left + TablePanels.padding, y: y)
        }
      }
      for (index, all) in rowLines.cells.enumerated() {
        let cell = row.cells[panel.columns.lowerBound + index]
        draw(
          cell, all.within(range), TableLines.style(of: cell, in: row), column: index,
          callsNotes: rowLines.ends(cell: index, in: range),
          in: Rectangle(
            x: columnEdges[index], y: top, width: columnEdges[index + 1] - columnEdges[index],
            height: height))
      }
      canvas.end(.row)
    }

    private func draw(
      _ cell: TableCell, _ lines: ArraySlice<Substring>, _ style: TextStyle, column: Int,
      callsNotes: Bool, in area: Rectangle
    ) {
      let (x, edge) = place(ofColumn: column)
      var y = area.y + sheets.rowPadding
      var ink = Ink.text
      if case .absent = cell.content {
        canvas.hatch(area)
        let width = lines.map { sheets.width(of: $0, style) }.max() ?? 0
        let start = edge == .right ? x - width : x
        canvas.blank(
          Rectangle(
            x: start - 1.5, y: y, width: width + 3, height: Double(lines.count) * style.leading))
        ink = .quiet
      }
      let place = places.place(of: cell.sources)
      if place != nil { ink = .link }
      canvas.tagged(.cell) {
        var end = x
        var last = y
        let drawLines = {
          for line in lines {
            let width = canvas.line(line, style, x: x, y: y, edge: edge, ink: ink)
            end = edge == .right ? x : x + width
            last = y
            y += TextStyle.figure.leading
          }
        }
        let calls = callsNotes ? cell.notes : []
        guard place != nil || !calls.isEmpty else { return drawLines() }
        if place == nil {
          canvas.tagged(.span, drawLines)
        } else {
          canvas.link(to: place, drawLines)
        }
        canvas.calls(calls, leadingTo: notePlaces, x: end, y: last)
      }
    }
  }

  extension [Substring] {
    /// The lines of a range, as far as there are any.
    fileprivate func within(_ range: Range<Int>) -> ArraySlice<Substring> {
      self[range.clamped(to: indices)]
    }
  }
#endif
