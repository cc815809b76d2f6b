#if PDF
  private import CCairo
  private import CFontconfig
  internal import CPango

  /// The fonts, through Pango: measures characters, and shapes lines for a ``Canvas`` to draw.
  ///
  /// Everything is Liberation Sans where it is installed, as wide as Arial; other families stand in
  /// where it lacks a sign, or is not there. Belongs to one rendering and one thread.
  @safe final class FontBook {
    private static let families = "Liberation Sans, Arial, DejaVu Sans, sans"

    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private var layouts: [TextStyle: OpaquePointer] = unsafe [:]
    private var meters: [TextStyle: TextMeter] = [:]
    private var scratch: [UInt8] = []

    /// - Throws: ``PDFError/noFont``: Pango itself would end the program.
    init() throws(PDFError) {
      guard Self.hasFont else { throw .noFont }
      guard let map = unsafe pango_cairo_font_map_new() else { throw .noFont }
      unsafe self.map = map
      unsafe context = pango_font_map_create_context(map)
      // A point is a point, and letters stand where their widths put them, not on a screen's grid.
      unsafe pango_cairo_context_set_resolution(context, 72)
      unsafe pango_context_set_round_glyph_positions(context, 0)
      let options = unsafe cairo_font_options_create()
      unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
      unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
      unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
      unsafe pango_cairo_context_set_font_options(context, options)
      unsafe cairo_font_options_destroy(options)
      guard hasLetters else { throw .noFont }
    }

    deinit {
      while let layout = unsafe layouts.popFirst()?.value {
        unsafe g_object_unref(UnsafeMutableRawPointer(layout))
      }
      unsafe g_object_unref(UnsafeMutableRawPointer(context))
      unsafe g_object_unref(UnsafeMutableRawPointer(map))
    }

    private static var hasFont: Bool {
      let pattern = unsafe FcPatternCreate()
      let objects = unsafe FcObjectSetCreate()
      defer {
        unsafe FcPatternDestroy(pattern)
        unsafe FcObjectSetDestroy(objects)
      }
      guard let fonts = unsafe FcFontList(nil, pattern, objects) else { return false }
      defer { unsafe FcFontSetDestroy(fonts) }
      return unsafe fonts.pointee.nfont > 0
    }

    /// Whether words can be read at all: fonts of signs alone are fonts too.
    private var hasLetters: Bool {
      let layout = unsafe layout(.cell)
      set("Aé", .cell)
      return unsafe pango_layout_get_unknown_glyphs_count(layout) == 0
    }

    // MARK: - Measuring

    /// The meter of a style; always the same one, so that each character is measured once.
    func meter(_ style: TextStyle) -> TextMeter {
      if let meter = meters[style] { return meter }
      let meter = TextMeter { [unowned self] scalar in width(of: String(scalar), style) }
      meters[style] = meter
      return meter
    }

    private func width(of text: String, _ style: TextStyle) -> Int {
      let layout = unsafe layout(style)
      set(text, style)
      var width: Int32 = 0
      unsafe pango_layout_get_size(layout, &width, nil)
      return Int(width)
    }

    // MARK: - Shaping

    /// The only line of a text as shaped by Pango, and its width in points. It holds until the next
    /// text in the same style.
    func shape(_ text: some StringProtocol, _ style: TextStyle) -> (
      line: UnsafeMutablePointer<PangoLayoutLine>, width: Double
    )? {
      let layout = unsafe layout(style)
      set(text, style)
      guard let line = unsafe pango_layout_get_line(layout, 0) else { return nil }
      if unsafe pango_layout_get_unknown_glyphs_count(layout) > 0 {
        unsafe keepUnknownSigns(of: line)
      }
      var extents = PangoRectangle()
      unsafe pango_layout_line_get_extents(line, nil, &extents)
      return unsafe (line, Double(extents.width) / Double(Paper.unit))
    }

    /// Draws signs that no font has as the box of their font: Pango would draw their numbers, and no
    /// reader would find the sign itself in the file.
    private func keepUnknownSigns(of line: UnsafeMutablePointer<PangoLayoutLine>) {
      var run = unsafe line.pointee.runs
      while let node = unsafe run {
        let item = unsafe node.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
        let glyphs = unsafe item.pointee.glyphs!
        for index in 0..<Int(unsafe glyphs.pointee.num_glyphs)
        where unsafe glyphs.pointee.glyphs[index].glyph & Self.unknownGlyph != 0 {
          unsafe glyphs.pointee.glyphs[index].glyph = 0
        }
        unsafe run = node.pointee.next
      }
    }

    /// The mark of glyphs that stand for a missing sign: `PANGO_GLYPH_UNKNOWN_FLAG`.
    private static let unknownGlyph: PangoGlyph = 0x1000_0000

    private func set(_ text: some StringProtocol, _ style: TextStyle) {
      let layout = unsafe layout(style)
      scratch.removeAll(keepingCapacity: true)
      for scalar in text.unicodeScalars {
        if let shown = ShownText.shown(scalar) { scratch.append(contentsOf: UTF8.encode(shown)!) }
      }
      unsafe scratch.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe pango_layout_set_text(layout, start, Int32(bytes.count))
      }
    }

    private func layout(_ style: TextStyle) -> OpaquePointer {
      if let layout = unsafe layouts[style] { return unsafe layout }
      let font = unsafe pango_font_description_new()
      defer { unsafe pango_font_description_free(font) }
      unsafe pango_font_description_set_family(font, Self.families)
      unsafe pango_font_description_set_absolute_size(font, style.size * Double(Paper.unit))
      if style.isBold { unsafe pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
      if style.isItalic { unsafe pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
      let layout = unsafe pango_layout_new(context)!
      unsafe pango_layout_set_font_description(layout, font)
      unsafe pango_layout_set_single_paragraph_mode(layout, 1)
      unsafe layouts[style] = layout
      return unsafe layout
    }
  }
#endif
