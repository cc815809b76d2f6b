#if PDF
  private import CCairo

  /// The colours of a PNG file, as Cairo reads them back.
  @safe final class PNGPixels {
    private final class Source {
      var bytes: ArraySlice<UInt8> = []
    }

    private let surface: OpaquePointer

    init(_ bytes: [UInt8]) {
      let source = Source()
      source.bytes = bytes[...]
      let context = unsafe Unmanaged.passUnretained(source).toOpaque()
      unsafe surface = cairo_image_surface_create_from_png_stream(
        { context, data, count in
          let source = unsafe Unmanaged<Source>.fromOpaque(context!).takeUnretainedValue()
          guard source.bytes.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
          for (index, byte) in source.bytes.prefix(Int(count)).enumerated() {
            unsafe data?[index] = byte
          }
          source.bytes = source.bytes.dropFirst(Int(count))
          return CAIRO_STATUS_SUCCESS
        }, context)
    }

    deinit { unsafe cairo_surface_destroy(surface) }

    /// Red, green and blue.
    subscript(x: Int, y: Int) -> [UInt8] {
      let stride = Int(unsafe cairo_image_surface_get_stride(surface))
      guard let data = unsafe cairo_image_surface_get_data(surface) else { return [] }
      let pixel = unsafe UnsafeRawPointer(data).load(
        fromByteOffset: y * stride + 4 * x, as: UInt32.self)
      return [16, 8, 0].map { UInt8(pixel >> $0 & 0xFF) }
    }
  }
#endif
