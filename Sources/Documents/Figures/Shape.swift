/// One thing drawn, or several that belong together.
public enum Shape: Hashable, Sendable {
  /// Shapes that belong together; the title is what a reader who points at them is told.
  case group(title: String?, [Shape])
  case path(Path, fill: Fill? = nil, stroke: Stroke? = nil)
  case rectangle(Rectangle, fill: Fill? = nil, stroke: Stroke? = nil)
  case circle(center: Point, radius: Double, fill: Fill? = nil, stroke: Stroke? = nil)
  case line(from: Point, to: Point, Stroke)
  case text(TextLine)
}

extension Shape {
  /// The shape with what a reader who points at it is told.
  public func titled(_ title: String) -> Shape { .group(title: title, [self]) }
}

/// One line of text.
public struct TextLine: Hashable, Sendable {
  /// Which part of the text stands at its position.
  public enum Anchor: Hashable, Sendable { case start, middle, end }
  public enum Weight: Hashable, Sendable { case regular, bold }

  public var text: String

  /// Where the anchor stands, on the base line.
  public var position: Point
  public var anchor: Anchor

  /// The height of the type, in points.
  public var size: Double
  public var weight: Weight
  public var ink: Ink

  /// The turn about the position, in degrees; clockwise, as y grows downwards.
  public var turn: Double

  public init(
    _ text: String, at position: Point, anchor: Anchor = .start, size: Double = 9,
    weight: Weight = .regular, ink: Ink = .text, turn: Double = 0
  ) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.size = size
    self.weight = weight
    self.ink = ink
    self.turn = turn
  }
}
