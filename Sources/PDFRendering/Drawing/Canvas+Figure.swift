#if PDF
  import Documents

  extension Canvas {
    /// Draws a picture with its upper left corner at a place of the page.
    func draw(_ drawing: Drawing, x: Double, y: Double, scale: Double) {
      let pen = unsafe FigurePen(cairo: cairo, fonts: fonts)
      pen.draw(drawing, x: x, y: y, scale: scale)
      forgetInk()
    }
  }
#endif
