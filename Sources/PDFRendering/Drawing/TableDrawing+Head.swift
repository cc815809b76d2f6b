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
          let height = Double(head.spannerLineCount) * leading
          canvas.spanners(
            of: head, from: panel.columns.lowerBound, edges: columnEdges, .figureHeading, y: y,
            bottom: y + height + sheets.rowPadding, inset: 3)
          y += height + 2 * sheets.rowPadding
        }
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
  }
#endif
