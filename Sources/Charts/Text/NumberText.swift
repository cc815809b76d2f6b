import Diagnostics

/// Numbers as people read them: « 1 240 », « 3,5 », « 33 % »; “1,240”, “3.5”, “33%”.
enum NumberText {
  /// A number with one decimal at most; a dash for what is no number.
  static func text(_ number: Double, in language: Language) -> String {
    guard number.isFinite else { return "–" }
    guard number.magnitude < 1e15 else {
      let text = "\(number)"
      guard language == .french else { return text }
      return String(text.map { $0 == "." ? "," : $0 })
    }
    let tenths = Int((number * 10).rounded())
    let whole = (abs(tenths) / 10).grouped(in: language)
    let sign = tenths < 0 ? "−" : ""
    let rest = abs(tenths) % 10
    return rest == 0 ? sign + whole : sign + whole + (language == .french ? "," : ".") + "\(rest)"
  }

  /// A share of 1 as a whole per cent; what is there never reads as nothing, nor what falls short as
  /// all: « < 1 % », “> 99%”.
  static func percent(_ share: Double, in language: Language) -> String {
    let rounded = (share * 100).rounded()
    let sign = language == .french ? "\u{202F}%" : "%"
    if share > 0, rounded == 0 { return "<\u{A0}1" + sign }
    if share < 1, rounded == 100 { return ">\u{A0}99" + sign }
    return text(rounded, in: language) + sign
  }
}
