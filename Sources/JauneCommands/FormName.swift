import CommandTree
import Diagnostics
import Questionnaire
import Responses

/// A form as a user names it: by its id.
enum FormName {
  /// The answers to a form.
  ///
  /// - Throws: ``CommandFailure`` when the survey has no such form, or no answers to it.
  static func table(_ form: String, of survey: Survey) throws -> ResponseTable {
    if let table = survey.tables.first(where: { $0.form.id.text == form }) { return table }
    if survey.questionnaire.forms.contains(where: { $0.id.text == form }) {
      throw CommandFailure(
        .inputHasErrors,
        BilingualText(
          fr: "aucune réponse au formulaire « \(form) » n'a été lue",
          en: "no response to the form “\(form)” was read"),
        suggestion: BilingualText(
          fr: "lui donner un fichier dans survey.json", en: "give it a file in survey.json"))
    }
    let known = survey.tables.map(\.form.id.text)
    let list = known.joined(separator: ", ")
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "l'enquête n'a pas de formulaire « \(form) »",
        en: "the survey has no form “\(form)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: form, among: known))
        ?? BilingualText(fr: "ses formulaires : \(list)", en: "its forms: \(list)"))
  }
}
