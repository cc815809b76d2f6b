/// A number of a text, before its unit is known.
struct Numeral {
  /// How a number of three digits behind one mark can be read: “12.345”.
  enum Mark {
    case none, comma, dot
  }

  var tokens: Range<Int>

  /// Its value, a doubtful mark taken to part thousands; `nil` when it is none that can be read.
  var value: DecimalNumber?

  var doubtfulMark = Mark.none
  var isInWords = false
  var isRound = false

  /// Whether marks or blanks part its thousands.
  var isGrouped = false

  /// Whether the text has decimals of it.
  var hasDecimals = false

  /// Four digits in a row, from 1900 to 2099.
  var looksLikeYear = false

  /// The words of million or milliard it ended with, for numbers that share them.
  var power = 0
}
