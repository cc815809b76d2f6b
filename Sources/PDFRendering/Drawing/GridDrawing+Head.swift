#if PDF
  extension GridDrawing {
    /// - Returns: The bottom of the headings.
    func drawHead(_ top: Double) -> Double {
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
  }
#endif
