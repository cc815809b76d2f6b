#if PDF
  private import CCairo
  private import CPango
  import Documents

  extension Canvas {
    /// Draws a picture with its upper left corner at a place of the page.
    func draw(_ drawing: Drawing, x: Double, y: Double, scale: Double) {
      unsafe cairo_save(cairo)
      unsafe cairo_translate(cairo, x, y)
      unsafe cairo_scale(cairo, scale, scale)
      for shape in drawing.shapes { draw(shape) }
      unsafe cairo_restore(cairo)
      forgetInk()
    }

    private func draw(_ shape: Shape) {
      switch shape {
      case .group(_, let shapes): for shape in shapes { draw(shape) }
      case .path(let path, let fill, let stroke):
        trace(path)
        paint(fill, stroke)
      case .rectangle(let area, let fill, let stroke):
        unsafe cairo_rectangle(cairo, area.x, area.y, area.width, area.height)
        paint(fill, stroke)
      case .circle(let center, let radius, let fill, let stroke):
        unsafe cairo_new_sub_path(cairo)
        unsafe cairo_arc(cairo, center.x, center.y, radius, 0, 2 * Double.pi)
        paint(fill, stroke)
      case .line(let start, let end, let stroke):
        unsafe cairo_move_to(cairo, start.x, start.y)
        unsafe cairo_line_to(cairo, end.x, end.y)
        paint(nil, stroke)
      case .text(let line): draw(line)
      }
    }

    private func trace(_ path: Path) {
      for step in path.steps {
        switch step {
        case .move(let point): unsafe cairo_move_to(cairo, point.x, point.y)
        case .line(let point): unsafe cairo_line_to(cairo, point.x, point.y)
        case .curve(let first, let second, let end):
          unsafe cairo_curve_to(cairo, first.x, first.y, second.x, second.y, end.x, end.y)
        case .close: unsafe cairo_close_path(cairo)
        }
      }
    }

    /// Fills and strokes the path that was traced, and leaves none.
    private func paint(_ fill: Fill?, _ stroke: Stroke?) {
      if let fill {
        unsafe cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_EVEN_ODD)
        use(fill.ink)
        unsafe cairo_fill_preserve(cairo)
        if let hatch = fill.hatch { draw(hatch) }
      }
      if let stroke {
        use(stroke.ink)
        unsafe cairo_set_line_width(cairo, stroke.width)
        unsafe stroke.dashes.withUnsafeBufferPointer { dashes in
          unsafe cairo_set_dash(cairo, dashes.baseAddress, Int32(dashes.count), 0)
        }
        unsafe cairo_stroke_preserve(cairo)
        unsafe cairo_set_dash(cairo, nil, 0, 0)
      }
      unsafe cairo_new_path(cairo)
    }

    /// Lines over the path that was traced, which stays.
    private func draw(_ hatch: Hatch) {
      var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
      unsafe cairo_fill_extents(cairo, &left, &top, &right, &bottom)
      let path = unsafe cairo_copy_path(cairo)
      defer { unsafe cairo_path_destroy(path) }
      unsafe cairo_save(cairo)
      unsafe cairo_clip(cairo)
      use(hatch.ink)
      unsafe cairo_set_line_width(cairo, Hatch.thickness)
      let (width, height) = (right - left, bottom - top)
      // A hatch too fine to be seen is not worth a million lines.
      let count = min(2000, Int((width + height) / Hatch.spacing))
      for index in 0...max(0, count) {
        let offset = Double(index) * Hatch.spacing
        switch hatch.pattern {
        case .rising: segment((left + offset - height, bottom), (left + offset, top))
        case .falling: segment((left + offset - height, top), (left + offset, bottom))
        case .level where offset <= height: segment((left, top + offset), (right, top + offset))
        case .upright where offset <= width: segment((left + offset, top), (left + offset, bottom))
        case .dots where offset <= height:
          unsafe cairo_set_dash(cairo, [Hatch.thickness, Hatch.spacing], 2, 0)
          segment((left, top + offset), (right, top + offset))
        case .level, .upright, .dots: break
        }
      }
      unsafe cairo_stroke(cairo)
      unsafe cairo_restore(cairo)
      unsafe cairo_append_path(cairo, path)
    }

    private func segment(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) {
      unsafe cairo_move_to(cairo, start.x, start.y)
      unsafe cairo_line_to(cairo, end.x, end.y)
    }

    private func draw(_ line: TextLine) {
      let style = TextStyle(isBold: line.weight == .bold, size: line.size, leading: line.size * 1.2)
      guard !line.text.isEmpty, let shaped = unsafe fonts.shape(line.text, style) else { return }
      let width = unsafe shaped.width
      let shift =
        switch line.anchor {
        case .start: 0.0
        case .middle: -width / 2
        case .end: -width
        }
      unsafe cairo_save(cairo)
      unsafe cairo_translate(cairo, line.position.x, line.position.y)
      unsafe cairo_rotate(cairo, line.turn * Double.pi / 180)
      use(line.ink)
      unsafe cairo_move_to(cairo, shift, 0)
      unsafe pango_cairo_show_layout_line(cairo, shaped.line)
      unsafe cairo_restore(cairo)
      unsafe cairo_new_path(cairo)
    }

    private func use(_ ink: Documents.Ink) {
      let color = ink.color(in: .light)
      unsafe cairo_set_source_rgb(
        cairo, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    }
  }
#endif
