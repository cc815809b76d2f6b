import Documents

extension StackedBarChart.Series {
  /// Kinds without an order.
  public static func kinds(_ names: [String]) -> [Self] {
    names.enumerated().map { Self($1, fill: .series($0)) }
  }

  /// Degrees from less to more, from light to dark; more than there are tints are told apart by
  /// hatches, those of one tint each by another.
  public static func degrees(_ names: [String]) -> [Self] {
    let patterns: [Hatch.Pattern?] = [nil, .rising, .dots, .level, .falling, .upright]
    guard names.count > Ink.stepCount else {
      let last = max(1, names.count - 1)
      return names.enumerated().map { index, name in
        Self(name, fill: .step(index * (Ink.stepCount - 1) / last))
      }
    }
    var last = -1
    var variant = 0
    return names.enumerated().map { index, name in
      let step = index * Ink.stepCount / names.count
      variant = step == last ? variant + 1 : 0
      last = step
      let hatch = patterns[variant % patterns.count].map { Hatch($0, ink: .onStep(step)) }
      return Self(name, fill: Fill(.step(step), hatch: hatch))
    }
  }

  /// What is not there, such as questions that were not asked.
  public static func absent(_ name: String) -> Self { Self(name, fill: .absent) }
}
