import Questionnaire
import Text

/// What the cells of a question may hold, where that is known beforehand.
struct KnownAnswers: Sendable {
  private let classifier: AnswerClassifier
  /// The folded codes and labels of a closed question; empty for one that is answered by marks.
  private let codes: Set<String>

  init(_ question: Question, _ classifier: AnswerClassifier) {
    self.classifier = classifier
    let words = question.codes.flatMap { [$0.code, $0.label.french, $0.label.english] }
    codes = Set(words.map(TextFold.folded))
  }

  /// Whether the question lists its answers, rather than asking for marks.
  var areCoded: Bool { !codes.isEmpty }

  /// Whether an answer is one the question foresees; `nil` for an empty one, which every question
  /// may have.
  func fits(_ answer: String) -> Bool? {
    switch classifier.status(of: answer) {
    case .blank: nil
    case .text: codes.contains(TextFold.folded(answer))
    case .yes: !areCoded || codes.contains(TextFold.folded(answer))
    default: true
    }
  }
}
