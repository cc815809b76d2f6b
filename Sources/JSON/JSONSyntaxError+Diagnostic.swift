import Diagnostics

extension JSONSyntaxError {
  func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      .error, problem.code, at: SourcePlace(position, file: file), problem.message,
      suggestion: problem.suggestion)
  }
}

extension JSONSyntaxError.Problem {
  fileprivate var code: String {
    switch self {
    case .empty: "json-empty"
    case .missingEnd: "json-cut-short"
    case .unclosedString: "json-unclosed-string"
    case .controlCharacter: "json-control-character"
    case .badEscape: "json-bad-escape"
    case .badNumber: "json-bad-number"
    case .trailingComma: "json-trailing-comma"
    case .extraComma: "json-extra-comma"
    case .missingComma: "json-missing-comma"
    case .missingColon, .equals: "json-missing-colon"
    case .missingValue: "json-missing-value"
    case .wrongBracket: "json-wrong-bracket"
    case .unquotedKey, .keyNotString: "json-bad-key"
    case .singleQuote, .typographicQuote: "json-bad-quote"
    case .comment: "json-comment"
    case .semicolon: "json-semicolon"
    case .word: "json-bad-word"
    case .trailingText: "json-trailing-text"
    case .unexpected: "json-unexpected"
    }
  }

  fileprivate var message: BilingualText {
    switch self {
    case .empty:
      BilingualText(fr: "ce fichier JSON est vide", en: "this JSON file is empty")
    case .missingEnd(let isObject, let line, let column):
      BilingualText(
        fr: "le fichier s'arrête avant que \(isObject ? "l'objet ouvert" : "la liste ouverte")"
          + " ligne \(line), colonne \(column) soit \(isObject ? "refermé" : "refermée")",
        en: "the file ends before the \(isObject ? "object" : "list") opened on line \(line),"
          + " column \(column) is closed")
    case .unclosedString:
      BilingualText(
        fr: "ce texte n'est pas refermé à la fin de sa ligne",
        en: "this text is not closed at the end of its line")
    case .controlCharacter:
      BilingualText(
        fr: "une tabulation ou un caractère de commande dans un texte",
        en: "a tab or control character inside a text")
    case .badEscape:
      BilingualText(
        fr: "« \\ » n'est pas suivi d'un caractère qu'il peut annoncer",
        en: "“\\” is not followed by a character it can announce")
    case .badNumber:
      BilingualText(
        fr: "ce nombre n'est pas écrit comme JSON le demande",
        en: "this number is not written as JSON asks")
    case .trailingComma:
      BilingualText(fr: "une virgule suit le dernier élément", en: "a comma after the last element")
    case .extraComma:
      BilingualText(
        fr: "une virgule sans valeur devant elle", en: "a comma without a value before it")
    case .missingComma:
      BilingualText(fr: "il manque une virgule avant ceci", en: "a comma is missing before this")
    case .missingColon, .equals:
      BilingualText(
        fr: "un nom et sa valeur doivent être séparés par « : »",
        en: "a name and its value must be separated by “:”")
    case .missingValue:
      BilingualText(fr: "il manque une valeur après « : »", en: "a value is missing after “:”")
    case .wrongBracket:
      BilingualText(
        fr: "ce signe ne ferme pas ce qui est ouvert",
        en: "this bracket does not close what is open")
    case .unquotedKey:
      BilingualText(fr: "un nom sans guillemets", en: "a name without quotes")
    case .keyNotString:
      BilingualText(
        fr: "il faut ici un nom entre guillemets", en: "a name in quotes is expected here")
    case .singleQuote:
      BilingualText(
        fr: "un texte JSON se met entre guillemets droits doubles",
        en: "a JSON text is put in straight double quotes")
    case .typographicQuote:
      BilingualText(
        fr: "des guillemets typographiques au lieu de guillemets droits",
        en: "typographic quotes instead of straight ones")
    case .comment:
      BilingualText(fr: "JSON n'admet pas de commentaire", en: "JSON has no comments")
    case .semicolon:
      BilingualText(
        fr: "un point-virgule à la place d'une virgule", en: "a semicolon instead of a comma")
    case .word(let word):
      BilingualText(
        fr: "« \(word) » n'est pas une valeur JSON", en: "“\(word)” is not a JSON value")
    case .trailingText:
      BilingualText(
        fr: "du texte suit la fin de la valeur JSON", en: "text follows the end of the JSON value")
    case .unexpected(let character):
      BilingualText(
        fr: "« \(character) » ne peut pas se trouver ici", en: "“\(character)” cannot stand here")
    }
  }

  fileprivate var suggestion: BilingualText? {
    switch self {
    case .empty, .missingValue, .unexpected, .extraComma: nil
    case .missingEnd(let isObject, _, _):
      BilingualText(
        fr: "ajouter « \(isObject ? "}" : "]") », ou retrouver la fin du fichier s'il est coupé",
        en: "add “\(isObject ? "}" : "]")”, or find the rest of the file if it was cut")
    case .unclosedString:
      BilingualText(
        fr: "le fermer par \" ; un retour à la ligne voulu s'écrit \\n",
        en: "close it with \"; a line break that is meant is written \\n")
    case .controlCharacter:
      BilingualText(fr: "une tabulation s'écrit \\t", en: "a tab is written \\t")
    case .badEscape:
      BilingualText(
        fr: "écrire \\\\ pour une barre oblique inverse",
        en: "write \\\\ for a backslash")
    case .badNumber:
      BilingualText(
        fr: "des chiffres sans zéro ni « + » devant, un point pour les décimales : 0.5",
        en: "digits without leading zero or “+”, a point for decimals: 0.5")
    case .trailingComma:
      BilingualText(fr: "supprimer cette virgule", en: "remove this comma")
    case .missingComma:
      BilingualText(fr: "ajouter « , »", en: "add “,”")
    case .missingColon:
      BilingualText(fr: "ajouter « : »", en: "add “:”")
    case .equals:
      BilingualText(fr: "remplacer « = » par « : »", en: "replace “=” with “:”")
    case .wrongBracket:
      BilingualText(
        fr: "un objet se ferme par « } », une liste par « ] »",
        en: "an object is closed by “}”, a list by “]”")
    case .unquotedKey, .keyNotString, .singleQuote, .typographicQuote:
      BilingualText(fr: "écrire \"ainsi\"", en: "write it \"like this\"")
    case .comment:
      BilingualText(
        fr: "supprimer ce commentaire", en: "remove this comment")
    case .semicolon:
      BilingualText(fr: "remplacer « ; » par « , »", en: "replace “;” with “,”")
    case .word(let word):
      Self.replacement(of: word)
    case .trailingText:
      BilingualText(
        fr: "ne garder qu'une valeur : le reste est de trop, ou une accolade ferme trop tôt",
        en: "keep one value: the rest is too much, or a brace closes too early")
    }
  }

  private static func replacement(of word: String) -> BilingualText {
    switch word.lowercased() {
    case "true", "vrai", "oui", "yes": BilingualText(fr: "écrire true", en: "write true")
    case "false", "faux", "non", "no": BilingualText(fr: "écrire false", en: "write false")
    case "none", "nan", "nil", "undefined", "infinity", "null":
      BilingualText(
        fr: "écrire null, ou supprimer ce membre", en: "write null, or remove the member")
    default:
      BilingualText(
        fr: "si c'est un texte, le mettre entre guillemets droits : \"\(word)\"",
        en: "if it is a text, put it in straight quotes: \"\(word)\"")
    }
  }
}
