#if PDF
  private import CCairo

  /// A white picture made of pixels, to be drawn on and written as PNG.
  @safe final class Bitmap {
    private let surface: OpaquePointer
    let cairo: OpaquePointer

    /// - Parameters: In pixels, at least 1.
    /// - Throws: ``PDFError/drawing(_:)`` if there is no memory for it.
    init(width: Int, height: Int) throws(PDFError) {
      unsafe surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, CInt(clamping: width), CInt(clamping: height))
      unsafe cairo = cairo_create(surface)
      try Self.check(unsafe cairo_surface_status(surface))
      unsafe cairo_set_source_rgb(cairo, 1, 1, 1)
      unsafe cairo_paint(cairo)
    }

    deinit {
      unsafe cairo_destroy(cairo)
      unsafe cairo_surface_destroy(surface)
    }

    /// - Throws: ``PDFError/drawing(_:)`` if anything went wrong since the picture was begun.
    func png() throws(PDFError) -> [UInt8] {
      try Self.check(unsafe cairo_status(cairo))
      let sink = ByteSink()
      let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
      try Self.check(
        unsafe cairo_surface_write_to_png_stream(
          surface, { unsafe ByteSink.write($0, $1, $2) }, context))
      return sink.bytes
    }

    private static func check(_ status: cairo_status_t) throws(PDFError) {
      guard status == CAIRO_STATUS_SUCCESS else {
        throw .drawing(unsafe String(cString: cairo_status_to_string(status)))
      }
    }
  }
#endif
