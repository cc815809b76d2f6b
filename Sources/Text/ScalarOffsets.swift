/// Counts the Unicode scalars before a byte of a text, which is how scripts and spreadsheets count.
///
/// Asked for in rising order, all offsets of a text together cost one walk over it.
public struct ScalarOffsets: Sendable {
  private let text: String
  private var bytes = 0
  private var scalars = 0

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// How many scalars stand before an offset in bytes of UTF-8.
  ///
  /// - Precondition: The text has that many bytes.
  public mutating func scalars(before offset: Int) -> Int {
    // One that lies before the last is counted from the start again.
    if offset < bytes { (bytes, scalars) = (0, 0) }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes)
    scalars += utf8[start...].prefix(offset - bytes).count { $0 & 0xC0 != 0x80 }
    bytes = offset
    return scalars
  }

  /// The offset in bytes of the scalar with a number; `nil` if the text has fewer.
  public static func byte(ofScalar number: Int, in text: String) -> Int? {
    guard number >= 0 else { return nil }
    var left = number
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return offset }
      left -= 1
    }
    return left == 0 ? text.utf8.count : nil
  }
}
