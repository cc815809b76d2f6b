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

  /// The widest word of a text, in points: what no line ends in.
  func longestWord(in text: String, _ style: TextStyle) -> Double {
    let words = text.split { $0.isWhitespace && !"\u{A0}\u{202F}\u{2007}".contains($0) }
    let widest = words.map(meter(style).width(of:)).max() ?? 0
    return Double(widest) / Double(Paper.unit)
  }
}
