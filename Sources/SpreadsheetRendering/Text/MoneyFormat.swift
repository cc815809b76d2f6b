import Diagnostics
import Documents

/// The formats by which spreadsheets show sums of money as numbers with their currency.
enum MoneyFormat {
  /// « 120 000 € », “€120,000”, « 1 500,50 CHF »; cents only where the sum has any.
  static func text(of money: Money, in language: Language) -> String {
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
