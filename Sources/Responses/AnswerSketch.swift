import Questionnaire
import Text

/// The answers of one column, as far as they tell an open question from a closed one.
struct AnswerSketch {
  /// More distinct answers than this are not the answers of a closed question.
  private static let most = 12

  private var filled = 0
  private var marks = 0

  /// In the order they turned up.
  private(set) var distinct: [String] = []

  /// Whether it is settled that the question is open: nothing more need be looked at.
  private(set) var isOpen = false

  mutating func add(_ text: String, _ classifier: AnswerClassifier) {
    guard !isOpen else { return }
    let status = classifier.status(of: text)
    guard status != .blank else { return }
    filled += 1
    marks += status == .text ? 0 : 1
    let value = text.trimmed
    if distinct.contains(value) { return }
    distinct.append(value)
    isOpen = distinct.count > Self.most || value.utf8.count > 100
  }

  /// The same few answers again and again.
  var isClosed: Bool { !isOpen && marks < filled && filled >= 10 && filled >= 3 * distinct.count }

  /// Nothing but marks, or nothing at all.
  var isMarked: Bool { !isOpen && filled == marks }
}
