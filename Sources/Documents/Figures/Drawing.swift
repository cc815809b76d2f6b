/// A picture made of shapes, on paper of its own size.
///
/// The origin is the upper left corner, y grows downwards, and one unit is a point: 1/72 inch. A
/// medium may scale the whole.
public struct Drawing: Hashable, Sendable {
  public var width: Double
  public var height: Double

  /// From back to front.
  public var shapes: [Shape]

  public init(width: Double, height: Double, shapes: [Shape] = []) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}

/// A place on a drawing, in points from its upper left corner.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of a drawing, by its upper left corner.
public struct Rectangle: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
