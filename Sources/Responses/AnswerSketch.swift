import Questionnaire
import Text

/// The answers of one column, as far as they tell an open question from a closed one.
struct AnswerSketch {
  /// More distinct answers than this are not the answers of a closed question.
  private static let most = 12

  private var filled = 0
  private var marks = 0
  private var statuses: Set<AnswerStatus> = []

  /// In the order they turned up, each with how often.
  private var distinct: [(value: String, count: Int)] = []

  /// Whether it is settled that the question is open: nothing more need be looked at.
  private(set) var isOpen = false

  mutating func add(_ text: String, _ classifier: AnswerClassifier) {
    guard !isOpen else { return }
    let status = classifier.status(of: text)
    guard status != .blank else { return }
    filled += 1
    marks += status == .text ? 0 : 1
    statuses.insert(status)
    let value = text.trimmed
    if let known = distinct.firstIndex(where: { $0.value == value }) {
      distinct[known].count += 1
      return
    }
    distinct.append((value, 1))
    isOpen = distinct.count > Self.most || value.utf8.count > 100
  }

  /// The answers that a closed question seems to offer; none for an open one.
  ///
  /// The same few answers again and again, or nothing but yes and no. One that was given once among
  /// many is left out: a cell that slipped into the wrong column must not pass for a code.
  var codes: [String] {
    guard !isOpen else { return [] }
    let repeated = distinct.filter { $0.count > 1 }
    let isYesNo = marks == filled && statuses.isSuperset(of: [.yes, .none])
    let isClosed =
      marks < filled && filled >= 10 && filled >= 3 * distinct.count && repeated.count > 1
    guard isYesNo || isClosed else { return [] }
    return (isYesNo ? distinct : repeated).map(\.value).sorted()
  }

  /// Nothing but marks, or nothing at all.
  var isMarked: Bool { !isOpen && filled == marks }
}
