/// What the readers of amounts know of a word; a word may be several things.
struct WordMeaning {
  var number: NumberWord?
  var magnitude: Magnitude?
  /// The names of currencies that begin with this word, in ``Vocabulary/currencies``.
  var currencies = 0..<0
  /// What an amount may be paid for each of, in ``Vocabulary/shares``; -1 for nothing.
  var share = -1
  /// Whether it says of an amount that it is so much a year or a month: “annuels”.
  var isShareAdjective = false
  /// Whether it can end a phrase that says how close an amount is, or begin one behind it.
  var closesApproximation = false
  var opensApproximation = false
  /// Whether a number behind it is its number: “article 12”.
  var isLabel = false
}

/// A word of a number in words.
enum NumberWord {
  /// 0…9
  case unit(Int)
  /// 10…16
  case teen(Int)
  /// 20, 30… 90
  case ten(Int)
  case hundred
  case thousand
  /// Million, milliard, billion, by their power of ten.
  case large(Int)
  case and
  case half
}

/// A word or letters behind a number that make it larger: “k”, “millions”, “centaine”.
struct Magnitude {
  var factor = 1
  var power = 0
  /// Letters, which mean nothing without a currency behind them.
  var isLetters = false
  /// “une centaine”: said of about so many.
  var isRound = false
}

/// A way to write a currency.
struct CurrencyName {
  /// The words behind the first: “suisses” of “francs suisses”.
  var following: [WordKey] = []
  var currency: Currency
  /// 3 for “KEUR”, 6 for “MEUR”.
  var power = 0
  var caution = Caution.none

  enum Caution {
    case none
    /// A currency only in capitals: “ME”, “CAD”.
    case capitals
    /// Letters of many uses: only in capitals, with a number that can only be of money.
    case letter
    /// A word of many uses in the singular: “un franc succès”.
    case adjective
    /// A hundredth of the currency.
    case hundredth
  }
}
