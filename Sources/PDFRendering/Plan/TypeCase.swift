import Diagnostics
import Documents

/// What planning asks of the fonts: a breaker of lines for each style.
struct TypeCase {
  private let meter: (TextStyle) -> TextMeter
  private let hyphenator: Hyphenator?

  init(language: Language, meter: @escaping (TextStyle) -> TextMeter) {
    self.meter = meter
    hyphenator = language == .french ? .french : nil
  }

  /// Lines of running text; words are divided where the line would gape.
  func breaker(_ style: TextStyle) -> LineBreaker {
    LineBreaker(meter: meter(style), hyphenator: hyphenator)
  }

  /// Lines of headings, whose words stay whole if they can.
  func headingBreaker(_ style: TextStyle) -> LineBreaker {
    LineBreaker(meter: meter(style), hyphenator: hyphenator, keepsWordsWhole: true)
  }

  /// - Parameter width: In points.
  func lines(of text: String, _ style: TextStyle, within width: Double) -> [Substring] {
    let layout = PaperLayout(breaker: style.isBold ? headingBreaker(style) : breaker(style))
    return layout.lines(ofText: text, within: Int(width * Double(Paper.unit)))
  }

  /// - Parameters:
  ///   - paragraph: Holds no line break.
  ///   - width: In points.
  func lines(
    ofParagraph paragraph: Substring, _ style: TextStyle, within width: Double
  ) -> [Substring] {
    breaker(style).lines(of: paragraph, within: Int(width * Double(Paper.unit)))
  }

  /// In points.
  func width(of text: String, _ style: TextStyle) -> Double {
    Double(meter(style).width(of: text)) / Double(Paper.unit)
  }

  /// The widest word of a text, in points: what no line ends in. A hyphen between letters ends one.
  func longestWord(in text: String, _ style: TextStyle) -> Double {
    let meter = meter(style)
    var (widest, width) = (0, 0)
    var previous = ScalarClass.space
    for scalar in text.unicodeScalars {
      let entry = meter[scalar]
      let isBlank = entry.kind == .space || scalar.properties.isWhitespace && !Self.isTied(scalar)
      if isBlank || previous == .hyphen && entry.kind == .letter { width = 0 }
      if !isBlank { width += entry.width }
      widest = max(widest, width)
      previous = isBlank ? .space : entry.kind
    }
    return Double(widest) / Double(Paper.unit)
  }

  private static func isTied(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
  }
}
