import Diagnostics
import Tables

extension Comparison {
  /// What the figures of its table mean; a question without rows has none to tick.
  var key: BilingualText {
    if case .zone = subject, question?.items.isEmpty == true { return Subject.country.key }
    return subject.key
  }
}

extension Comparison.Subject {
  /// Whether a bare mark is told from an answer in words.
  var hasMarks: Bool {
    switch self {
    case .zone, .domain, .answer, .duration(.declared): true
    default: false
    }
  }

  /// What the figures of a table mean.
  var key: BilingualText {
    switch self {
    case .zone:
      BilingualText(
        fr:
          "Un nombre : autant de territoires nommés, « Maroc (Oujda) » n'en faisant qu'un ; X : la "
          + "ligne est cochée, ou répondue sans nom de territoire ; un point : rien.",
        en: "A number: so many territories named, “Maroc (Oujda)” being one; X: the row is ticked, "
          + "or answered without the name of a territory; a dot: nothing.")
    case .country:
      BilingualText(
        fr: "Un nombre : autant de territoires nommés, « Maroc (Oujda) » n'en faisant qu'un ; un "
          + "point : rien.",
        en: "A number: so many territories named, “Maroc (Oujda)” being one; a dot: nothing.")
    case .territory:
      BilingualText(
        fr: "Un nombre : autant de territoires nommés ; un point : rien.",
        en: "A number: so many territories named; a dot: nothing.")
    case .domain, .duration(.declared):
      BilingualText(
        fr: "1 : répondu par un texte ; X : coché ; un point : rien.",
        en: "1: answered by a text; X: ticked; a dot: nothing.")
    case .answer:
      BilingualText(
        fr: "X : réponse choisie ; un point : non.", en: "X: answer chosen; a dot: not.")
    case .duration(.derived):
      BilingualText(
        fr: "1 : une date citée place l'acteur dans la tranche, au moins ; un point : aucune.",
        en: "1: a date given puts the actor in the band, at least; a dot: none.")
    case .status:
      BilingualText(
        fr: "Un nombre : autant de cellules du formulaire.",
        en: "A number: so many cells of the form.")
    case .form:
      BilingualText(
        fr: "Un nombre : autant de lignes de la question qui ont une réponse ; un point : aucune ; "
          + "à la fin, la part des lignes du formulaire qui en ont une.",
        en: "A number: so many items of the question with an answer; a dot: none; at the end, the "
          + "share of the form's items that have one.")
    case .year:
      BilingualText(
        fr: "Un nombre : autant de dates citées ; un point : aucune.",
        en: "A number: so many dates given; a dot: none.")
    }
  }
}
