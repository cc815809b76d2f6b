/// The character references that texts copied from web pages keep, as far as amounts use them.
enum HTMLEntity {
  case blank, euro

  private static let known: [(name: [UInt8], entity: Self)] = [
    (Array("&nbsp;".utf8), .blank), (Array("&#160;".utf8), .blank),
    (Array("&#xa0;".utf8), .blank), (Array("&#8239;".utf8), .blank),
    (Array("&thinsp;".utf8), .blank), (Array("&euro;".utf8), .euro),
    (Array("&#8364;".utf8), .euro), (Array("&#x20ac;".utf8), .euro),
  ]

  static func at(_ index: Int, in bytes: Span<UInt8>) -> (Self, length: Int)? {
    guard bytes[index] == UInt8(ascii: "&") else { return nil }
    for (name, entity) in known where index + name.count <= bytes.count {
      if name.indices.allSatisfy({ bytes[index + $0] | 0x20 == name[$0] | 0x20 }) {
        return (entity, name.count)
      }
    }
    return nil
  }
}
