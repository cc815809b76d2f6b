import Diagnostics

/// The words that office files add of their own. All others come with the document.
enum OfficeWords {
  static let contents = BilingualText(fr: "Sommaire", en: "Contents")
  static let tableOfContents = BilingualText(fr: "Table des matières", en: "Table of contents")
  static let page = BilingualText(fr: "page", en: "page")

  /// « (suite », before a number that the word processor counts.
  static let continuedOpen = BilingualText(fr: "(suite", en: "(continued")

  static let continued = BilingualText(fr: "(suite)", en: "(continued)")

  /// What heads the pages after the first of a table that flows.
  static func running(_ title: String, in language: Language) -> String {
    title.isEmpty ? " " : title
  }

  /// What a screen reader says of a table before its cells.
  static func description(rows: Int, columns: Int, headRows: Int) -> BilingualText {
    BilingualText(
      fr: """
        Tableau de \(rows) ligne\(rows > 1 ? "s" : "") et \(columns) colonne\
        \(columns > 1 ? "s" : "") ; \(headRows > 1 ? "\(headRows) lignes" : "une ligne") d’en-tête, \
        répétée\(headRows > 1 ? "s" : "") sur chaque page.
        """,
      en: """
        Table of \(rows) row\(rows == 1 ? "" : "s") and \(columns) column\
        \(columns == 1 ? "" : "s"); \(headRows > 1 ? "\(headRows) heading rows" : "one heading row"), \
        repeated on every page.
        """)
  }
}
