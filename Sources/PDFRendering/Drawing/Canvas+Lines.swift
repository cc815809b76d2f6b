#if PDF
  import Documents

  extension Canvas {
    /// Draws lines one under the other; a divided word gets its hyphen.
    func lines(
      _ lines: some Sequence<Substring>, _ style: TextStyle, x: Double, y: Double,
      edge: Edge = .left, ink: Ink = .text
    ) {
      var y = y
      for line in lines {
        self.line(line, style, x: x, y: y, edge: edge, ink: ink)
        y += style.leading
      }
    }

    /// Draws one line.
    ///
    /// - Returns: Its width in points.
    @discardableResult
    func line(
      _ line: Substring, _ style: TextStyle, x: Double, y: Double, edge: Edge = .left,
      ink: Ink = .text
    ) -> Double {
      let seen = line.withoutTrailingBlanks
      if LineBreaker.showsHyphen(after: line) {
        return text(String(seen) + "-", style, x: x, y: y, edge: edge, ink: ink)
      }
      return text(seen, style, x: x, y: y, edge: edge, ink: ink)
    }
  }
#endif
