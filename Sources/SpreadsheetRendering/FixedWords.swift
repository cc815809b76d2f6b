import Diagnostics

/// The words that spreadsheets add of their own. All others come with the document.
enum FixedWords {
  static let contents = BilingualText(fr: "Sommaire", en: "Contents")
  static let back = BilingualText(fr: "← Sommaire", en: "← Contents")
  static let part = BilingualText(fr: "Groupe", en: "Group")
  static let notes = BilingualText(fr: "Notes", en: "Notes")
  static let answers = BilingualText(
    fr: "Toutes les réponses, une par ligne", en: "All answers, one a row")
  static let column = BilingualText(fr: "Colonne", en: "Column")
  static let question = BilingualText(fr: "Question", en: "Question")
  static let item = BilingualText(fr: "Ligne", en: "Item")
  static let answer = BilingualText(fr: "Réponse", en: "Answer")
  static let cell = BilingualText(fr: "Cellule", en: "Cell")
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
