private import CYAJL
import Files

/// The one place that holds yajl's parser: feeds it a text, passes its events to a tree builder.
enum YAJLParser {
  enum Outcome {
    case complete
    /// The builder asked to stop.
    case stopped
    /// The text is not JSON: yajl's own words, and how many bytes of the file it had then read.
    case failed(message: String, consumed: Int)
  }

  /// Parses the bytes from `start` on.
  static func parse(
    _ bytes: ByteStorage, from start: Int, into builder: JSONTreeBuilder
  ) -> Outcome {
    let session = Session(builder, start: start, end: bytes.count)
    var callbacks = unsafe yajl_callbacks(
      yajl_null: onNull, yajl_boolean: onBool, yajl_integer: nil, yajl_double: nil,
      yajl_number: onNumber, yajl_string: onString, yajl_start_map: onStartMap,
      yajl_map_key: onKey, yajl_end_map: onEndMap, yajl_start_array: onStartArray,
      yajl_end_array: onEndArray)
    let context = unsafe Unmanaged.passUnretained(session).toOpaque()
    // yajl keeps the address of the callbacks: they must outlive the handle.
    return unsafe withUnsafePointer(to: &callbacks) { callbacks in
      guard let handle = unsafe yajl_alloc(callbacks, nil, context) else {
        fatalError("out of memory")
      }
      defer { unsafe yajl_free(handle) }
      unsafe session.handle = handle

      let text = unsafe UnsafeBufferPointer(rebasing: bytes.unsafeBytes[start...])
      var status = unsafe yajl_parse(handle, text.baseAddress, text.count)
      var consumed = start + (unsafe yajl_get_bytes_consumed(handle))
      if status == yajl_status_ok {
        session.isFinishing = true
        status = unsafe yajl_complete_parse(handle)
        consumed = bytes.count
      }
      switch status {
      case yajl_status_ok: return .complete
      case yajl_status_client_canceled: return .stopped
      default: return .failed(message: unsafe errorMessage(handle), consumed: consumed)
      }
    }
  }

  private static func errorMessage(_ handle: yajl_handle) -> String {
    guard let message = unsafe yajl_get_error(handle, 0, nil, 0) else { return "" }
    defer { unsafe yajl_free_error(handle, message) }
    return unsafe String(cString: message)
  }
}

/// What the callbacks need; they are C functions and can capture nothing.
@safe
private final class Session {
  let builder: JSONTreeBuilder
  let start: Int
  let end: Int

  /// The last token of a text may only be recognised when yajl is told that nothing follows.
  var isFinishing = false
  var handle: yajl_handle?

  init(_ builder: JSONTreeBuilder, start: Int, end: Int) {
    self.builder = builder
    self.start = start
    self.end = end
  }

  /// Where the token that caused the present event ends, in bytes of the file.
  var tokenEnd: Int {
    isFinishing ? end : start + (unsafe yajl_get_bytes_consumed(handle!))
  }
}

private func report(
  _ context: UnsafeMutableRawPointer?, _ event: (JSONTreeBuilder, _ end: Int) -> Bool
) -> CInt {
  let session = unsafe Unmanaged<Session>.fromOpaque(context!).takeUnretainedValue()
  return event(session.builder, session.tokenEnd) ? 1 : 0
}

private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> String {
  unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
}

private func onNull(context: UnsafeMutableRawPointer?) -> CInt {
  unsafe report(context) { $0.scalar(.null, end: $1) }
}

private func onBool(context: UnsafeMutableRawPointer?, value: CInt) -> CInt {
  unsafe report(context) { $0.scalar(.bool(value != 0), end: $1) }
}

private func onNumber(
  context: UnsafeMutableRawPointer?, digits: UnsafePointer<CChar>?, count: Int
) -> CInt {
  let digits = unsafe UnsafeRawBufferPointer(start: digits, count: count)
  let number = unsafe String(decoding: digits, as: UTF8.self)
  return unsafe report(context) { $0.scalar(.number(number), end: $1) }
}

private func onString(
  context: UnsafeMutableRawPointer?, bytes: UnsafePointer<UInt8>?, count: Int
) -> CInt {
  let string = unsafe text(bytes, count)
  return unsafe report(context) { $0.scalar(.string(string), end: $1) }
}

private func onKey(
  context: UnsafeMutableRawPointer?, bytes: UnsafePointer<UInt8>?, count: Int
) -> CInt {
  let key = unsafe text(bytes, count)
  return unsafe report(context) { $0.key(key, end: $1) }
}

private func onStartMap(context: UnsafeMutableRawPointer?) -> CInt {
  unsafe report(context) { $0.beginContainer(isObject: true, end: $1) }
}

private func onStartArray(context: UnsafeMutableRawPointer?) -> CInt {
  unsafe report(context) { $0.beginContainer(isObject: false, end: $1) }
}

private func onEndMap(context: UnsafeMutableRawPointer?) -> CInt {
  unsafe report(context) { $0.endContainer(end: $1) }
}

private func onEndArray(context: UnsafeMutableRawPointer?) -> CInt {
  unsafe report(context) { $0.endContainer(end: $1) }
}
