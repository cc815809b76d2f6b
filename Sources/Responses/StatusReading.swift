import Questionnaire
private import Synchronization

/// The statuses of a finished column's answers, worked out once, by whoever asks first.
///
/// Much that is done with a large survey never asks for them.
final class StatusReading: Sendable {
  private let classifier: AnswerClassifier
  /// Of a closed question.
  private let offered: KnownAnswers?
  private let known = Mutex<[AnswerStatus]>([])

  init(_ question: Question, _ classifier: AnswerClassifier) {
    self.classifier = classifier
    offered = question.answers == .choice ? KnownAnswers(question, classifier) : nil
  }

  /// - Parameters:
  ///   - pool: Always the same one, once it is complete.
  ///   - unusable: The code of what is not to be read.
  func statuses(of pool: ValuePool, unusable: UInt32?) -> [AnswerStatus] {
    known.withLock { known in
      if known.count != pool.count {
        known = (0..<UInt32(pool.count)).map { code in
          code == unusable ? .unusable : status(of: code, in: pool)
        }
      }
      return known
    }
  }

  /// What a closed question offers comes before the general marks: « Non » is then one of the answers,
  /// and not that there is nothing to say; so is « Sans avis ».
  private func status(of code: UInt32, in pool: ValuePool) -> AnswerStatus {
    let status = pool.withBytes(of: code) { classifier.status(of: $0) }
    guard let offered, status != .blank else { return status }
    return offered.offers(pool.text(code)) ? .choice : status
  }
}
