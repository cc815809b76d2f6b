/// A colour by what it is for. Which colour that is depends on the paper: see ``RGB``.
public enum Ink: Hashable, Sendable {
  /// Words and lines that must be seen.
  case text
  /// Words that say less.
  case soft
  /// Thin lines: axes, frames.
  case rule
  /// The ground.
  case paper
  /// What has no value of its own, such as a country nobody works in.
  case ground
  /// One of several kinds, from 0; after the last come the first again.
  case series(Int)
  /// Words and hatches over a series.
  case onSeries(Int)
  /// One of ``stepCount`` steps from few (0) to many; numbers outside are the nearest step.
  case step(Int)
  /// Words over a step.
  case onStep(Int)

  public static let seriesCount = 8
  public static let stepCount = 5
}

/// Which paper is drawn on.
public enum ColorScheme: Hashable, Sendable, CaseIterable { case light, dark }

/// A colour as screens mix it (sRGB).
public struct RGB: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  /// The colour of so many, such as `0x1F4E79`.
  public init(_ code: UInt32) {
    red = UInt8(code >> 16 & 0xFF)
    green = UInt8(code >> 8 & 0xFF)
    blue = UInt8(code & 0xFF)
  }

  /// The colour as CSS and SVG write it: `#1f4e79`.
  public var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.utf8.count < 2 ? "0" + digits : digits
      }.joined()
  }
}

extension Ink {
  /// The colour of the ink on a paper.
  ///
  /// The series are those of Okabe and Ito (*Color Universal Design*, 2002), made lighter and
  /// darker in turn; the steps are of one hue. Words have a contrast of at least 4.5 (WCAG AA).
  public func color(in scheme: ColorScheme) -> RGB {
    let isLight = scheme == .light
    switch self {
    case .text: return RGB(isLight ? 0x161616 : 0xECECEC)
    case .soft: return RGB(isLight ? 0x4A4A4A : 0xB8B8C0)
    case .rule: return RGB(isLight ? 0xB0B0BA : 0x5C5C66)
    case .paper: return RGB(isLight ? 0xFFFFFF : 0x161618)
    case .ground: return RGB(isLight ? 0xF2F2F2 : 0x2B2B2F)
    case .series(let index): return Self.series(in: scheme)[Self.wrapped(index)]
    case .onSeries(let index):
      return Self.words(on: Ink.series(index).color(in: scheme))
    case .step(let index): return Self.steps(in: scheme)[min(max(index, 0), Self.stepCount - 1)]
    case .onStep(let index): return Self.words(on: Ink.step(index).color(in: scheme))
    }
  }

  private static func wrapped(_ index: Int) -> Int {
    let rest = index % seriesCount
    return rest < 0 ? rest + seriesCount : rest
  }

  private static func series(in scheme: ColorScheme) -> [RGB] { scheme == .light ? light : dark }

  private static func steps(in scheme: ColorScheme) -> [RGB] {
    scheme == .light ? lightSteps : darkSteps
  }

  private static let light = [
    0x0B4F8A, 0xE69F00, 0x00694D, 0x8FD0F5, 0xB84A00, 0xF0E442, 0x7A3F6D, 0xB3B3B3,
  ].map { RGB($0) }

  private static let dark = [
    0x6FB1EA, 0xE69F00, 0x3FB68B, 0xBFE6FF, 0xE07B3C, 0xF0E442, 0xC48AB8, 0x9A9A9A,
  ].map { RGB($0) }

  private static let lightSteps = [0xBCD5ED, 0x8AB6DF, 0x5690CA, 0x255F9F, 0x08305E].map { RGB($0) }
  private static let darkSteps = [0x234A73, 0x2B5F90, 0x4A8CC4, 0x86BAE4, 0xD2E7F9].map { RGB($0) }

  /// Black or white, whichever stands out more.
  private static func words(on ground: RGB) -> RGB {
    let light = 1.05 / (ground.luminance + 0.05)
    let dark = (ground.luminance + 0.05) / 0.05
    return RGB(light > dark ? 0xFFFFFF : 0x000000)
  }
}

extension RGB {
  /// The relative luminance between 0 (black) and 1 (white), with a gamma of 2.2 in place of the
  /// sRGB curve, which differs from it by less than the eye sees.
  ///
  /// Source: WCAG 2.2, “relative luminance”.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// `x^2.2` between its neighbours `x^2` and `x^3`, whose mix in that place it nearly is.
  private static func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    return share * share * (0.8 + 0.2 * share)
  }
}
