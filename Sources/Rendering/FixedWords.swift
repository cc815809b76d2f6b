import Diagnostics

/// The words that renderers add of their own. All others come with the document.
enum FixedWords {
  static let contents = BilingualText(fr: "Sommaire", en: "Contents")
  static let notes = BilingualText(fr: "Notes", en: "Notes")
  static let skipToContent = BilingualText(fr: "Aller au contenu", en: "Skip to content")

  static let backToTop = BilingualText(fr: "Haut de la page", en: "Top of the page")

  static func backToCall(of mark: String) -> BilingualText {
    BilingualText(fr: "Retour à l’appel de la note \(mark)", en: "Back to the call of note \(mark)")
  }

  static func note(_ mark: String) -> BilingualText {
    BilingualText(verbatim: "Note \(mark)")
  }

  /// French sets a no-break space before a colon.
  static let colon = BilingualText(fr: "\u{A0}:", en: ":")
}
