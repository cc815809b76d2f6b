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
      let seen = line.withoutBlanksAtEnd
      if LineBreaker.showsHyphen(after: line) {
        return text(String(seen) + "-", style, x: x, y: y, edge: edge, ink: ink)
      }
      return text(seen, style, x: x, y: y, edge: edge, ink: ink)
    }
  }

  extension Substring {
    /// The line without what cannot be seen at its end, looked at scalar by scalar: to find a
    /// character from behind would mean to walk back over all its accents, be they a million.
    fileprivate var withoutBlanksAtEnd: Substring {
      var end = endIndex
      while end > startIndex {
        let previous = unicodeScalars.index(before: end)
        guard unicodeScalars[previous].properties.isWhitespace else { break }
        end = previous
      }
      return self[..<end]
    }
  }
#endif
