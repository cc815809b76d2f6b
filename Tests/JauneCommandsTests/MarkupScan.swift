/// Reads XML far enough to see that an XML reader would take it, and that no text of a survey stands
/// where markup does.
///
/// Renderers write neither comments, CDATA nor declarations of types: those too would be a text that
/// got out.
struct MarkupScan {
  struct Flaw: Error {
    let what: String
    let around: String
  }

  /// The names of its elements.
  private(set) var elements: Set<String> = []

  /// The names of its attributes.
  private(set) var attributes: Set<String> = []

  private let bytes: [UInt8]
  private var open: [String] = []

  /// - Throws: ``Flaw`` at the first thing that is not well formed.
  init(_ bytes: [UInt8]) throws(Flaw) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        index = try tag(at: index)
      } else {
        index = try text(from: index)
      }
    }
    guard open.isEmpty else { throw flaw("not closed: \(open)", bytes.count) }
  }

  /// - Returns: Where the text ends.
  private func text(from start: Int) throws(Flaw) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: ">"), index >= start + 2,
        bytes[index - 1] == UInt8(ascii: "]"),
        bytes[index - 2] == UInt8(ascii: "]")
      {
        throw flaw("]]>", index)
      }
      try check(index)
      index += 1
    }
    return index
  }

  /// What may stand neither in a text nor in an attribute.
  private func check(_ index: Int) throws(Flaw) {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: break
    case 0..<0x20: throw flaw("a control character", index)
    case UInt8(ascii: "&"):
      let name = String(
        decoding: bytes[(index + 1)...].prefix(9).prefix { $0 != 0x3B }, as: UTF8.self)
      let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#")
      if !isKnown { throw flaw("&\(name)", index) }
    default: break
    }
  }

  /// - Returns: Where the tag ends.
  private mutating func tag(at start: Int) throws(Flaw) -> Int {
    var index = start + 1
    let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let isDeclaration = start == 0 && bytes.starts(with: "<?xml ".utf8)
    if isDeclaration { index += 1 }
    let name = try name(at: &index)
    if isClosing {
      guard open.popLast() == name else { throw flaw("</\(name)>", start) }
      return try expect(">", at: index)
    }
    if !isDeclaration { elements.insert(name) }
    while index < bytes.count, " \n".utf8.contains(bytes[index]) {
      index += 1
      guard index < bytes.count, Self.isName(bytes[index]) else { continue }
      let attribute = try self.name(at: &index)
      if !isDeclaration { attributes.insert(attribute) }
      index = try expect("=\"", at: index)
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        if bytes[index] == UInt8(ascii: "<") { throw flaw("< in an attribute", index) }
        try check(index)
        index += 1
      }
      index = try expect("\"", at: index)
    }
    if isDeclaration { return try expect("?>", at: index) }
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { return try expect("/>", at: index) }
    open.append(name)
    return try expect(">", at: index)
  }

  private func name(at index: inout Int) throws(Flaw) -> String {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    guard index > start else { throw flaw("no name", start) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func expect(_ marks: String, at index: Int) throws(Flaw) -> Int {
    guard bytes[index...].starts(with: marks.utf8) else { throw flaw("no \(marks)", index) }
    return index + marks.utf8.count
  }

  private func flaw(_ what: String, _ index: Int) -> Flaw {
    let around = bytes[max(0, index - 60)..<min(bytes.count, index + 60)]
    return Flaw(what: what, around: String(decoding: around, as: UTF8.self))
  }
}
