public import Diagnostics
public import Questionnaire
public import Responses
import Text

/// How many of the actors a survey lists for a form gave it an answer.
public struct ResponseRate: Sendable {
  public let form: Form

  /// The listed actors the form was sent to.
  public let listed: Int

  /// Those of them of which nothing came back, or an empty form, in the order of the list.
  public let silent: [Actor]

  public var answered: Int { listed - silent.count }

  /// The rate of every form that actors are listed for, those without responses included.
  static func rates(of survey: Survey, forms: [Form.ID]?) -> [Self] {
    survey.questionnaire.forms.filter { forms?.contains($0.id) ?? true }.compactMap { form in
      let category = TextFold.folded(form.category.text)
      let listed = survey.actors.filter { TextFold.folded($0.category) == category }
      guard !listed.isEmpty else { return nil }
      var heard: Set<String> = []
      if let table = survey.table(form.id) {
        let statuses = RowStatuses(table) { _ in true }
        for row in 0..<table.rowCount where statuses.status(of: row) != .blank {
          heard.insert(table.actor(row).id)
        }
      }
      return Self(
        form: form, listed: listed.count, silent: listed.filter { !heard.contains($0.id) })
    }
  }

  /// So many names make a sentence; the others are counted.
  private static let mostNames = 10

  /// « Conseils régionaux : 3 des 4 acteurs de la liste ont répondu ; sans réponse : Alsace. »
  public var text: BilingualText {
    let names = silent.prefix(Self.mostNames).map(\.label).joined(separator: ", ")
    let others = silent.count - Self.mostNames
    let more = BilingualText(
      fr: others > 0 ? " et \(others) autre\(others > 1 ? "s" : "")" : "",
      en: others > 0 ? " and \(others) other\(others > 1 ? "s" : "")" : "")
    let isOne = answered < 2
    return BilingualText(
      fr: "\(form.title.french) : \(answered) des \(listed) acteurs de la liste "
        + "\(isOne ? "a" : "ont") répondu"
        + (silent.isEmpty ? "." : " ; sans réponse : \(names)\(more.french)."),
      en: "\(form.title.english): \(answered) of the \(listed) actors listed "
        + "\(answered == 1 ? "has" : "have") answered"
        + (silent.isEmpty ? "." : "; no response: \(names)\(more.english)."))
  }
}
