#if PDF
  private import CCairo

  extension Canvas {
    func rule(
      from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ ink: Ink = .rule,
      width: Double = 0.5
    ) {
      use(ink)
      unsafe cairo_set_line_width(cairo, width)
      unsafe cairo_move_to(cairo, start.x, start.y)
      unsafe cairo_line_to(cairo, end.x, end.y)
      unsafe cairo_stroke(cairo)
    }

    func shade(_ area: Rectangle, _ ink: Ink) {
      use(ink)
      unsafe cairo_rectangle(cairo, area.x, area.y, area.width, area.height)
      unsafe cairo_fill(cairo)
    }

    /// Bare paper.
    func blank(_ area: Rectangle) { shade(area, .paper) }

    /// Hatches an area from lower left to upper right: seen without colours, and by the colour-blind.
    func hatch(_ area: Rectangle) {
      use(.hatch)
      unsafe cairo_set_line_width(cairo, 0.4)
      let step = 4.0
      var offset = step
      while offset < area.width + area.height {
        // The line x + y = offset, cut to the rectangle.
        let startX = max(0, offset - area.height)
        let endX = min(area.width, offset)
        unsafe cairo_move_to(cairo, area.x + startX, area.y + offset - startX)
        unsafe cairo_line_to(cairo, area.x + endX, area.y + offset - endX)
        offset += step
      }
      unsafe cairo_stroke(cairo)
    }

    /// A row of dots on a base line.
    func dots(from start: Double, to end: Double, step: Double, y: Double) {
      use(.quiet)
      var x = start
      while x < end {
        unsafe cairo_rectangle(cairo, x, y - 0.7, 0.7, 0.7)
        x += step
      }
      unsafe cairo_fill(cairo)
    }
  }
#endif
