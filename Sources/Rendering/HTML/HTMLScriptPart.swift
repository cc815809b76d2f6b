import Diagnostics

/// A part of the script of pages: what it does, and what it says.
///
/// In its words `{0}` and `{1}` stand for what the script knows.
struct HTMLScriptPart {
  let code: String
  let words: [(String, BilingualText)]

  /// What all the others need.
  static let core = Self(
    code: text(PackageResources.core_js),
    words: [
      ("language", BilingualText(fr: "fr", en: "en"))
    ])

  /// The bar of tools, the contents at hand, and search in the page.
  static let reading = Self(
    code: text(PackageResources.bar_js) + text(PackageResources.contents_js)
      + text(PackageResources.search_js),
    words: [
      ("tools", BilingualText(fr: "Outils de lecture", en: "Reading tools")),
      ("contents", FixedWords.contents),
      ("close", BilingualText(fr: "Fermer", en: "Close")),
      ("top", FixedWords.backToTop),
      ("search", BilingualText(fr: "Chercher dans la page", en: "Search the page")),
      ("searchHint", BilingualText(fr: "Chercher…", en: "Search…")),
      ("hits", BilingualText(fr: "{0}\u{A0}sur\u{A0}{1}", en: "{0}\u{A0}of\u{A0}{1}")),
      ("noHit", BilingualText(fr: "Aucune occurrence", en: "No match")),
      ("tooShort", BilingualText(fr: "Deux lettres au moins", en: "At least two letters")),
      ("previous", BilingualText(fr: "Occurrence précédente", en: "Previous match")),
      ("next", BilingualText(fr: "Occurrence suivante", en: "Next match")),
    ])

  /// Choosing parts of the document by its facets.
  static let filters = Self(
    code: text(PackageResources.filters_js) + "\n" + text(PackageResources.filtering_js),
    words: [
      ("filters", BilingualText(fr: "Filtres", en: "Filters")),
      ("filterHint", BilingualText(fr: "Chercher une valeur", en: "Find a value")),
      ("filtered", BilingualText(fr: "Vue filtrée\u{A0}: ", en: "Filtered view: ")),
      ("filter", BilingualText(fr: "{0}\u{A0}: {1}", en: "{0}: {1}")),
      ("dropFilter", BilingualText(fr: "Retirer le filtre {0}", en: "Remove the filter {0}")),
      ("showAll", BilingualText(fr: "Tout afficher", en: "Show all")),
      (
        "tablesLeft",
        BilingualText(fr: "Tableaux affichés\u{A0}: {0} sur {1}.", en: "Tables shown: {0} of {1}.")
      ),
      ("allShown", BilingualText(fr: "Tout est affiché.", en: "Everything is shown.")),
      (
        "unfilteredRest",
        BilingualText(
          fr: "Phrases, totaux, parts et figures restent ceux de l’ensemble des réponses.",
          en: "Sentences, totals, shares and figures remain those of all the answers.")
      ),
      ("unfiltered", BilingualText(fr: "(sans filtre)", en: "(unfiltered)")),
      (
        "filteredTable",
        BilingualText(
          fr: "Vue filtrée\u{A0}: lignes {0}, colonnes {1}.",
          en: "Filtered view: rows {0}, columns {1}.")
      ),
      ("count", BilingualText(fr: "{0} sur {1}", en: "{0} of {1}")),
      (
        "unfilteredTotals",
        BilingualText(
          fr: "Totaux, parts et bases restent ceux de l’ensemble, sans filtre.",
          en: "Totals, shares and bases remain those of all, unfiltered.")
      ),
      ("leftOut", BilingualText(fr: "hors du filtre", en: "filtered out")),
    ])

  /// The answers behind a figure.
  static let answers = Self(
    code: text(PackageResources.answers_js),
    words: [
      (
        "answers",
        BilingualText(
          fr: "{1} réponses derrière «\u{A0}{0}\u{A0}»", en: "{1} answers behind “{0}”")
      ),
      (
        "answer",
        BilingualText(fr: "La réponse derrière «\u{A0}{0}\u{A0}»", en: "The answer behind “{0}”")
      ),
      ("goToCell", BilingualText(fr: "Voir dans la grille", en: "See it in the grid")),
      ("empty", BilingualText(fr: "(réponse vide)", en: "(empty answer)")),
      (
        "notShown",
        BilingualText(
          fr: "Cette réponse n’est pas reproduite dans la page.",
          en: "This answer is not reproduced in the page.")
      ),
      ("moreAnswers", BilingualText(fr: "Afficher la suite ({0})", en: "Show more ({0})")),
    ])

  /// Rows in the order of a column.
  static let sorting = Self(
    code: text(PackageResources.sorting_js),
    words: [
      ("sort", BilingualText(fr: "Trier par {0}", en: "Sort by {0}")),
      ("sortedUp", BilingualText(fr: "{0}\u{A0}: ordre croissant", en: "{0}: ascending order")),
      (
        "sortedDown", BilingualText(fr: "{0}\u{A0}: ordre décroissant", en: "{0}: descending order")
      ),
      ("unsorted", BilingualText(fr: "{0}\u{A0}: ordre d’origine", en: "{0}: original order")),
    ])

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
