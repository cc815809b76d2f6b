#if PDF
  import Documents

  extension Canvas {
    /// Draws the spanners of a table, each over the middle of its columns and over a rule.
    ///
    /// - Parameters:
    ///   - first: The first column of the table, to which the first of the edges belongs.
    ///   - y: The top of their lines.
    ///   - bottom: Where the rules stand, each shorter at both ends than its columns.
    func spanners(
      of head: GridHead, from first: Int, edges: [Double], _ style: TextStyle, y: Double,
      bottom: Double, inset: Double
    ) {
      for (span, lines) in zip(head.spans, head.spanners) {
        let start = edges[span.columns.lowerBound - first]
        let end = edges[span.columns.upperBound - first]
        tagged(.columnHead(over: span.columns.count)) {
          self.lines(lines, style, x: (start + end) / 2, y: y, edge: .middle, ink: .heading)
        }
        guard span.title != nil else { continue }
        rule(from: (start + inset, bottom), to: (end - inset, bottom), width: 0.5)
      }
    }
  }
#endif
