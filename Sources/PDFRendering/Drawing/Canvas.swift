#if PDF
  private import CCairo
  private import CPango

  /// A PDF file in the making, page after page.
  ///
  /// Owns Cairo's surface; what Cairo writes is gathered in memory. Belongs to one thread.
  @safe final class Canvas {
    private let sink = ByteSink()
    private let surface: OpaquePointer
    let cairo: OpaquePointer
    let fonts: FontBook
    private var hasPage = false
    private var ink: Ink?

    /// What the headings in tables head, in the order of their tags: Cairo has no words for it.
    private(set) var headCells: [HeadCell] = []

    /// The bookmarks on the way to the present heading: its ancestors, outermost first.
    private var bookmarks: [(level: Int, identifier: Int32)] = []

    init(fonts: FontBook) {
      self.fonts = fonts
      let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
      let paper = Paper.portrait
      unsafe surface = cairo_pdf_surface_create_for_stream(
        { unsafe ByteSink.write($0, $1, $2) }, context, paper.width, paper.height)
      // The catalogue is amended afterwards, which needs the plain cross-reference table of 1.4.
      unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
      unsafe cairo = cairo_create(surface)
      unsafe cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
    }

    deinit {
      unsafe cairo_destroy(cairo)
      unsafe cairo_surface_destroy(surface)
    }

    func describe(title: String, author: String?, subject: String?, created: String) {
      set(CAIRO_PDF_METADATA_TITLE, ShownText.shown(title))
      if let author { set(CAIRO_PDF_METADATA_AUTHOR, ShownText.shown(author)) }
      if let subject { set(CAIRO_PDF_METADATA_SUBJECT, ShownText.shown(subject)) }
      set(CAIRO_PDF_METADATA_CREATOR, "jaune")
      // Without a date of our own Cairo takes today's, and no two files are the same.
      set(CAIRO_PDF_METADATA_CREATE_DATE, created)
    }

    private func set(_ field: cairo_pdf_metadata_t, _ text: String) {
      unsafe cairo_pdf_surface_set_metadata(surface, field, text)
    }

    /// Begins a page; tags may be open across it.
    ///
    /// The size comes first: setting it drops what was recorded on the page, tags included.
    func beginPage(_ paper: Paper) {
      if hasPage { unsafe cairo_show_page(cairo) }
      hasPage = true
      ink = nil
      unsafe cairo_pdf_surface_set_size(surface, paper.width, paper.height)
    }

    /// Ends the file.
    ///
    /// - Throws: ``PDFError/drawing(_:)``: Cairo tells of wrong tags only here.
    func finish() throws(PDFError) -> [UInt8] {
      if hasPage { unsafe cairo_show_page(cairo) }
      let drawn = unsafe cairo_status(cairo)
      unsafe cairo_surface_finish(surface)
      let written = unsafe cairo_surface_status(surface)
      for status in [drawn, written] where status != CAIRO_STATUS_SUCCESS {
        throw .drawing(unsafe String(cString: cairo_status_to_string(status)))
      }
      defer { sink.bytes = [] }
      return sink.bytes
    }

    // MARK: - Text

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

    // MARK: - Rules and shades

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

    /// The colour in use is no longer known: someone else has set it.
    func forgetInk() { ink = nil }

    private func use(_ ink: Ink) {
      guard self.ink != ink else { return }
      self.ink = ink
      unsafe cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
    }

    // MARK: - Structure

    func begin(_ tag: Tag) {
      if case .headCell(let cell) = tag { headCells.append(cell) }
      unsafe cairo_tag_begin(cairo, tag.name, nil)
    }

    func end(_ tag: Tag) { unsafe cairo_tag_end(cairo, tag.name) }

    func tagged(_ tag: Tag, _ draw: () -> Void) {
      begin(tag)
      draw()
      end(tag)
    }

    /// Links what is drawn to a named place.
    func link(to place: String, _ draw: () -> Void) {
      unsafe cairo_tag_begin(cairo, CAIRO_TAG_LINK, "dest='\(place)'")
      draw()
      unsafe cairo_tag_end(cairo, CAIRO_TAG_LINK)
    }

    /// Names a place on the page.
    func place(_ name: String, y: Double) {
      let attributes = "name='\(name)' x=0 y=\(Int(max(0, y - 8)))"
      unsafe cairo_tag_begin(cairo, CAIRO_TAG_DEST, attributes)
      unsafe cairo_tag_end(cairo, CAIRO_TAG_DEST)
    }

    func bookmark(_ title: String, level: Int, place: String) {
      bookmarks.removeAll { $0.level >= level }
      let parent = bookmarks.last?.identifier ?? CAIRO_PDF_OUTLINE_ROOT
      let flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0)
      let identifier = unsafe cairo_pdf_surface_add_outline(
        surface, parent, ShownText.shown(title), "dest='\(place)'", flags)
      bookmarks.append((level, identifier))
    }
  }
#endif
