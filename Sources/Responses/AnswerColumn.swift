import Files
public import Questionnaire

/// The answers to one variable, that is to one item of one question: a code for each respondent.
public struct AnswerColumn: Sendable {
  /// A code for each row of the table; 0 is the empty answer.
  public internal(set) var codes = CodeArray()

  /// The distinct answers.
  public internal(set) var pool: ValuePool

  /// The status of each distinct answer.
  public private(set) var statuses: [AnswerStatus] = []

  init(file: ByteStorage) {
    pool = ValuePool(file: file)
  }

  /// Puts a code in a row; the rows before it that were never filled are empty.
  mutating func set(_ code: UInt32, row: Int) {
    while codes.count < row { codes.append(0) }
    if row == codes.count { codes.append(code) } else { codes[row] = code }
  }

  /// Brings the column to its full length and reads the status of each distinct answer.
  mutating func finish(rows: Int, classifier: AnswerClassifier) {
    while codes.count < rows { codes.append(0) }
    statuses = (0..<UInt32(pool.count)).map { code in
      pool.withBytes(of: code) { classifier.status(of: $0) }
    }
  }
}
