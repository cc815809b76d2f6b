import Diagnostics
import Harmonisation
import Questionnaire
import Responses

/// Who answers for each value of a question, a zone or a domain, and how: what the rules of
/// coverage look at.
///
/// Made once for all of them. The questions counted are those with a scale of territories, and
/// nominal ones with items.
struct CoverageTable: Sendable {
  enum Kind: String, Sendable {
    case zone, domain
  }

  /// What one actor has of one value.
  struct Finding: Sendable {
    /// Territories of the zone that are named, or texts in the domain's row.
    var named: [GapEvidence] = []
    /// Rows that are ticked, or answered by a text without a territory.
    var marked: [GapEvidence] = []
    /// Territories of the zone that the actor names in answers to other questions.
    var elsewhere: [GapEvidence] = []
    /// Territories of other zones in the row of this one.
    var misplaced: [GapEvidence] = []

    var isServed: Bool { !named.isEmpty || !marked.isEmpty }

    /// Whether nothing at all speaks for the value.
    var isAbsent: Bool { !isServed && elsewhere.isEmpty && misplaced.isEmpty }
  }

  struct Respondent: Sendable {
    let actor: Actor
    let row: Int
    /// Whether any item of the question has an answer, be it « Rien ».
    let replies: Bool
    /// Whether any item has a text or a mark.
    let tells: Bool
    /// One a value.
    var findings: [Finding]
  }

  /// The actors of one form.
  struct Group: Sendable {
    let answered: AnsweredForm
    /// The columns in which the form offers each value; none where it does not.
    let columns: [[Int]]
    /// Whether the form has no row for any value: actors write what they like, and nothing was
    /// offered for them to leave empty.
    let isOpen: Bool
    var respondents: [Respondent]

    func offers(_ value: Int) -> Bool { !columns[value].isEmpty }

    func serving(_ value: Int) -> [Respondent] {
      respondents.filter { $0.findings[value].isServed }
    }

    /// The cells in which a respondent could have answered for a value.
    func cells(_ respondent: Respondent, _ value: Int) -> [GapEvidence] {
      columns[value].map { answered.evidence(respondent.row, $0) }
    }
  }

  let kind: Kind
  let question: StandardQuestion
  /// The question, where others of the questionnaire have the same values.
  let idQuestion: StandardQuestion.ID?
  let values: [Gap.Subject]
  var groups: [Group]

  init(
    _ kind: Kind, _ question: StandardQuestion, of questionnaire: Questionnaire,
    values: [Gap.Subject], forms: [AnsweredForm],
    columns: (AnsweredForm) -> (offering: [[Int]], isOpen: Bool)
  ) {
    self.kind = kind
    self.question = question
    idQuestion = kind == .zone ? questionnaire.distinguishing(question) : nil
    self.values = values
    groups = forms.compactMap { form in
      let asked = form.columns(of: question)
      guard !asked.isEmpty else { return nil }
      let (offering, isOpen) = columns(form)
      return Group(
        answered: form, columns: offering, isOpen: isOpen,
        respondents: form.rows.map { row in
          Respondent(
            actor: form.actor(row), row: row,
            replies: asked.contains { column in
              let status = form.status(row, column)
              return status.isSubstantive || status == .none
            },
            tells: asked.contains { form.status(row, $0).isSubstantive },
            findings: values.map { _ in Finding() })
        })
    }
  }
}

extension CoverageTable {
  /// The groups whose form offers a value.
  func offering(_ value: Int) -> [Group] { groups.filter { $0.offers(value) } }

  /// What speaks for a value: named things first, then marks.
  static func served(_ respondents: [Respondent], _ value: Int) -> [GapEvidence] {
    respondents.flatMap { $0.findings[value].named + $0.findings[value].marked }
  }

  /// « Océanie (Territoires) : », the head of a message.
  func head(_ value: Int) -> BilingualText {
    BilingualText(
      fr: "\(values[value].name.french) (\(question.title.french)) : ",
      en: "\(values[value].name.english) (\(question.title.english)): ")
  }
}
