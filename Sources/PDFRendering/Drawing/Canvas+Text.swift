#if PDF
  private import CCairo
  private import CPango

  extension Canvas {
    enum Edge { case left, right, middle }

    /// Draws one line of text.
    ///
    /// - Parameters:
    ///   - x: Where its left or right edge, or its middle, stands.
    ///   - y: The top of the line.
    /// - Returns: Its width in points.
    @discardableResult
    func text(
      _ text: some StringProtocol, _ style: TextStyle, x: Double, y: Double, edge: Edge = .left,
      ink: Ink = .text
    ) -> Double {
      guard !text.isEmpty, let shaped = unsafe fonts.shape(text, style) else { return 0 }
      let width = unsafe shaped.width
      let left =
        switch edge {
        case .left: x
        case .right: x - width
        case .middle: x - width / 2
        }
      use(ink)
      unsafe cairo_move_to(cairo, left, y + style.ascent)
      unsafe pango_cairo_show_layout_line(cairo, shaped.line)
      return width
    }

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
        let scalar = unicodeScalars[previous]
        // Line breaks are not seen there; other controls that count as blanks have pictures.
        guard scalar == "\n" || scalar == "\r" || ShownText.isBlank(scalar) else { break }
        end = previous
      }
      return self[..<end]
    }
  }
#endif
