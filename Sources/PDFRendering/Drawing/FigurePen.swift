#if PDF
  private import CCairo
  private import CPango
  import Documents

  /// Draws pictures, on pages and on bitmaps alike.
  @safe struct FigurePen {
    let cairo: OpaquePointer
    let fonts: FontBook

    /// Draws a picture with its upper left corner at a place; the colour is another afterwards.
    func draw(_ drawing: Drawing, x: Double = 0, y: Double = 0, scale: Double) {
      // Cairo refuses all further work after a scale that makes everything nothing, be it by rounding.
      guard scale.isFinite, scale > 1e-9 else { return }
      unsafe cairo_save(cairo)
      unsafe cairo_translate(cairo, x, y)
      unsafe cairo_scale(cairo, scale, scale)
      for shape in drawing.shapes { draw(shape) }
      unsafe cairo_restore(cairo)
    }

    private func draw(_ shape: Shape) {
      switch shape {
      case .group(_, let shapes): for shape in shapes { draw(shape) }
      case .path(let path, let fill, let stroke):
        trace(path)
        paint(fill, stroke)
      case .rectangle(let area, let fill, let stroke):
        let corner = place(Point(area.x, area.y))
        let far = place(Point(area.x + area.width, area.y + area.height))
        unsafe cairo_rectangle(cairo, corner.x, corner.y, far.x - corner.x, far.y - corner.y)
        paint(fill, stroke)
      case .circle(let center, let radius, let fill, let stroke):
        let center = place(center)
        unsafe cairo_new_sub_path(cairo)
        unsafe cairo_arc(cairo, center.x, center.y, bounded(radius), 0, 2 * Double.pi)
        paint(fill, stroke)
      case .line(let start, let end, let stroke):
        move(to: start)
        line(to: end)
        paint(nil, stroke)
      case .text(let line): draw(line)
      }
    }

    private func trace(_ path: Path) {
      for step in path.steps {
        switch step {
        case .move(let point): move(to: point)
        case .line(let point): line(to: point)
        case .curve(let first, let second, let end):
          let (first, second, end) = (place(first), place(second), place(end))
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
        unsafe cairo_set_line_width(cairo, max(0, bounded(stroke.width)))
        let dashes = Self.valid(stroke.dashes)
        unsafe dashes.withUnsafeBufferPointer { dashes in
          unsafe cairo_set_dash(cairo, dashes.baseAddress, Int32(dashes.count), 0)
        }
        unsafe cairo_stroke_preserve(cairo)
        unsafe cairo_set_dash(cairo, nil, 0, 0)
      }
      unsafe cairo_new_path(cairo)
    }

    /// The dashes, or none if they are such as Cairo gives up at.
    private static func valid(_ dashes: [Double]) -> [Double] {
      let isValid = dashes.allSatisfy { $0 >= 0 } && dashes.contains { $0 > 0 }
      return isValid ? dashes : []
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
      let size = line.size > 0 ? min(line.size, 1_000) : 1
      let style = TextStyle(isBold: line.weight == .bold, size: size, leading: size * 1.2)
      guard !line.text.isEmpty, let shaped = unsafe fonts.shape(line.text, style) else { return }
      let width = unsafe shaped.width
      let shift =
        switch line.anchor {
        case .start: 0.0
        case .middle: -width / 2
        case .end: -width
        }
      unsafe cairo_save(cairo)
      let position = place(line.position)
      unsafe cairo_translate(cairo, position.x, position.y)
      unsafe cairo_rotate(cairo, bounded(line.turn) * Double.pi / 180)
      use(line.ink)
      unsafe cairo_move_to(cairo, shift, 0)
      unsafe pango_cairo_show_layout_line(cairo, shaped.line)
      unsafe cairo_restore(cairo)
      unsafe cairo_new_path(cairo)
    }

    // MARK: - Places

    private func move(to point: Point) {
      let point = place(point)
      unsafe cairo_move_to(cairo, point.x, point.y)
    }

    private func line(to point: Point) {
      let point = place(point)
      unsafe cairo_line_to(cairo, point.x, point.y)
    }

    private func place(_ point: Point) -> Point { Point(bounded(point.x), bounded(point.y)) }

    /// A length that Cairo can reckon with: it counts endless arcs piece by piece.
    private func bounded(_ length: Double) -> Double {
      length.isFinite ? min(max(length, -100_000), 100_000) : 0
    }

    private func use(_ ink: Documents.Ink) {
      let color = ink.color(in: .light)
      unsafe cairo_set_source_rgb(
        cairo, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    }
  }
#endif
