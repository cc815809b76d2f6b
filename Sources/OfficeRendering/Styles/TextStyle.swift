/// How a paragraph looks, for the planner of pages as for both formats.
///
/// Lines have an exact height, so that a page holds as many in Word as in LibreOffice.
struct TextStyle: Hashable, Sendable {
  /// In half points.
  var size: Int
  var isBold = false

  /// In twips, the twentieths of a point.
  var lineHeight: Int
  var before = 0
  var after = 0
}

extension TextStyle {
  static let title = TextStyle(size: 48, isBold: true, lineHeight: 560, before: 240, after: 120)
  static let subtitle = TextStyle(size: 26, lineHeight: 340, after: 360)
  static let body = TextStyle(size: 20, lineHeight: 270, after: 120)
  /// Under it stands a third of a title page.
  static let organiser = TextStyle(size: 26, isBold: true, lineHeight: 340, after: 4_400)
  static let titleLine = TextStyle(size: 24, lineHeight: 320, after: 120)
  static let contentsHeading = TextStyle(
    size: 28, isBold: true, lineHeight: 360, before: 240, after: 120)
  static let caption = TextStyle(size: 18, lineHeight: 230, after: 60)
  static let figureCaption = TextStyle(
    size: 20, isBold: true, lineHeight: 260, before: 120, after: 60)

  /// Holds a picture, which is as high as it is; the letters beside it take nothing.
  static let picture = TextStyle(size: 2, lineHeight: 60, before: 40, after: 40)
  static let continuation = TextStyle(size: 22, isBold: true, lineHeight: 280, after: 120)
  static let cell = TextStyle(size: 15, lineHeight: 172)
  static let cellHeading = TextStyle(size: 15, isBold: true, lineHeight: 172)
  static let figure = TextStyle(size: 16, lineHeight: 190)
  static let figureHeading = TextStyle(size: 16, isBold: true, lineHeight: 190)
  static let foot = TextStyle(size: 15, lineHeight: 180, before: 40)
  static let footnote = TextStyle(size: 15, lineHeight: 180)
  static let footer = TextStyle(size: 15, lineHeight: 180)

  /// Holds a break that must stand in a paragraph but not be seen: 1 point high.
  static let hairline = TextStyle(size: 2, lineHeight: 20)

  /// The headings of sections, by level from 1.
  static func heading(_ level: Int) -> TextStyle {
    switch level {
    case 1: TextStyle(size: 32, isBold: true, lineHeight: 400, before: 120, after: 160)
    case 2: TextStyle(size: 24, isBold: true, lineHeight: 300, before: 120, after: 120)
    default: TextStyle(size: 22, isBold: true, lineHeight: 280, before: 100, after: 100)
    }
  }

  /// The lines of the list of contents, by level from 1.
  static func contents(_ level: Int) -> TextStyle {
    level == 1
      ? TextStyle(size: 20, isBold: true, lineHeight: 260, before: 100)
      : TextStyle(size: 18, lineHeight: 240)
  }

  /// The deepest level that has a heading style of its own.
  static let deepestHeading = 6

  /// What is set in from the left for a line of contents, in twips.
  static func contentsIndent(_ level: Int) -> Int { 280 * (min(level, deepestHeading) - 1) }
}
