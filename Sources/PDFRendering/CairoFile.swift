/// A file as Cairo writes it, and the little of the grammar of PDF that an update needs: one
/// cross-reference table in clear, from object 0, and objects that are not packed.
struct CairoFile {
  let bytes: [UInt8]

  /// Where the cross-reference table begins.
  let table: Int

  /// One more than the highest number of an object.
  let size: Int

  /// The numbers of the catalogue and of the file's properties.
  let root: Int
  let info: Int?

  /// Where the lines of the table begin, each of 20 bytes.
  private let lines: Int

  /// `nil` if the bytes are laid out in any other way.
  init?(_ bytes: [UInt8]) {
    let tail = max(0, bytes.count - 1_000)..<bytes.count
    guard let mark = Self.lastPosition(of: "startxref", in: tail, of: bytes),
      let table = Self.number(at: mark + 9, of: bytes), table < bytes.count,
      Self.has("xref\n0 ", at: table, of: bytes), let size = Self.number(at: table + 7, of: bytes),
      let lineEnd = bytes[(table + 7)...].firstIndex(of: UInt8(ascii: "\n")),
      case let end = lineEnd + 1 + 20 * size, end <= mark,
      let rootMark = Self.position(of: "/Root", in: end..<mark, of: bytes),
      let root = Self.number(at: rootMark + 5, of: bytes), root < size
    else { return nil }
    self.bytes = bytes
    self.table = table
    self.size = size
    self.root = root
    info = Self.position(of: "/Info", in: end..<mark, of: bytes)
      .flatMap { Self.number(at: $0 + 5, of: bytes) }
    lines = lineEnd + 1
    guard range(ofObject: root) != nil else { return nil }
  }

  /// Where an object begins.
  private func offset(of object: Int) -> Int? {
    let offset = Self.number(at: lines + 20 * object, of: bytes)
    return offset.flatMap { 0 < $0 && $0 < table ? $0 : nil }
  }

  /// An object as far as its `endobj`; it must be a small one, a dictionary.
  func range(ofObject object: Int) -> Range<Int>? {
    guard let start = offset(of: object),
      let end = Self.position(of: "endobj", in: start..<table, of: bytes)
    else { return nil }
    return start..<end
  }

  /// Whether an object's dictionary begins with some words.
  func holds(_ words: String, in object: Int) -> Bool {
    guard let start = offset(of: object),
      let open = bytes[start..<min(start + 24, table)].firstIndex(of: UInt8(ascii: "<"))
    else { return false }
    return Self.has(words, at: open + 3, of: bytes)
  }

  func lastPosition(of word: String, in range: Range<Int>) -> Int? {
    Self.lastPosition(of: word, in: range, of: bytes)
  }

  // MARK: - Bytes

  private static func has(_ word: String, at start: Int, of bytes: [UInt8]) -> Bool {
    let word = word.utf8
    guard start >= 0, start + word.count <= bytes.count else { return false }
    return bytes[start..<start + word.count].elementsEqual(word)
  }

  private static func position(
    of word: String, in range: Range<Int>, of bytes: [UInt8]
  ) -> Int? {
    guard let first = word.utf8.first else { return nil }
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == first, has(word, at: index, of: bytes) { return index }
      index += 1
    }
    return nil
  }

  private static func lastPosition(
    of word: String, in range: Range<Int>, of bytes: [UInt8]
  ) -> Int? {
    guard let first = word.utf8.first else { return nil }
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if bytes[index] == first, has(word, at: index, of: bytes) { return index }
    }
    return nil
  }

  /// The number that follows blanks.
  private static func number(at start: Int, of bytes: [UInt8]) -> Int? {
    guard start >= 0 else { return nil }
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
    var number = 0
    let first = index
    while index < bytes.count, 0x30...0x39 ~= bytes[index], number < 1 << 40 {
      number = 10 * number + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > first ? number : nil
  }
}
