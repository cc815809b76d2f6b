import Diagnostics
import Questionnaire
import Responses
import Text

/// How the answers to a question, or what is there in their place, are counted.
struct AnswerNature {
  private(set) var counts: [AnswerStatus: Int] = [:]

  mutating func add(_ status: AnswerStatus) { counts[status, default: 0] += 1 }

  /// What a respondent did with several cells as a whole: answered if one of them is, else what
  /// says most about why not.
  static func whole(_ form: AnsweredForm, _ row: Int, _ columns: [Int]) -> AnswerStatus {
    let statuses = Set(columns.map { form.status(row, $0) })
    return AnswerStatus.telling.first(where: statuses.contains) ?? .notAsked
  }

  /// « 1 « rien » ou équivalent et 2 vides », in the order of how much they say.
  var text: BilingualText {
    Phrase.list(
      AnswerStatus.telling.filter { !$0.isSubstantive }.compactMap { status in
        counts[status].map { count in
          let name = status.counted(count)
          return BilingualText(fr: "\(count) \(name.french)", en: "\(count) \(name.english)")
        }
      })
  }
}

extension AnswerStatus {
  /// The status after a number.
  fileprivate func counted(_ count: Int) -> BilingualText {
    let plural = count > 1 ? "s" : ""
    return switch self {
    case .none: BilingualText(fr: "« rien » ou équivalent", en: "“nothing” or the like")
    case .refers: BilingualText(fr: "renvoi\(plural)", en: "referring elsewhere")
    case .notApplicable: BilingualText(fr: "« sans objet »", en: "“not applicable”")
    case .noResponse: BilingualText(fr: "« pas de réponse »", en: "“no response”")
    case .blank: BilingualText(fr: "vide\(plural)", en: "blank")
    case .notAsked: BilingualText(fr: "non posée\(plural)", en: "not asked")
    case .unusable: BilingualText(fr: "illisible\(plural)", en: "unusable")
    case .text, .yes, .choice: shown
    }
  }
}

extension AnsweredForm {
  /// What stands in the cells of a question, those without a usable answer.
  func unusable(_ row: Int, _ columns: [Int]) -> [GapEvidence] {
    columns.filter { !status(row, $0).isSubstantive }.map { evidence(row, $0) }
  }

  /// A question as messages name it: « question 4, Territoires ».
  func name(of question: Question, in questionnaire: Questionnaire) -> BilingualText {
    let title =
      questionnaire.standard(of: question)?.title
      ?? Phrase.quoted(BilingualText(verbatim: question.wording.singleLine))
    return BilingualText(
      fr: "question \(question.number.text), \(title.french)",
      en: "question \(question.number.text), \(title.english)")
  }

  /// A question as the subject of a gap: the standard one, or the form's own.
  func subject(of question: Question, in questionnaire: Questionnaire) -> Gap.Subject {
    if let standard = questionnaire.standard(of: question) {
      return Gap.Subject("question:\(standard.id)", standard.title)
    }
    return Gap.Subject(
      "question:\(form.id):\(question.id)", BilingualText(verbatim: question.wording.singleLine))
  }
}
