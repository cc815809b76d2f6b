import Questionnaire
import Text

/// What the cells of a question may hold, where that is known beforehand.
struct KnownAnswers: Sendable {
  private let classifier: AnswerClassifier

  /// What each answer of a closed question says, by its folded code and labels; empty for a question
  /// that is answered by marks.
  private let offered: [String: AnswerStatus]

  init(_ question: Question, _ classifier: AnswerClassifier) {
    self.classifier = classifier
    let answers = question.codes.flatMap { code in
      // The label says what the code means: 9 may be « Pas de réponse ».
      let meaning = classifier.status(of: code.label.french)
      let status = [.noResponse, .notApplicable].contains(meaning) ? meaning : .choice
      return [code.code, code.label.french, code.label.english].map {
        (TextFold.folded($0), status)
      }
    }
    offered = Dictionary(answers, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the question lists its answers, rather than asking for marks.
  var areCoded: Bool { !offered.isEmpty }

  /// Whether an answer is one the question foresees; `nil` for an empty one, which every question
  /// may have.
  func fits(_ answer: String) -> Bool? {
    switch classifier.status(of: answer) {
    case .blank: nil
    case .text: offers(answer)
    case .yes: !areCoded || offers(answer)
    default: true
    }
  }

  /// What an answer of the question's list says; `nil` for one that is not in it.
  func status(offered answer: String) -> AnswerStatus? { offered[TextFold.folded(answer)] }

  private func offers(_ answer: String) -> Bool { status(offered: answer) != nil }
}
