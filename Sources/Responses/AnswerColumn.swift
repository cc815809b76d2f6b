import Files
public import Questionnaire

/// The answers to one variable, that is to one item of one question: a code for each respondent.
public struct AnswerColumn: Sendable {
  /// A code for each row of the table; 0 is the empty answer.
  public internal(set) var codes = CodeArray()

  /// The distinct answers.
  public internal(set) var pool: ValuePool

  /// The code of answers that cannot be used, once there is one; their text is empty.
  private var unusableCode: UInt32?

  private let reading: StatusReading

  init(file: ByteStorage, question: Question, classifier: AnswerClassifier) {
    pool = ValuePool(file: file)
    reading = StatusReading(question, classifier)
  }

  /// The status of each distinct answer, read when it is first asked for.
  ///
  /// - Complexity: O(text of the pool) the first time, then O(1).
  public var statuses: [AnswerStatus] { reading.statuses(of: pool, unusable: unusableCode) }

  /// Puts a code in a row; the rows before it that were never filled are empty.
  mutating func set(_ code: UInt32, row: Int) {
    codes.pad(to: row)
    if row == codes.count { codes.append(code) } else { codes[row] = code }
  }

  /// Puts down that a row's answer cannot be used, whatever its cell holds.
  mutating func setUnusable(row: Int) {
    let code = unusableCode ?? pool.addEmpty()
    unusableCode = code
    set(code, row: row)
  }
}
