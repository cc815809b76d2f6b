/// The currency behind or before a number, with what makes the number larger.
struct Unit {
  /// Where it ends.
  var end: Int
  var currency: Currency
  var power = 0
  /// Whether its words only name it beside a number that can be of nothing else.
  var caution = CurrencyName.Caution.none
  var ground: AmountGround = []
}
