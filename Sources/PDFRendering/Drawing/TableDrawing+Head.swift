#if PDF
  extension TableDrawing {
    /// - Returns: The bottom of the headings.
    func drawHead(_ top: Double) -> Double {
      let height = sheets.rowsHeight(ofHead: page.panel)
      let leading = TextStyle.figureHeading.leading
      canvas.shade(Rectangle(x: left, y: top, width: right - left, height: height), .headShade)
      canvas.rule(from: (left, top), to: (right, top), width: 0.8)
      var y = top + sheets.rowPadding
      if !head.spans.isEmpty {
        canvas.tagged(.row) {
          if hasStub { canvas.tagged(.cell) {} }
          drawSpanners(y)
        }
        y += Double(head.spannerLineCount) * leading + 2 * sheets.rowPadding
      }
      canvas.tagged(.row) {
        let count = head.headingLineCount
        if hasStub {
          canvas.tagged(.columnHead()) {
            canvas.lines(
              head.stub, .figureHeading, x: left + TablePanels.padding,
              y: y + Double(count - head.stub.count) * leading, ink: .heading)
          }
        }
        for (index, lines) in head.headings.enumerated() {
          let y = y + Double(count - lines.count) * leading
          let (x, edge) = place(ofColumn: index)
          canvas.tagged(.columnHead()) {
            canvas.lines(lines, .figureHeading, x: x, y: y, edge: edge, ink: .heading)
          }
        }
      }
      canvas.rule(from: (left, top + height), to: (right, top + height), width: 0.8)
      return top + height
    }

    private func drawSpanners(_ y: Double) {
      for (span, lines) in zip(head.spans, head.spanners) {
        let first = span.columns.lowerBound - panel.columns.lowerBound
        let start = columnEdges[first]
        let end = columnEdges[first + span.columns.count]
        canvas.tagged(.columnHead(over: span.columns.count)) {
          canvas.lines(
            lines, .figureHeading, x: (start + end) / 2, y: y, edge: .middle, ink: .heading)
        }
        guard span.title != nil else { continue }
        let bottom =
          y + Double(head.spannerLineCount) * TextStyle.figureHeading.leading
          + sheets.rowPadding
        canvas.rule(from: (start + 3, bottom), to: (end - 3, bottom), width: 0.5)
      }
    }
  }
#endif
