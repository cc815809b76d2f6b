import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Text

/// Texts given word for word in answer to several questions: one answer, counted several times.
enum RepeatedAnswers: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    var repeated: [CellReference: [[Int]]] = [:]
    for answer in context.survey.repeatedAnswers() {
      let first = answer.cells[0]
      // Keyed by the row; column 0 stands for none.
      repeated[CellReference(form: first.form, row: first.row, column: 0), default: []]
        .append(answer.cells.map(\.column))
    }
    return context.answeredForms.flatMap { form in
      form.rows.flatMap { row in
        gaps(form, row, (repeated[form.cell(row, 0)] ?? []) + referring(form, row))
      }
    }
  }

  /// Texts that only refer elsewhere and were given to several questions.
  ///
  /// Short ones are marks like « Voir rapport », which say nothing twice.
  private static func referring(_ form: AnsweredForm, _ row: Int) -> [[Int]] {
    let columns = form.form.variables.indices.filter { form.status(row, $0) == .refers }
    guard columns.count > 1 else { return [] }
    var columnsOfText: [String: [Int]] = [:]
    for column in columns {
      let text = form.table.text(row: row, column: column)
      if text.utf8.count >= shortest { columnsOfText[text, default: []].append(column) }
    }
    return columnsOfText.values.filter { columns in
      Set(columns.map { form.form.variables[$0].question.id }).count > 1
    }
    .sorted { $0[0] < $1[0] }
  }

  /// In bytes, as for answers of substance.
  private static let shortest = 30

  /// Two texts given to the same questions are one gap.
  private static func gaps(_ form: AnsweredForm, _ row: Int, _ texts: [[Int]]) -> [Gap] {
    var columnsOfQuestions: [[Question.ID]: [Int]] = [:]
    for columns in texts {
      var questions: [Question.ID] = []
      for column in columns {
        let id = form.form.variables[column].question.id
        if !questions.contains(id) { questions.append(id) }
      }
      columnsOfQuestions[questions, default: []] += columns
    }
    return columnsOfQuestions.sorted { $0.value[0] < $1.value[0] }.compactMap { ids, columns in
      let actor = form.actor(row)
      let questions = ids.compactMap { id in form.form.questions.first { $0.id == id } }
      let numbers = Phrase.list(questions.map(\.number.text))
      let key = ids.map(\.text).joined(separator: "+")
      return Gap(
        "answer-repeated", .response, .low, forms: [form.form.id], actors: [actor.id],
        subject: Gap.Subject(
          "questions:\(key)",
          BilingualText(fr: "questions \(numbers.french)", en: "questions \(numbers.english)")),
        message: BilingualText(
          fr: "\(actor.label) (\(form.form.title.french)) : même texte, mot pour mot, aux "
            + "questions \(numbers.french).",
          en: "\(actor.label) (\(form.form.title.english)): the same text, word for word, to "
            + "questions \(numbers.english)."),
        evidence: columns.sorted().map { column in
          let text = form.table.text(row: row, column: column).excerpt
          return GapEvidence(
            form.cell(row, column), what: Phrase.quoted(BilingualText(verbatim: text)))
        })
    }
  }
}
