import Documents

/// Lengths as SVG writes them.
enum SVGNumber {
  /// The number to a hundredth of a point, without needless zeros.
  ///
  /// What is no length, or is off any paper, becomes the nearest that is one.
  static func text(_ number: Double) -> String {
    guard !number.isNaN else { return "0" }
    let hundredths = Int((min(max(number, -1e7), 1e7) * 100).rounded())
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let fraction = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(fraction)"
  }

  static func pair(_ point: Point) -> String { "\(text(point.x)) \(text(point.y))" }
}
