/// A text that by itself means a status.
///
/// Written with « … » (or `...`) at its end it is an opening: « Voir … » fits any answer that begins so and
/// goes on to name what is to be seen.
public struct Mark: Hashable, Sendable {
  /// Without the ellipsis of an opening.
  public let text: String
  public let isOpening: Bool

  public init(_ written: String) {
    for ellipsis in ["…", "..."] where written.hasSuffix(ellipsis) {
      let text = written.dropLast(ellipsis.count)
      // A mark may also be an ellipsis and nothing else.
      if text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
        self.text = String(text.reversed().drop { $0.isWhitespace }.reversed())
        isOpening = true
        return
      }
    }
    text = written
    isOpening = false
  }

  /// As the questionnaire writes it.
  public var written: String { isOpening ? "\(text) …" : text }
}

extension Mark: ExpressibleByStringLiteral {
  public init(stringLiteral written: String) { self.init(written) }
}
