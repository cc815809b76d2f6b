#if PDF
  private import CCairo
  private import CPango

  /// A PDF file in the making, page after page.
  ///
  /// Owns Cairo's surface; what Cairo writes is gathered in memory. Belongs to one thread.
  @safe final class Canvas {
    private let sink = ByteSink()
    let surface: OpaquePointer
    let cairo: OpaquePointer
    let fonts: FontBook
    private var hasPage = false
    private var ink: Ink?

    /// What Cairo has no words for: what the headings in tables head and what pictures show, in the
    /// order of their tags.
    var headCells: [HeadCell] = []
    var alternatives: [String] = []

    /// The names that places of the file have already.
    var places: Set<String> = []

    /// The bookmarks on the way to the present heading: its ancestors, outermost first.
    var bookmarks: [(level: Int, identifier: Int32)] = []

    init(fonts: FontBook) {
      self.fonts = fonts
      let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
      let paper = Paper.portrait
      unsafe surface = cairo_pdf_surface_create_for_stream(
        { unsafe ByteSink.write($0, $1, $2) }, context, paper.width, paper.height)
      unsafe cairo_pdf_surface_restrict_to_version(surface, Self.version)
      unsafe cairo = cairo_create(surface)
      unsafe cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
    }

    deinit {
      unsafe cairo_destroy(cairo)
      unsafe cairo_surface_destroy(surface)
    }

    /// The catalogue is amended afterwards, which needs a plain cross-reference table: newer Cairos
    /// write one in 1.4 alone. Older ones write one in 1.5 too, which can say what letters stand
    /// behind signs that no font has, and behind joined ones.
    private static var version: cairo_pdf_version_t {
      cairo_version() < 11_706 ? CAIRO_PDF_VERSION_1_5 : CAIRO_PDF_VERSION_1_4
    }

    func describe(_ properties: FileProperties) {
      set(CAIRO_PDF_METADATA_TITLE, properties.title)
      if let author = properties.author { set(CAIRO_PDF_METADATA_AUTHOR, author) }
      if let subject = properties.subject { set(CAIRO_PDF_METADATA_SUBJECT, subject) }
      set(CAIRO_PDF_METADATA_CREATOR, FileProperties.creator)
      // Without a date of our own Cairo takes today's, and no two files are the same.
      set(CAIRO_PDF_METADATA_CREATE_DATE, properties.created)
    }

    private func set(_ field: cairo_pdf_metadata_t, _ text: String) {
      unsafe cairo_pdf_surface_set_metadata(surface, field, text)
    }

    /// What Cairo calls itself in the properties of its files.
    static var producer: String {
      unsafe "cairo \(String(cString: cairo_version_string())) (https://cairographics.org)"
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

    // MARK: - Colour

    /// The colour in use is no longer known: someone else has set it.
    func forgetInk() { ink = nil }

    func use(_ ink: Ink) {
      guard self.ink != ink else { return }
      self.ink = ink
      unsafe cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
    }
  }
#endif
