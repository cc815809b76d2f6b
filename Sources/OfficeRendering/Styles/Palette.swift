/// The colours of both formats, as on the web page: dark enough on white for a contrast of 4.5, and
/// none of them the only bearer of a meaning.
enum Palette {
  static let accent = "000091"
  static let soft = "4A4A4A"
  static let rule = "B4B4C4"
  static let strong = "6A6AF4"
  static let band = "EEEEF6"
  static let hatch = "D2D2DA"
  static let mark = "FFDD33"
}
