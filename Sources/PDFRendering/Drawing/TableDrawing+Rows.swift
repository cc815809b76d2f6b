#if PDF
  import Documents

  extension TableDrawing {
    /// - Returns: The bottom of the item.
    func draw(_ item: TableSheets.Item, _ top: Double) -> Double {
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
