/// What stands for a row or a cell of a chart.
public enum ChartValue: Hashable, Sendable {
  case number(Double)

  /// There is nothing to count here, and the label says why: not asked. Never drawn as a zero.
  case absent(label: String)

  public static func count(_ count: Int) -> Self { .number(Double(count)) }

  /// The number, if there is one that can be drawn.
  var number: Double? {
    guard case .number(let number) = self, number.isFinite else { return nil }
    return number
  }
}

extension ChartValue {
  /// Why there is no number; `nil` where there is one.
  var absentLabel: String? {
    guard case .absent(let label) = self else { return nil }
    return label
  }
}
