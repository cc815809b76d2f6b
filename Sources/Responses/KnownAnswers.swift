import Questionnaire
import Text

/// What the cells of a question may hold, where that is known beforehand.
struct KnownAnswers: Sendable {
  private let classifier: AnswerClassifier

  /// The folded codes and labels of a closed question; empty for one that is answered by marks.
  private let offered: Set<String>

  init(_ question: Question, _ classifier: AnswerClassifier) {
    self.classifier = classifier
    let words = question.codes.flatMap { [$0.code, $0.label.french, $0.label.english] }
    offered = Set(words.map(TextFold.folded))
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

  /// Whether an answer is one that the question lists.
  func offers(_ answer: String) -> Bool { offered.contains(TextFold.folded(answer)) }
}
