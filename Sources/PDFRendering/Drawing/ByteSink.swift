#if PDF
  internal import CCairo

  /// Where Cairo puts the bytes of a file: in memory.
  final class ByteSink {
    var bytes: [UInt8] = []

    /// What Cairo calls with some bytes; `context` is the sink.
    static func write(
      _ context: UnsafeMutableRawPointer?, _ data: UnsafePointer<UInt8>?, _ count: CUnsignedInt
    ) -> cairo_status_t {
      let sink = unsafe Unmanaged<ByteSink>.fromOpaque(context!).takeUnretainedValue()
      unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
  }
#endif
