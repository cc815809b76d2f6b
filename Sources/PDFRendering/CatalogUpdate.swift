import Diagnostics

/// Adds to a finished file what Cairo leaves out of its catalogue: the language, and that windows
/// show the title rather than the file's name.
///
/// An incremental update (ISO 32000-1, 7.5.6): the new catalogue is written after the end, with a
/// cross-reference section of its own that names the one before.
enum CatalogUpdate {
  /// The file, or as it was if it is not laid out as Cairo lays its files out.
  static func adding(language: Language, to bytes: [UInt8]) -> [UInt8] {
    var file = PDFBytes(bytes: bytes)
    guard let table = file.number(afterLast: "startxref"),
      let size = file.number(after: "/Size", from: table),
      let root = file.number(after: "/Root", from: table),
      let offset = file.offset(ofObject: root, in: table),
      let start = file.position(of: "<<", from: offset),
      let end = file.position(of: "endobj", from: offset),
      let close = file.lastPosition(of: ">>", in: start..<end)
    else { return bytes }
    let info = file.number(after: "/Info", from: table)
    let catalog = Array(bytes[offset..<close])
    let place = bytes.count
    file.bytes += catalog
    file.write(
      "   /Lang (\(language.rawValue))\n   /ViewerPreferences << /DisplayDocTitle true >>\n")
    file.bytes += bytes[close..<end]
    file.write("endobj\n")
    let newTable = file.bytes.count
    let padded = String(repeating: "0", count: 10 - String(place).count) + String(place)
    file.write("xref\n\(root) 1\n\(padded) 00000 n \n")
    file.write("trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n")
    if let info { file.write("   /Info \(info) 0 R\n") }
    file.write("   /Prev \(table)\n>>\nstartxref\n\(newTable)\n%%EOF\n")
    return file.bytes
  }
}

/// The bytes of a PDF file, and the little of its grammar that an update needs.
private struct PDFBytes {
  var bytes: [UInt8]

  mutating func write(_ text: String) { bytes += Array(text.utf8) }

  func position(of word: String, from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard start >= 0, start + word.count <= bytes.count else { return nil }
    return (start...(bytes.count - word.count)).first { bytes[$0..<$0 + word.count] == word[...] }
  }

  func lastPosition(of word: String, in range: Range<Int>) -> Int? {
    let word = Array(word.utf8)
    let starts = range.clamped(to: 0..<max(0, bytes.count - word.count + 1))
    return starts.last { bytes[$0..<$0 + word.count] == word[...] }
  }

  func number(afterLast word: String) -> Int? {
    guard let found = lastPosition(of: word, in: max(0, bytes.count - 1_000)..<bytes.count)
    else { return nil }
    return number(at: found + word.utf8.count)
  }

  func number(after word: String, from start: Int) -> Int? {
    position(of: word, from: start).flatMap { number(at: $0 + word.utf8.count) }
  }

  /// The number that follows blanks.
  private func number(at start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
    var number = 0
    let first = index
    while index < bytes.count, case let digit = bytes[index], 0x30...0x39 ~= digit, number < 1 << 40
    {
      number = 10 * number + Int(digit - 0x30)
      index += 1
    }
    return index > first ? number : nil
  }

  /// Where an object begins, by a table of one section from object 0: lines of 20 bytes.
  func offset(ofObject object: Int, in table: Int) -> Int? {
    guard let head = position(of: "xref\n0 ", from: table), head == table,
      let lineEnd = position(of: "\n", from: table + 7)
    else { return nil }
    let line = lineEnd + 1 + 20 * object
    guard line + 10 < bytes.count else { return nil }
    let offset = number(at: line)
    return offset.flatMap { 0 < $0 && $0 < table ? $0 : nil }
  }
}
