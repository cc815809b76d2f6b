import Text

/// Reads the sums of money in free French text, exactly.
///
/// ```swift
/// AmountRecogniser().amounts(in: "un budget de 1,5 M€")
/// ```
///
/// A number is money when its currency is named: behind it, in front of it, or behind a later
/// number of its list or range. What it is a budget of is not looked at.
public struct AmountRecogniser: Sendable {
  private let vocabulary = Vocabulary.standard

  public init() {}

  /// The amounts a text names, in its order.
  ///
  /// - Complexity: O(text).
  public func amounts(in text: String) -> [Amount] {
    let bytes = text.utf8.span
    var amounts: [Amount] = []
    var start = 0
    while start < bytes.count {
      let end = TextPieces.end(from: start, in: bytes)
      let piece = bytes.extracting(start..<end)
      if MoneyScan.namesCurrency(piece, vocabulary) {
        var reading = AmountReading(
          TokenCutter.tokens(of: piece, with: vocabulary), vocabulary, base: start)
        reading.read(piece)
        amounts += reading.amounts
      }
      start = TextPieces.start(after: end, in: bytes)
    }
    return amounts
  }
}
