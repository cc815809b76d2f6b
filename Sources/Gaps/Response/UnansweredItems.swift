import Diagnostics
import Questionnaire

/// Items that nobody asked gave a usable answer to, though the question was answered.
///
/// Zones and the standard items of nominal questions are left to coverage, which tells more of them.
enum UnansweredItems: GapRule {
  /// An item across the forms that have it.
  private struct Entry {
    let question: StandardQuestion?
    let subject: Gap.Subject
    var asked: [(form: AnsweredForm, columns: [Int])] = []
  }

  static func gaps(in context: GapContext) -> [Gap] {
    entries(context).compactMap(gap)
  }

  private static func entries(_ context: GapContext) -> [Entry] {
    var entries: [Entry] = []
    var known: [String: Int] = [:]
    for form in context.answeredForms {
      for (column, variable) in form.form.variables.enumerated() {
        guard let item = variable.item else { continue }
        let standard = context.questionnaire.standard(of: variable.question)
        let isCovered = standard.map { $0.scale != .duration } ?? false
        if isCovered, item.standard != nil { continue }
        let key = "item:\(variable.id)"
        if known[key] == nil {
          known[key] = entries.count
          let label =
            item.standard.flatMap { standard?.item($0)?.label }
            ?? BilingualText(verbatim: item.label)
          entries.append(Entry(question: standard, subject: Gap.Subject(key, label)))
        }
        let index = known[key]!
        if let last = entries[index].asked.indices.last,
          entries[index].asked[last].form.form.id == form.form.id
        {
          entries[index].asked[last].columns.append(column)
        } else {
          entries[index].asked.append((form, [column]))
        }
      }
    }
    return entries
  }

  private static func gap(_ entry: Entry) -> Gap? {
    var nature = AnswerNature()
    var evidence: [GapEvidence] = []
    var actors: [String] = []
    var isQuestionAnswered = false
    for (form, columns) in entry.asked {
      let question = form.form.variables[columns[0]].question
      let all = form.columns(of: question)
      for row in form.rows {
        let status = AnswerNature.whole(form, row, columns)
        guard !status.isSubstantive else { return nil }
        nature.add(status)
        actors.append(form.actor(row).id)
        evidence += columns.map { form.evidence(row, $0) }
        isQuestionAnswered =
          isQuestionAnswered || AnswerNature.whole(form, row, all).isSubstantive
      }
    }
    guard isQuestionAnswered else { return nil }
    let titles = Phrase.list(entry.asked.map(\.form.form.title))
    let name = Phrase.quoted(entry.subject.name)
    let none = Phrase.none(
      of: actors.count,
      BilingualText(fr: "ne donne de réponse exploitable", en: "gives a usable answer"),
      alone: BilingualText(fr: "ne donne pas de réponse exploitable", en: "gives no usable answer"))
    return Gap(
      "item-unanswered", .response, .medium, forms: entry.asked.map(\.form.form.id),
      actors: actors, subject: entry.subject,
      message: BilingualText(
        fr: "\(titles.french), \(name.french) : \(none.french) (\(nature.text.french)).",
        en: "\(titles.english), \(name.english): \(none.english) (\(nature.text.english))."),
      evidence: evidence)
  }
}
