/// A number with the words that make it larger, and its currency where it has its own.
struct Quantity {
  var numeral: Numeral

  /// Where it ends, its currency included.
  var end: Int

  /// Where its number ends.
  var numberEnd: Int

  /// “millions” and the like, as a power of ten; letters beside the currency are the unit's.
  var power = 0

  /// The number, magnitude words counted in; a doubtful mark still parts thousands.
  var value: DecimalNumber?

  var unit: Unit?

  var isRound = false

  var start: Int { numeral.tokens.lowerBound }
}
