/// Whether the values of a facet name the columns of grids: each column of a grid by another value,
/// and every value for one heading.
///
/// The names may differ from the headings, as « CESER du Centre » from « Centre ».
struct ColumnNaming {
  private var headings: [String: String] = [:]
  private var isBroken = false

  /// Columns that stand alone might bear any value: they prove nothing.
  private var isProven = false

  var names: Bool { isProven && !isBroken }

  /// - Parameter values: Those of the columns, in their order; empty where a column has none.
  mutating func add(_ columns: [String], named values: [String]) {
    guard !isBroken else { return }
    if Set(values).count < values.count || values.contains("") {
      isBroken = true
      return
    }
    for (heading, value) in zip(columns, values) {
      if headings.updateValue(heading, forKey: value) ?? heading != heading { isBroken = true }
    }
    if values.count > 1 { isProven = true }
  }
}
