/// A word made of a place's name that is *not* a mention of it: "malien", "wuhanais", "franco-".
///
/// A few are names of places too: "suisse", "argentine", "toscane". There, a capital, an article or
/// a preposition decides.
public struct Demonym: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// An adjective or the name of inhabitants: "sénégalaises".
    case adjective
    /// The first half of a compound: "franco-", "euro-", "sino-".
    case prefix
  }

  public let kind: Kind

  /// The alpha-2 code of the country it is of; `nil` for continents and cities.
  public let country: String?
}
