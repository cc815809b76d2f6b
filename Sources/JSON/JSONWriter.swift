private import CYAJL

/// Writes JSON piece by piece, so that a table of any length never stands in memory whole.
///
/// Indented by two spaces, in UTF-8; control characters, quotes and backslashes are escaped, all
/// else is written as it is. U+2028 and U+2029 too: JSON allows them, and so does JavaScript since
/// 2019. Whoever puts JSON inside an HTML `script` element must escape `<` there.
///
/// Calls that do not make JSON (a key outside an object, a second value, a list left open) are
/// mistakes of the program and stop it, as does nesting beyond 128.
///
///     var writer = JSONWriter()
///     writer.beginArray()
///     for row in rows { writer.value(row.json) }
///     writer.endArray()
///     let bytes = writer.finish()
@safe
public struct JSONWriter: ~Copyable {
  private let generator: yajl_gen
  private var depth = 0

  public init() {
    guard let generator = unsafe yajl_gen_alloc(nil) else { fatalError("out of memory") }
    unsafe self.generator = generator
    unsafe jaune_yajl_gen_indent_by_two(generator)
  }

  deinit { unsafe yajl_gen_free(generator) }

  public mutating func beginObject() {
    expect(unsafe yajl_gen_map_open(generator))
    depth += 1
  }

  public mutating func key(_ key: String) { write(string: key) }

  public mutating func endObject() {
    precondition(depth > 0, "no object is open")
    expect(unsafe yajl_gen_map_close(generator))
    depth -= 1
  }

  public mutating func beginArray() {
    expect(unsafe yajl_gen_array_open(generator))
    depth += 1
  }

  public mutating func endArray() {
    precondition(depth > 0, "no list is open")
    expect(unsafe yajl_gen_array_close(generator))
    depth -= 1
  }

  /// Writes a whole value.
  public mutating func value(_ value: JSONOutput) {
    switch value {
    case .object(let members):
      let present = members.filter { !$0.value.isAbsent }
      // yajl would break an empty container over two lines.
      guard !present.isEmpty else { return write(verbatim: "{}") }
      beginObject()
      for (key, value) in present {
        self.key(key)
        self.value(value)
      }
      endObject()
    case .array(let elements):
      guard !elements.isEmpty else { return write(verbatim: "[]") }
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .string(let string): write(string: string)
    case .int(let int): expect(unsafe yajl_gen_integer(generator, Int64(int)))
    case .double(let double): write(verbatim: double.isFinite ? "\(double)" : "null")
    case .bool(let bool): expect(unsafe yajl_gen_bool(generator, bool ? 1 : 0))
    case .null, .absent: expect(unsafe yajl_gen_null(generator))
    }
  }

  /// The bytes written since the last call, to be passed on while the writing goes on.
  public mutating func takeBytes() -> [UInt8] {
    var start: UnsafePointer<UInt8>?
    var count = 0
    expect(unsafe yajl_gen_get_buf(generator, &start, &count))
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    unsafe yajl_gen_clear(generator)
    return bytes
  }

  /// The bytes not yet taken, with the line end that closes a file.
  public consuming func finish() -> [UInt8] {
    precondition(depth == 0, "a list or an object is still open")
    var bytes = takeBytes()
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private func write(string: String) {
    let count = string.utf8.count
    expect(
      unsafe string.withCString { text in
        unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
          unsafe yajl_gen_string(generator, $0, count)
        }
      })
  }

  /// Writes text that is JSON already; yajl copies numbers as they are.
  private func write(verbatim text: String) {
    expect(
      unsafe text.withCString { unsafe yajl_gen_number(generator, $0, text.utf8.count) })
  }

  private func expect(_ status: yajl_gen_status) {
    precondition(
      status == yajl_gen_status_ok || status == yajl_gen_generation_complete,
      "not JSON: yajl status \(status.rawValue)")
  }
}

extension JSONOutput {
  fileprivate var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}
