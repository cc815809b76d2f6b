/// How a CSV file writes its cells: the byte between them, the byte around them.
public struct Dialect: Hashable, Sendable {
  public var separator: UInt8
  public var quote: UInt8

  public init(separator: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")) {
    self.separator = separator
    self.quote = quote
  }

  /// RFC 4180: commas and double quotes.
  public static let standard = Self()

  /// What a French Excel reads and writes: semicolons and double quotes.
  public static let frenchExcel = Self(separator: UInt8(ascii: ";"))

  /// The separator as a person names it: `,`, `;`, `|`, `tab`.
  public var separatorName: String {
    separator == UInt8(ascii: "\t") ? "tab" : String(Unicode.Scalar(separator))
  }

  /// The separator a person names: one ASCII character, `\t` or `tab`.
  public static func separator(named name: String) -> UInt8? {
    switch name {
    case "tab", "\\t", "TAB": return UInt8(ascii: "\t")
    default:
      let bytes = Array(name.utf8)
      guard bytes.count == 1, bytes[0] < 0x80, !Self.forbidden.contains(bytes[0]) else {
        return nil
      }
      return bytes[0]
    }
  }

  private static let forbidden: [UInt8] = [
    0, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
  ]
}
