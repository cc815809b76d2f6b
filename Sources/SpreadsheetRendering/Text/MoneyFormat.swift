import Diagnostics
import Documents

/// The formats by which spreadsheets show sums of money as numbers with their currency.
enum MoneyFormat {
  /// « 120 000 € », “about €120,000”, « 1 500,50 CHF »; cents only where the sum has any.
  static func text(of money: Money, in language: Language) -> String {
    // A quotation mark would end the words of the format, which holds few.
    let words = String(money.qualifier.filter { $0.isLetter || $0 == " " }.prefix(40))
    return (words.isEmpty ? "" : "\"\(words) \"") + sum(of: money, in: language)
  }

  private static func sum(of money: Money, in language: Language) -> String {
    let number = money.value.rounded() == money.value ? "#,##0" : "#,##0.00"
    // Letters of a code might be read as parts of the format.
    let code = money.currency.unicodeScalars.filter { ("A"..."Z").contains($0) }
    let name = String(String.UnicodeScalarView(code))
    switch (money.currency, language) {
    case ("EUR", .french): return "\(number)\u{A0}\"€\""
    case ("EUR", .english): return "\"€\"\(number)"
    default: return name.isEmpty ? number : "\(number)\u{A0}\"\(name)\""
    }
  }
}
