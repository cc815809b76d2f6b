/// A character encoding, by the name `iconv` knows it under.
public struct TextEncoding: Hashable, Sendable {
  public let name: String

  public static let utf8 = Self(canonicalName: "UTF-8")
  public static let utf16LittleEndian = Self(canonicalName: "UTF-16LE")
  public static let utf16BigEndian = Self(canonicalName: "UTF-16BE")
  public static let utf32LittleEndian = Self(canonicalName: "UTF-32LE")
  public static let utf32BigEndian = Self(canonicalName: "UTF-32BE")
  public static let windows1252 = Self(canonicalName: "WINDOWS-1252")
  public static let macRoman = Self(canonicalName: "MACINTOSH")
  /// What French MS-DOS and the « CSV (MS-DOS) » export of Excel write.
  public static let codePage850 = Self(canonicalName: "CP850")

  private init(canonicalName: String) {
    name = canonicalName
  }

  /// The encoding a user calls `name`: common names and spellings, else what `iconv` makes of it.
  ///
  /// « latin1 » and « ANSI » mean Windows-1252, as browsers have it: its letters are the same, and
  /// files called so hold its « ’ » and « œ » more often than control codes.
  public init(named name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    self =
      switch key {
      case "utf8", "utf8bom", "utf8sig", "ascii", "usascii": .utf8
      case "utf16", "utf16le", "unicode", "ucs2": .utf16LittleEndian
      case "utf16be": .utf16BigEndian
      case "windows1252", "cp1252", "1252", "ansi", "latin1", "iso88591": .windows1252
      case "macroman", "macintosh", "mac", "xmacroman": .macRoman
      case "cp850", "850", "ibm850", "dos", "msdos": .codePage850
      default: Self(canonicalName: name.uppercased())
      }
  }
}

extension TextEncoding: CustomStringConvertible {
  /// The name as users know it.
  public var description: String {
    switch self {
    case .windows1252: "Windows-1252"
    case .macRoman: "MacRoman"
    default: name
    }
  }
}
