import Documents

extension Facet.ID {
  static let form = Self("form")
  static let actor = Self("actor")
  static let zone = Self("zone")
  static let country = Self("country")
  /// Items of questions such as domains of action, and the themes that expectations are sorted by.
  static let theme = Self("theme")
  static let question = Self("question")
  /// Of gaps: which question the analysis answers.
  static let kind = Self("kind")
  /// Of gaps: how much they weigh.
  static let severity = Self("severity")
}
