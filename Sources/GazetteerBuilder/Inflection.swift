/// French adjectives in both genders and numbers, by their ending.
enum Inflection {
  /// The forms of an adjective given in the masculine singular, or as `masculine|feminine`.
  static func forms(of word: String) -> [String] {
    let parts = word.split(separator: "|").map(String.init)
    guard let masculine = parts.first else { return [] }
    let feminine = parts.count > 1 ? parts[1] : self.feminine(of: masculine)
    return [masculine, plural(of: masculine), feminine, plural(of: feminine)]
  }

  private static func feminine(of word: String) -> String {
    if word.hasSuffix("e") { return word }
    if ["ien", "éen", "yen", "on"].contains(where: word.hasSuffix) { return word + "ne" }
    if word.hasSuffix("el") { return word + "le" }
    if word.hasSuffix("c") { return String(word.dropLast()) + "que" }
    if word.hasSuffix("er") { return String(word.dropLast(2)) + "ère" }
    return word + "e"
  }

  private static func plural(of word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") { return word }
    if word.hasSuffix("al") { return String(word.dropLast()) + "ux" }
    return word + "s"
  }
}
