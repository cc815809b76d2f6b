import Amounts
import Files
import Timespans

extension Phase {
  /// Reads every line of a file of expressions.
  ///
  /// - Parameter read: How much was found in a line; the sum is the result.
  private func sum(
    _ kind: ExpressionGenerator.Kind, in folder: String, _ read: (String) -> Int
  ) throws -> Int {
    let file = try ByteStorage.contents(ofFile: "\(folder)/\(kind.fileName)")
    var found = 0
    var start = 0
    for index in 0..<file.count where file[index] == UInt8(ascii: "\n") {
      found += read(String(decoding: (start..<index).map { file[$0] }, as: UTF8.self))
      start = index + 1
    }
    return found
  }

  func timespans(_ folder: String) throws -> Int {
    let recogniser = TimespanRecogniser(referenceDate: CalendarDate("2012-11-30"))
    return try sum(.times, in: folder) { recogniser.timespans(in: $0).count }
  }

  func amounts(_ folder: String) throws -> Int {
    let recogniser = AmountRecogniser()
    return try sum(.sums, in: folder) { recogniser.amounts(in: $0).count }
  }
}
