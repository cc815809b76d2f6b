/// Unicode scalars before the bytes of a text, asked for in rising order: linear in all.
struct ScalarOffsets {
  private let text: String
  private var bytes = 0
  private var scalars = 0

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  mutating func scalars(before offset: Int) -> Int {
    // A mention that starts before the last one is counted from the start again.
    if offset < bytes { (bytes, scalars) = (0, 0) }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes)
    scalars += utf8[start...].prefix(offset - bytes).count { $0 & 0xC0 != 0x80 }
    bytes = offset
    return scalars
  }
}
