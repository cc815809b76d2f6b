import Documents

/// The Equal Earth projection: areas are true to one another, and shapes pleasant.
///
/// Source: Šavrič, Patterson and Jenny, *International Journal of Geographical Information Science*
/// 33 (2019), 454–465.
enum EqualEarth {
  /// The meridian in the middle, in degrees. It cuts the Pacific in the Bering Strait, where no land
  /// is parted.
  static let centre = 11.5

  /// Half the width of the world in the projection's own unit.
  static let halfWidth = 2.706_63

  /// - Parameters:
  ///   - longitude: In degrees from the centre, between -180 and 180.
  ///   - latitude: In degrees.
  /// - Returns: The place in the projection's unit; y grows northwards.
  static func place(longitude: Double, latitude: Double) -> Point {
    let root = 3.0.squareRoot()
    let angle = Mathematics.arcsine(root / 2 * Mathematics.sine(latitude * .pi / 180))
    let square = angle * angle
    let sixth = square * square * square
    let slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
    let x = 2 * root * (longitude * .pi / 180) * Mathematics.cosine(angle) / (3 * slope)
    return Point(x, angle * (a1 + a2 * square + sixth * (a3 + a4 * square)))
  }

  /// A longitude counted from the centre, between -180 and 180.
  static func fromCentre(_ longitude: Double) -> Double {
    let shifted = longitude - centre
    return shifted < -180 ? shifted + 360 : shifted > 180 ? shifted - 360 : shifted
  }

  private static let a1 = 1.340264
  private static let a2 = -0.081106
  private static let a3 = 0.000893
  private static let a4 = 0.003796
}
