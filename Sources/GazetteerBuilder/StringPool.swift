/// Texts written once each, reached by where they begin.
struct StringPool {
  /// A length byte, then UTF-8; the empty text comes first.
  private(set) var bytes: [UInt8] = [0]
  private var known: [String: UInt32] = ["": 0]

  mutating func number(of text: String) throws -> UInt32 {
    if let number = known[text] { return number }
    let utf8 = Array(text.utf8)
    guard utf8.count < 256 else { throw BuildError("too long: \(text)") }
    let number = UInt32(bytes.count)
    bytes.append(UInt8(utf8.count))
    bytes += utf8
    known[text] = number
    return number
  }
}
