import Text

/// Tells a text that says there is nothing: « Aucune action à ce jour », « Nous n'avons pas de… ».
enum DeniedAnswer {
  /// Whether one of the first words of a text denies what follows.
  static func opens(_ text: String) -> Bool {
    let start = TextFold.folded(String(text.prefix(200)))
    let words = start.split { !$0.isLetter }.prefix(reach)
    return words.contains { denials.contains(String($0)) }
  }

  /// « À ce jour, il n'existe pas » has its denial in the seventh place.
  private static let reach = 7

  private static let denials: Set<String> = [
    "aucun", "aucune", "pas", "non", "neant", "rien", "jamais", "ni", "nul", "nulle", "sans",
    "no", "none", "not", "nothing", "never",
  ]
}
