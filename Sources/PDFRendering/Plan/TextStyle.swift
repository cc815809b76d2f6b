/// How a text is set: its face, its size and the distance between its lines, in points.
struct TextStyle: Hashable, Sendable {
  var isBold = false
  var isItalic = false
  var size: Double
  var leading: Double

  /// What lies between the top of a line and its base line.
  ///
  /// Letters of Liberation Sans rise 0.905 of their size and fall 0.212; the rest is shared out.
  var ascent: Double { (leading - 1.117 * size) / 2 + 0.905 * size }

  static let documentTitle = Self(isBold: true, size: 24, leading: 30)
  static let organiser = Self(isBold: true, size: 12, leading: 16)
  static let edition = Self(isBold: true, size: 13, leading: 18)
  static let titleFoot = Self(size: 10, leading: 14)
  static let subtitle = Self(size: 13, leading: 18)
  static let contentsTitle = Self(isBold: true, size: 15, leading: 20)
  static let prose = Self(size: 9.5, leading: 13.5)
  static let footer = Self(size: 7, leading: 9)

  /// Answers, and what heads them. Lines must all be as high: pages are planned in lines.
  static let cell = Self(size: 7.5, leading: 9)
  static let cellHeading = Self(isBold: true, size: 7.5, leading: 9)
  static let absent = Self(isItalic: true, size: 7, leading: 9)
  static let caption = Self(isItalic: true, size: 7.5, leading: 9)
  static let call = Self(size: 5.2, leading: 9)
  static let note = Self(size: 7, leading: 9)

  static let figure = Self(size: 8, leading: 10)
  static let figureHeading = Self(isBold: true, size: 7.5, leading: 9.5)
  static let total = Self(isBold: true, size: 8, leading: 10)

  /// - Parameter level: 1 for the sections of the document, 2 for those in them.
  static func heading(_ level: Int) -> Self {
    switch level {
    case 1: Self(isBold: true, size: 16, leading: 21)
    case 2: Self(isBold: true, size: 13, leading: 17)
    case 3: Self(isBold: true, size: 11, leading: 14.5)
    default: Self(isBold: true, isItalic: level > 4, size: 9.5, leading: 13)
    }
  }

  /// Titles of grids and tables, whatever their level: they stand over small letters.
  static let tableTitle = Self(isBold: true, size: 10.5, leading: 13.5)

  static func contents(_ level: Int, isTight: Bool = false) -> Self {
    Self(isBold: level == 1, size: level == 1 ? 9.5 : 9, leading: isTight ? 11.3 : 14)
  }
}
