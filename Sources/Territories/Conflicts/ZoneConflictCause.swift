public import Diagnostics

/// Why a territory stands in a row that is not of its zone.
public enum ZoneConflictCause: String, Hashable, Sendable, CaseIterable {
  /// The form has no row for its zone: Haïti where there is no Caribbean row.
  case form
  /// It stands in the row next to its own: Brésil one row up, the row of South America empty.
  case shiftedRow
  /// It is filed in either zone, by convention: Turquie, Mexique.
  case convention
  /// The respondent meant something else by the row: France under Amérique du Nord.
  case respondent

  /// The cause in words.
  public var text: BilingualText {
    switch self {
    case .form:
      BilingualText(
        fr: "le formulaire n'a pas de ligne pour cette zone",
        en: "the form has no row for this zone")
    case .shiftedRow:
      BilingualText(fr: "réponse décalée d'une ligne", en: "answer shifted by one row")
    case .convention:
      BilingualText(
        fr: "pays rangé dans l'une ou l'autre zone selon l'usage",
        en: "country filed in either zone by convention")
    case .respondent:
      BilingualText(fr: "choix du répondant", en: "choice of the respondent")
    }
  }
}
