import Diagnostics

/// The words that spreadsheets add of their own. All others come with the document.
enum FixedWords {
  static let contents = BilingualText(fr: "Sommaire", en: "Contents")
  static let back = BilingualText(fr: "← Sommaire", en: "← Contents")
  static let part = BilingualText(fr: "Groupe", en: "Group")
  static let notes = BilingualText(fr: "Notes", en: "Notes")
  static let page = BilingualText(fr: "Page", en: "Page")

  /// What stands under a table whose figures lead to answers.
  static let leads = BilingualText(
    fr: "Un chiffre bleu mène à la première des réponses qu’il compte ; l’infobulle dit où sont "
      + "les autres.",
    en: "A blue figure leads to the first of the answers it counts; its tip says where the others "
      + "are.")

  /// What is printed under a table whose cells go on in the next row.
  static let continued = BilingualText(
    fr: "« (suite) » : la réponse de la ligne précédente continue.",
    en: "“(continued)”: the answer of the row above goes on.")
}
