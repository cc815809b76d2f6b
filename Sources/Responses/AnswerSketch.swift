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
  private var distinct: [(value: String, status: AnswerStatus, count: Int)] = []

  /// Whether it is settled that the question is open: nothing more need be looked at.
  private(set) var isOpen = false

  init() {}

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
    distinct.append((value, status, 1))
    isOpen = distinct.count > Self.most || value.utf8.count > 100
  }

  /// The answers that a closed question seems to offer; none for an open one.
  ///
  /// The same few answers again and again, or nothing but yes and no. One that was given once among
  /// many is left out: a cell that slipped into the wrong column must not pass for a code. So is what
  /// withholds an answer, « NSP » or « Sans objet »: whether it was offered, the author knows.
  var codes: [String] {
    guard !isOpen else { return [] }
    let given = distinct.filter {
      ![.noResponse, .notApplicable, .refers].contains($0.status)
    }
    let repeated = given.filter { $0.count > 1 }
    let isYesNo = marks == filled && statuses.isSuperset(of: [.yes, .none])
    let isClosed =
      marks < filled && filled >= 10 && filled >= 3 * distinct.count && repeated.count > 1
    guard isYesNo || isClosed else { return [] }
    return (isYesNo ? given : repeated).map(\.value).sorted()
  }

  /// What the columns of one question hold together: the items of a closed one share its answers.
  init(uniting columns: [AnswerSketch]) {
    for column in columns {
      filled += column.filled
      marks += column.marks
      statuses.formUnion(column.statuses)
      isOpen = isOpen || column.isOpen
      for entry in column.distinct {
        if let known = distinct.firstIndex(where: { $0.value == entry.value }) {
          distinct[known].count += entry.count
        } else {
          distinct.append(entry)
        }
      }
    }
    isOpen = isOpen || distinct.count > Self.most
  }

  /// Nothing but marks, or nothing at all.
  var isMarked: Bool { !isOpen && filled == marks }
}
