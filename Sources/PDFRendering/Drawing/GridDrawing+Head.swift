#if PDF
  extension GridDrawing {
    /// - Returns: The bottom of the headings.
    func drawHead(_ top: Double) -> Double {
      let pad = GridSheets.rowPadding / 2
      let height = GridSheets.headHeight(head)
      canvas.shade(Rectangle(x: left, y: top, width: right - left, height: height), .headShade)
      var y = top
      if !head.spans.isEmpty {
        let rowHeight = spannerHeight
        canvas.tagged(.row) {
          if hasStub { canvas.tagged(.cell) {} }
          canvas.spanners(
            of: head, from: panel.columns.lowerBound, edges: columnEdges, .cellHeading, y: y + pad,
            bottom: y + rowHeight, inset: 2)
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

    private func drawHeading(_ lines: [Substring], from edge: Double, top: Double) {
      // Short headings stand on the rule under them.
      let y = top + Double(head.headingLineCount - lines.count) * GridSheets.line
      canvas.tagged(.columnHead()) {
        canvas.lines(lines, .cellHeading, x: edge + GridSheets.padding, y: y, ink: .heading)
      }
    }
  }
#endif
