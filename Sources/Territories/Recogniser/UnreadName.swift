/// A word that stands where a place would and names none that the gazetteer knows: what an analyst
/// should look at, and perhaps add.
public struct UnreadName: Hashable, Sendable {
  /// Where it stands in the text, in bytes of UTF-8.
  public let span: Range<Int>

  public let written: String

  /// The places with the nearest names, at most three; none if no name is near.
  public let suggestions: [Place]
}

extension TerritoryRecogniser {
  /// The words of a text that look like the name of a place and were not read as one.
  ///
  /// - Complexity: As ``mentions(in:context:)``, which does not do this: it is for checking.
  public func unreadNames(
    in text: String, context: TerritoryContext = TerritoryContext()
  ) -> [UnreadName] {
    var budget = Self.misprintLimit
    return pieces(of: text).flatMap { piece, start in
      var reading = CellReading(piece, lexicon: lexicon, context: context)
      reading.read(budget: &budget)
      return reading.unreadNames(from: start, budget: &budget)
    }
  }
}
