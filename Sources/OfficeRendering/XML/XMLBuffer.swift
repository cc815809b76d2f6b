/// An XML document being written, as UTF-8.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(declared: Void) {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Appends markup as it is.
  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  mutating func raw(_ other: XMLBuffer) { bytes += other.bytes }

  /// Appends text for an element or for an attribute in double quotes, escaped.
  ///
  /// - Complexity: O(length of the text).
  mutating func text(_ text: some StringProtocol) {
    escape(Array(text.utf8).span)
  }

  /// Appends a run of UTF-8 that neither starts nor ends inside a character, escaped.
  mutating func escape(_ utf8: borrowing Span<UInt8>) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard XMLCharacters.isSpecial(byte) else {
        bytes.append(byte)
        index += 1
        continue
      }
      index += escapeOne(utf8, at: index)
    }
  }

  /// - Returns: How many bytes of the text were dealt with.
  private mutating func escapeOne(_ utf8: borrowing Span<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    // An attribute would turn them into blanks.
    case 0x09: raw("&#9;")
    case 0x0A: raw("&#10;")
    case let control where control < 0x80: bytes += XMLCharacters.picture(ofControl: control)
    default:
      if let length = XMLCharacters.lengthOfForbidden(utf8, at: index) {
        bytes += XMLCharacters.replacement
        return length
      }
      bytes.append(utf8[index])
    }
    return 1
  }
}
