/// Makes bitmaps of drawings, for formats that cannot hold their shapes.
///
/// The same drawing always gives the same bytes.
public protocol Rasteriser: Sendable {
  /// A drawing in light colours on white paper, as a PNG file.
  ///
  /// - Parameter scale: Pixels a point; 1 gives 72 to the inch.
  /// - Throws: Whatever keeps the drawing from being made.
  func png(of drawing: Drawing, scale: Double) throws -> [UInt8]
}
