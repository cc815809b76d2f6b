public import Diagnostics
public import Documents

/// A number for each crossing of a row and a column, the darker the greater; absent ones hatched.
public struct HeatMap: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var label: String
    /// One for each column.
    public var values: [ChartValue]

    public init(_ label: String, _ values: [ChartValue]) {
      self.label = label
      self.values = values
    }
  }

  public var columns: [String]
  public var rows: [Row]

  /// What is counted; before the legend.
  public var unit: String
  public var language: Language

  /// In points; many columns make the drawing wider than that.
  public var width: Double

  public init(
    columns: [String], rows: [Row], unit: String = "", language: Language, width: Double = 640
  ) {
    self.columns = columns
    self.rows = rows
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// - Complexity: O(number of cells).
  public func drawing() -> Drawing {
    let values = rows.flatMap(\.values)
    let numbers = values.compactMap(\.number)
    let breaks = ClassBreaks(numbers)
    var entries = breaks.entries(in: language)
    if numbers.contains(where: { breaks.step(of: $0) == nil }) {
      entries.insert(Legend.Entry(fill: Fill(.ground), label: "0"), at: 0)
    }
    if let absent = values.lazy.compactMap(\.absentLabel).first {
      entries.append(Legend.Entry(fill: .absent, label: absent))
    }
    let legend = Legend(entries, title: unit, x: 2, y: 2, width: width - 4)
    // Where the labels end is known before the headings are, which say where the rows begin.
    let left = ChartRows(labels: rows.map(\.label), width: width, top: 0).left
    let cell = min(64, max(15, (width - left - 4) / Double(max(1, columns.count))))
    let heads = HeatMapHeads(columns, left: left, top: legend.height + 2, cell: cell)
    let lines = ChartRows(labels: rows.map(\.label), width: width, top: heads.bottom)

    var shapes = legend.shapes + heads.shapes + lines.shapes
    for (index, row) in rows.enumerated() {
      for (column, value) in row.values.prefix(columns.count).enumerated() {
        let box = Rectangle(
          x: left + Double(column) * cell, y: lines[index].middle - lines[index].height / 2,
          width: cell, height: lines[index].height)
        shapes.append(
          self.cell(value, box, breaks, name: "\(row.label), \(columns[column])"))
      }
    }
    return Drawing(
      width: max(width, heads.right), height: lines.bottom + 4, shapes: shapes)
  }

  private func cell(
    _ value: ChartValue, _ box: Rectangle, _ breaks: ClassBreaks, name: String
  ) -> Shape {
    let colon = language == .french ? "\u{A0}: " : ": "
    let stroke = Stroke(.paper, width: 1)
    guard let number = value.number else {
      let label = value.absentLabel ?? "–"
      return .group(
        title: name + colon + label, [.rectangle(box, fill: .absent, stroke: stroke)])
    }
    let text = NumberText.text(number, in: language)
    let step = breaks.step(of: number)
    var parts = [Shape.rectangle(box, fill: breaks.fill(of: number), stroke: stroke)]
    // A zero reads as such at a glance.
    let shown = step == nil ? "·" : text
    if TextWidths.width(of: shown, size: 8) + 3 <= box.width {
      parts.append(
        .text(
          TextLine(
            shown, at: Point(box.x + box.width / 2, box.y + box.height / 2 + 2.9),
            anchor: .middle, size: 8, ink: step.map(Ink.onStep) ?? .soft)))
    }
    return .group(title: name + colon + text, parts)
  }
}
