import Diagnostics
import Harmonisation
import Questionnaire
import Responses

/// A form that was answered, its actors in an order that the order of its file does not change.
struct AnsweredForm: Sendable {
  let table: ResponseTable

  /// In the order of the survey's list of actors; those it does not list last, by their ids.
  let rows: [Int]

  private let actorOfRow: [Actor]

  init(_ table: ResponseTable, order: [String: Int]) {
    self.table = table
    let actors = (0..<table.rowCount).map(table.actor)
    actorOfRow = actors
    rows = actors.indices.sorted { left, right in
      (order[actors[left].id] ?? .max, actors[left].id, left)
        < (order[actors[right].id] ?? .max, actors[right].id, right)
    }
  }

  var form: Form { table.form }

  func actor(_ row: Int) -> Actor { actorOfRow[row] }

  func cell(_ row: Int, _ column: Int) -> CellReference {
    CellReference(form: form.id, row: row, column: column)
  }

  func status(_ row: Int, _ column: Int) -> AnswerStatus {
    table.status(row: row, column: column)
  }

  /// The columns of a question.
  func columns(of question: Question) -> [Int] {
    form.variables.indices.filter { form.variables[$0].question.id == question.id }
  }

  /// The columns of the form's instance of a standard question; none where it does not ask it.
  func columns(of question: StandardQuestion) -> [Int] {
    form.columns(standard: question.id)
  }

  /// A cell as evidence, shown by the kind of answer in it.
  func evidence(_ row: Int, _ column: Int) -> GapEvidence {
    GapEvidence(cell(row, column), what: status(row, column).shown)
  }
}

extension GapContext {
  /// The forms with answers, in the questionnaire's order.
  var answeredForms: [AnsweredForm] {
    var order: [String: Int] = [:]
    for (index, actor) in survey.survey.actors.enumerated() where order[actor.id] == nil {
      order[actor.id] = index
    }
    return survey.survey.tables.filter { $0.rowCount > 0 }.map { AnsweredForm($0, order: order) }
  }

  var questionnaire: Questionnaire { survey.survey.questionnaire }
}

extension Questionnaire {
  /// What tells the gaps of a question from those of others with its scale; `nil` if there are none.
  func distinguishing(_ question: StandardQuestion) -> StandardQuestion.ID? {
    standardQuestions.count { $0.scale == question.scale } > 1 ? question.id : nil
  }
}

extension AnswerStatus {
  /// What a cell with this status shows.
  var shown: BilingualText {
    switch self {
    case .text: BilingualText(fr: "texte", en: "text")
    case .yes: BilingualText(fr: "coché", en: "ticked")
    case .choice: BilingualText(fr: "choix", en: "choice")
    case .none: BilingualText(fr: "rien", en: "nothing")
    case .noResponse: BilingualText(fr: "pas de réponse", en: "no response")
    case .notApplicable: BilingualText(fr: "sans objet", en: "not applicable")
    case .refers: BilingualText(fr: "renvoi", en: "refers elsewhere")
    case .blank: BilingualText(fr: "vide", en: "blank")
    case .unusable: BilingualText(fr: "illisible", en: "unusable")
    case .notAsked: BilingualText(fr: "non posée", en: "not asked")
    }
  }
}
