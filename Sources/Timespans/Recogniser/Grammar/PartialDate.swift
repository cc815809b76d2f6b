/// A date as it is read, before the dates beside it give it the parts they share.
struct PartialDate {
  /// Its tokens.
  var tokens: Range<Int>

  var year: Int?

  /// How many of the year's last digits are left open: 1 for decades, 2 for centuries.
  var openDigits = 0

  /// 1…12, or a division of the year; 0 for none.
  var month = 0

  var day = 0

  var isApproximate = false

  /// « fin 2001 », « mi-2010 ».
  var isEdge = false

  /// A number of four digits and nothing else, which may also count something.
  var isBare = false

  var derivation: TimespanDerivation?

  init(_ tokens: Range<Int>) {
    self.tokens = tokens
  }

  /// The date in EDTF; `nil` where the calendar has no such day.
  var edtf: EDTFDate? {
    guard let year else { return nil }
    let date: EDTFDate?
    switch openDigits {
    case 1: date = EDTFDate(decade: year)
    case 2: date = EDTFDate(century: year / 100 + 1)
    default:
      date = EDTFDate(
        year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    }
    return isApproximate ? date?.qualified(.approximate) : date
  }
}
