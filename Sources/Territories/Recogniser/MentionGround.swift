public import Diagnostics

/// What a reading rests on.
public enum MentionGround: Hashable, Sendable {
  /// The name has one meaning, or one that outweighs the others by far.
  case name
  /// A territory beside it says which of its homonyms is meant: the country in the bracket.
  case neighbour(Place)
  /// An administrative word says what kind of unit it is.
  case administrativeWord(String)
  /// The zone of the row leaves one of its homonyms.
  case zone
  /// The respondent's category, or other territories it named, lean to this reading.
  case respondent

  /// The ground in words.
  public var text: BilingualText {
    switch self {
    case .name: BilingualText(fr: "nom du répertoire", en: "name in the gazetteer")
    case .neighbour(let place):
      BilingualText(fr: "d'après « \(place.frenchName) »", en: "after “\(place.englishName)”")
    case .administrativeWord(let word):
      BilingualText(fr: "d'après le mot « \(word) »", en: "after the word “\(word)”")
    case .zone: BilingualText(fr: "d'après la zone de la ligne", en: "after the zone of the row")
    case .respondent: BilingualText(fr: "d'après le répondant", en: "after the respondent")
    }
  }
}
