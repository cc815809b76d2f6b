import Questionnaire
private import Synchronization

/// The statuses of a finished column's answers, worked out once, by whoever asks first.
///
/// Much that is done with a large survey never asks for them.
final class StatusReading: Sendable {
  private let classifier: AnswerClassifier
  private let known = Mutex<[AnswerStatus]>([])

  init(_ classifier: AnswerClassifier) {
    self.classifier = classifier
  }

  /// - Parameter pool: Always the same one, once it is complete.
  func statuses(of pool: ValuePool) -> [AnswerStatus] {
    known.withLock { known in
      if known.count != pool.count {
        known = (0..<UInt32(pool.count)).map { code in
          pool.withBytes(of: code) { classifier.status(of: $0) }
        }
      }
      return known
    }
  }
}
