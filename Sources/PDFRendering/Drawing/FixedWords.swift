import Diagnostics

/// The words that paper adds of its own. All others come with the document.
enum FixedWords {
  static let contents = BilingualText(fr: "Sommaire", en: "Contents")
}
