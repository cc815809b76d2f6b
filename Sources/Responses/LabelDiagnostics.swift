import Diagnostics
import Questionnaire
import Text

// Wordings that the three layouts share.

extension String {
  var foldedLabel: String { TextFold.folded(self) }
}

extension Variable {
  /// A variable as a person names it: « question 3, Europe ».
  var description: BilingualText {
    BilingualText(
      verbatim: "question \(question.number)" + (item.map { ", \($0.label)" } ?? ""))
  }
}

extension BilingualText {
  static func didYouMean(_ match: LabelMatch) -> BilingualText? {
    guard case .none(let nearest?) = match else { return nil }
    return .didYouMean(nearest.excerpt)
  }
}

extension Diagnostic {
  static func unknownQuestion(
    _ text: String, _ form: Form, _ match: LabelMatch, at place: SourcePlace
  ) -> Self {
    let numbers = form.questions.map(\.number.text).joined(separator: ", ")
    return Self(
      .error, "responses-unknown-question", at: place,
      BilingualText(
        fr: "le formulaire « \(form.title.french) » n'a pas de question « \(text.excerpt) » ; "
          + "la ligne n'est pas utilisée",
        en: "the form “\(form.title.english)” has no question “\(text.excerpt)”; "
          + "the row is not used"),
      suggestion: .didYouMean(match)
        ?? BilingualText(fr: "ses questions : \(numbers)", en: "its questions: \(numbers)"))
  }

  static func unknownItem(
    _ text: String, _ question: Question, _ match: LabelMatch, at place: SourcePlace
  ) -> Self {
    let labels = question.items.map(\.label).joined(separator: ", ")
    let isNamed = !text.foldedLabel.isEmpty
    return Self(
      .error, "responses-unknown-item", at: place,
      isNamed
        ? BilingualText(
          fr: "la question \(question.number) n'a pas de ligne « \(text.excerpt) » ; "
            + "la réponse n'est pas utilisée",
          en: "question \(question.number) has no item “\(text.excerpt)”; the answer is not used")
        : BilingualText(
          fr: "la question \(question.number) se répond ligne par ligne, et aucune n'est nommée ; "
            + "la réponse n'est pas utilisée",
          en: "question \(question.number) is answered item by item, and none is named; "
            + "the answer is not used"),
      suggestion: .didYouMean(match)
        ?? (labels.isEmpty
          ? BilingualText(
            fr: "cette question n'a pas de lignes : laisser la cellule vide",
            en: "this question has no items: leave the cell empty")
          : BilingualText(fr: "ses lignes : \(labels)", en: "its items: \(labels)")))
  }

  static func missingVariable(
    _ variable: Variable, in form: Form, _ place: SourcePlace
  ) -> Self {
    let variable = variable.description
    return Self(
      .warning, "responses-missing-variable", at: place,
      BilingualText(
        fr: "« \(variable.french) » du formulaire « \(form.title.french) » n'est pas dans le "
          + "fichier",
        en: "“\(variable.english)” of the form “\(form.title.english)” is not in the file"),
      cause: BilingualText(
        fr: "ses réponses sont lues vides", en: "its answers are read as empty"))
  }
}
