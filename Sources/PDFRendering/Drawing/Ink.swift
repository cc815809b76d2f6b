/// The few colours of a page, as shares of red, green and blue; all readable in grey.
struct Ink: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double

  static let paper = Self(red: 1, green: 1, blue: 1)
  static let text = Self(red: 0.10, green: 0.10, blue: 0.12)
  static let quiet = Self(red: 0.38, green: 0.38, blue: 0.42)
  static let heading = Self(red: 0.07, green: 0.20, blue: 0.40)
  /// Words that lead elsewhere: told apart on a screen, as dark as others on paper.
  static let link = Self(red: 0.08, green: 0.13, blue: 0.28)
  static let rule = Self(red: 0.55, green: 0.58, blue: 0.63)
  static let hairline = Self(red: 0.80, green: 0.82, blue: 0.85)
  static let headShade = Self(red: 0.90, green: 0.92, blue: 0.955)
  static let partShade = Self(red: 0.955, green: 0.96, blue: 0.975)
  static let hatch = Self(red: 0.78, green: 0.79, blue: 0.81)
}
