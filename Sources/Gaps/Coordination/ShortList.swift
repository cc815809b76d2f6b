import Diagnostics

/// Names in a sentence, the first of them told and the rest counted, so that a message stays one.
struct ShortList {
  static let told = 15

  let text: BilingualText

  init(_ names: [BilingualText]) {
    text = BilingualText(
      fr: names.prefix(Self.told).map(\.french).joined(separator: ", ")
        + Self.rest(of: names.count).french,
      en: names.prefix(Self.told).map(\.english).joined(separator: ", ")
        + Self.rest(of: names.count).english)
  }

  /// « et 3 autres »; nothing where all are told.
  static func rest(of count: Int) -> BilingualText {
    let rest = count - told
    guard rest > 0 else { return BilingualText(verbatim: "") }
    return BilingualText(
      fr: " et \(rest) \(rest == 1 ? "autre" : "autres")",
      en: " and \(rest) \(rest == 1 ? "other" : "others")")
  }
}
