import Diagnostics

/// Turns of phrase that messages share.
enum Phrase {
  /// More names than this say no more; the evidence has them all.
  private static let named = 12

  /// « Mali, Bénin et Togo »; after twelve names, how many more there are.
  static func list(_ names: [BilingualText]) -> BilingualText {
    BilingualText(
      fr: list(names.map(\.french), and: "et", more: { $0 == 1 ? "1 autre" : "\($0) autres" }),
      en: list(names.map(\.english), and: "and", more: { $0 == 1 ? "1 other" : "\($0) others" }))
  }

  static func list(_ names: [String]) -> BilingualText {
    list(names.map(BilingualText.init(verbatim:)))
  }

  private static func list(_ names: [String], and: String, more: (Int) -> String) -> String {
    var parts = names.count > named + 1 ? Array(names.prefix(named)) : names
    if parts.count < names.count { parts.append(more(names.count - parts.count)) }
    guard let last = parts.popLast() else { return "" }
    return parts.isEmpty ? last : "\(parts.joined(separator: ", ")) \(and) \(last)"
  }

  /// « 1 acteur », « 3 acteurs ».
  static func actors(_ count: Int) -> BilingualText { counted(count, "acteur", "actor") }

  /// After a noun: « d'un acteur », « de 3 acteurs ».
  static func ofActors(_ count: Int) -> BilingualText {
    BilingualText(
      fr: count == 1 ? "d'un acteur" : "de \(actors(count).french)",
      en: "of \(actors(count).english)")
  }

  /// A number and a noun whose plural takes an s in both languages.
  static func counted(_ count: Int, _ french: String, _ english: String) -> BilingualText {
    BilingualText(
      fr: "\(count.grouped.french) \(french)\(count > 1 ? "s" : "")",
      en: "\(count.grouped.english) \(english)\(count == 1 ? "" : "s")")
  }

  /// « aucun des 3 acteurs interrogés n'agit », “no actor of the 3 asked acts”.
  ///
  /// - Parameters:
  ///   - acts: The verb after « aucun des 3 », “no actor of the 3”.
  ///   - alone: The verb after « le seul », “the one actor”, which negates on its own: « n'agit
  ///     pas », “does not act”.
  static func none(of asked: Int, _ acts: BilingualText, alone: BilingualText) -> BilingualText {
    asked == 1
      ? BilingualText(
        fr: "le seul acteur interrogé \(alone.french)", en: "the one actor asked \(alone.english)")
      : BilingualText(
        fr: "aucun des \(asked.grouped.french) acteurs interrogés \(acts.french)",
        en: "no actor of the \(asked.grouped.english) asked \(acts.english)")
  }

  /// What is left of a text that a sentence quotes.
  static func quoted(_ text: BilingualText) -> BilingualText {
    BilingualText(fr: "« \(text.french) »", en: "“\(text.english)”")
  }
}

extension BilingualText {
  /// Two texts one after the other.
  static func + (left: Self, right: Self) -> Self {
    Self(fr: left.french + right.french, en: left.english + right.english)
  }
}
