/// Why a name alone is not enough to see a place in it: the reader should ask for support, such as
/// the country beside it or an administrative word before it.
public struct NameCaution: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A French word: "tours", "nice", "sens", "centre", "plateaux".
  public static let commonWord = Self(rawValue: 1 << 0)
  /// A point of the compass, alone or combined: "Nord", "Sud-Ouest", "Oriental", "Norte".
  public static let direction = Self(rawValue: 1 << 1)
  /// A French given name or surname: "Florence", "Martin", "Laurent".
  public static let personalName = Self(rawValue: 1 << 2)
  /// An abbreviation or word of administration and projects: "CE", "SCOT", "Pays", "Mission".
  public static let jargon = Self(rawValue: 1 << 3)

  /// Every bit that has a meaning.
  public static let all: Self = [.commonWord, .direction, .personalName, .jargon]
}
