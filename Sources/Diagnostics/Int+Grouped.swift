extension Int {
  /// The number as people read it: « 1 240 », “1,240”; a true minus sign before it.
  ///
  /// French groups thousands by a narrow no-break space (Imprimerie nationale; ISO 80000-1 allows it).
  public func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    var text = self < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        text += language == .french ? "\u{202F}" : ","
      }
      text.append(digit)
    }
    return text
  }

  /// The number in both languages.
  public var grouped: BilingualText {
    BilingualText(fr: grouped(in: .french), en: grouped(in: .english))
  }
}
