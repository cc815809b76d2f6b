import Diagnostics

// What is said of quotes that are not as they should be.

/// What was made of a row with a quote that is never closed.
enum UnclosedReading {
  case readWithout
  case readToTheEnd
  case rowLost

  var message: BilingualText {
    switch self {
    case .readWithout:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la ligne est lue sans lui",
        en: "a quote opened here and never closed; the row is read without it")
    case .readToTheEnd:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la cellule est lue jusqu'à la fin du fichier",
        en: "a quote opened here and never closed; the cell is read up to the end of the file")
    case .rowLost:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la suite de la ligne n'est pas utilisée",
        en: "a quote opened here and never closed; the rest of the row is not used")
    }
  }
}

extension Diagnostic {
  static func unclosedQuote(at place: SourcePlace, _ reading: UnclosedReading) -> Self {
    Self(
      .error, "csv-unclosed-quote", at: place, reading.message,
      suggestion: BilingualText(
        fr: "refermer le guillemet à la fin de la cellule, ou l'ôter",
        en: "close the quote at the end of the cell, or remove it"))
  }

  static func textAfterQuote(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-text-after-quote", at: place,
      BilingualText(
        fr: "texte après un guillemet fermant ; le guillemet est gardé dans la cellule",
        en: "text after a closing quote; the quote is kept in the cell"),
      cause: BilingualText(
        fr: "un guillemet à l'intérieur d'une cellule entre guillemets s'écrit deux fois",
        en: "a quote inside a quoted cell is written twice"),
      suggestion: BilingualText(fr: "doubler ce guillemet", en: "double that quote"))
  }

  static func strayQuote(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-stray-quote", at: place,
      BilingualText(
        fr: "guillemet au milieu d'une cellule sans guillemets ; gardé tel quel",
        en: "a quote in the middle of an unquoted cell; kept as it is"),
      suggestion: BilingualText(
        fr: "mettre la cellule entre guillemets et doubler celui-ci",
        en: "put the cell between quotes and double this one"))
  }

  static func blankAroundQuotes(at place: SourcePlace) -> Self {
    Self(
      .note, "csv-blank-around-quotes", at: place,
      BilingualText(
        fr: "espace entre le séparateur et le guillemet ; il n'est pas gardé",
        en: "a blank between the separator and the quote; it is not kept"))
  }
}
