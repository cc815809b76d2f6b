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
    var amounts: [Amount] = []
    forEachAmount(in: text) { amounts.append($0) }
    return amounts
  }

  /// Gives the amounts of a text one after the other: of a long text not all need be kept.
  ///
  /// - Complexity: O(text), in memory that does not grow with it.
  public func forEachAmount(in text: String, _ body: (Amount) -> Void) {
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count {
      let end = TextPieces.end(from: start, in: bytes)
      let piece = bytes.extracting(start..<end)
      if MoneyScan.namesCurrency(piece, vocabulary) {
        var reading = AmountReading(
          TokenCutter.tokens(of: piece, with: vocabulary), vocabulary, base: start)
        reading.read(piece)
        reading.amounts.forEach(body)
      }
      start = TextPieces.start(after: end, in: bytes)
    }
  }
}
