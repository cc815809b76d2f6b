import Documents

extension StackedBarChart.Series {
  /// Kinds without an order.
  public static func kinds(_ names: [String]) -> [Self] {
    names.enumerated().map { Self($1, fill: .series($0)) }
  }

  /// Degrees from less to more, from light to dark.
  public static func degrees(_ names: [String]) -> [Self] {
    names.enumerated().map { index, name in
      let last = max(1, names.count - 1)
      return Self(name, fill: .step(index * (Ink.stepCount - 1) / last))
    }
  }

  /// What is not there, such as questions that were not asked.
  public static func absent(_ name: String) -> Self { Self(name, fill: .absent) }
}
