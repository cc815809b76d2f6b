/// What a shape is filled with: an ink, and lines over it if they must tell it from others.
public struct Fill: Hashable, Sendable {
  public var ink: Ink
  public var hatch: Hatch?

  public init(_ ink: Ink, hatch: Hatch? = nil) {
    self.ink = ink
    self.hatch = hatch
  }
}

extension Fill {
  /// For what is not there, such as a question that was not asked: never taken for a value.
  public static let absent = Fill(.paper, hatch: Hatch(.rising, ink: .rule))

  /// The fill of a series; neighbours differ in lightness too, and those of like lightness in their
  /// hatches, so that they are told apart in greyscale.
  public static func series(_ index: Int) -> Fill {
    let pattern: Hatch.Pattern? =
      switch index % Ink.seriesCount {
      case 2: .rising
      case 3: .falling
      case 4: .level
      case 6: .dots
      case 7: .upright
      default: nil
      }
    return Fill(.series(index), hatch: pattern.map { Hatch($0, ink: .onSeries(index)) })
  }

  /// The fill of a step of the scale from few to many.
  public static func step(_ index: Int) -> Fill { Fill(.step(index)) }
}

/// Lines or dots repeated over a fill.
public struct Hatch: Hashable, Sendable {
  public enum Pattern: String, Hashable, Sendable, CaseIterable {
    /// Lines from the lower left to the upper right.
    case rising
    /// Lines from the upper left to the lower right.
    case falling
    case level
    case upright
    case dots
  }

  public var pattern: Pattern
  public var ink: Ink

  /// From line to line, in points.
  public static let spacing = 5.0

  /// How thick the lines are, in points.
  public static let thickness = 0.9

  public init(_ pattern: Pattern, ink: Ink) {
    self.pattern = pattern
    self.ink = ink
  }
}

/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  public var ink: Ink

  /// In points.
  public var width: Double

  /// The lengths of dashes and gaps in turn, in points; none for an unbroken line.
  public var dashes: [Double]

  public init(_ ink: Ink, width: Double = 0.75, dashes: [Double] = []) {
    self.ink = ink
    self.width = width
    self.dashes = dashes
  }
}
