import Amounts
import Diagnostics

/// Sums of money as each language writes them: « 700 000 € », “€700,000”.
struct MoneyText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The sum, or the range given for one, with how near it is and what it is paid for each of.
  func text(of amount: Amount) -> String {
    let sum =
      amount.value.map { text($0, amount.currency) }
      ?? BilingualText(
        fr: "de \(number(amount.lower)) à \(text(amount.upper, amount.currency))",
        en: "\(text(amount.lower, amount.currency)) to \(text(amount.upper, amount.currency))")[
        language]
    let near =
      amount.approximation == .exact ? "" : "\(amount.approximation.name[language]) "
    let per =
      amount.per.map { BilingualText(fr: " par \($0)", en: " per \($0)")[language] } ?? ""
    return near + sum + per
  }

  func text(_ value: DecimalNumber, _ currency: Currency) -> String {
    let number = number(value)
    switch (currency, language) {
    case (.euro, .french): return "\(number)\u{A0}€"
    case (.euro, .english): return value.coefficient < 0 ? "−€\(number.dropFirst())" : "€\(number)"
    case (.unknown, _): return number
    default: return "\(number)\u{A0}\(currency)"
    }
  }

  /// Thousands in groups; cents, where there are any, in two digits.
  func number(_ value: DecimalNumber) -> String {
    let digits = value.description.split(separator: "-").last ?? "0"
    let parts = digits.split(separator: ".")
    let whole = Array(parts.first ?? "0")
    var text = value.coefficient < 0 ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        text += language == .french ? "\u{202F}" : ","
      }
      text.append(digit)
    }
    guard parts.count > 1 else { return text }
    let decimals = parts[1].count == 1 ? parts[1] + "0" : parts[1]
    return text + (language == .french ? "," : ".") + decimals
  }
}
