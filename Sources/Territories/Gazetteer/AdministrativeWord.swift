/// A word that says what kind of unit a name is: "région", "voïvodie", "wilaya", "cercle".
///
/// It lends support to a name beside it that alone would be doubtful, and chooses between
/// homonyms: a wilaya is a first-level unit of Algeria or Mauritania.
public struct AdministrativeWord: Hashable, Sendable {
  public enum Position: String, Hashable, Sendable {
    /// Before the name, with or without "de": "voïvodie de Silésie".
    case before
    /// After the name: "Gyeongsangbuk-do", "Kent County".
    case after
    /// Before or after: "Land de Hesse", "Maryland State".
    case either
  }

  /// The word as it is written in French, in the singular.
  public let word: String

  /// The depths of the units it may stand for, as in ``Place/tier``.
  public let tiers: Set<Int>

  /// The alpha-2 codes of the countries that have such units; empty for a word of all countries.
  public let countries: Set<String>

  public let position: Position

  /// Whether the form met is a plural, so that several names may follow.
  public let isPlural: Bool

  /// Whether a place may be the unit the word says.
  public func suits(_ place: Place) -> Bool {
    guard tiers.contains(place.tier) else { return false }
    guard !countries.isEmpty else { return true }
    guard let country = place.iso2 else { return false }
    return countries.contains(country)
  }
}
