public import Diagnostics
public import Documents

/// A number for each crossing of a row and a column, the darker the greater; absent ones hatched.
public struct HeatMap: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var label: String
    /// One for each column.
    public var values: [ChartValue]

    /// What the row has in common with its neighbours; over the first of them.
    public var group: String?

    public init(_ label: String, _ values: [ChartValue], group: String? = nil) {
      self.label = label
      self.values = values
      self.group = group
    }
  }

  public var columns: [String]
  public var rows: [Row]

  /// What is counted; before the legend.
  public var unit: CountUnit
  public var language: Language

  /// In points; many columns make a drawing wider than that, if it is not parted in panels.
  public var width: Double

  public init(
    columns: [String], rows: [Row], unit: CountUnit = .unnamed, language: Language,
    width: Double = ChartPage.width
  ) {
    self.columns = columns
    self.rows = rows
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// All rows and columns.
  ///
  /// - Complexity: O(number of cells).
  public func drawing() -> Drawing {
    let breaks = self.breaks
    return panel(0..<rows.count, columns.indices, lines, legend(breaks), breaks)
  }

  /// The map in as many drawings as it needs, none higher or wider than a page: its first rows with
  /// all columns, then the next rows; at least one.
  public func panels(height: Double = ChartPage.height) -> [Drawing] {
    let lines = self.lines
    let breaks = self.breaks
    let legend = self.legend(breaks)
    let most = HeatMapHeads.most(left: lines.left, width: width)
    let parts = max(1, (columns.count + most - 1) / most)
    let columnRanges = (0..<parts).map { part in
      columns.count * part / parts..<columns.count * (part + 1) / parts
    }
    // All panels leave the room that the highest headings take.
    let heads = columnRanges.map {
      HeatMapHeads(Array(columns[$0]), left: lines.left, top: 0, width: width).bottom
    }
    let room = height - legend.height - (heads.max() ?? 0) - 8
    return lines.panels(within: room).flatMap { rowRange in
      columnRanges.map { panel(rowRange, $0, lines, legend, breaks) }
    }
  }

  private var lines: ChartRows {
    ChartRows(
      rows.map { ChartRows.Head(label: $0.label, group: $0.group) }, width: width,
      language: language)
  }

  private var breaks: ClassBreaks { ClassBreaks(rows.flatMap(\.values).compactMap(\.number)) }

  private func legend(_ breaks: ClassBreaks) -> Legend {
    let values = rows.lazy.flatMap(\.values)
    var entries = breaks.entries(in: language)
    if values.contains(where: { $0.number.map { breaks.step(of: $0) == nil } ?? false }) {
      entries.insert(Legend.Entry(fill: Fill(.ground), label: "0"), at: 0)
    }
    if let absent = values.compactMap(\.absentLabel).first {
      entries.append(Legend.Entry(fill: .absent, label: absent))
    }
    return Legend(entries, title: unit.many, x: 2, y: 2, width: width - 4)
  }

  private func panel(
    _ rowRange: Range<Int>, _ columnRange: Range<Int>, _ lines: ChartRows, _ legend: Legend,
    _ breaks: ClassBreaks
  ) -> Drawing {
    let heads = HeatMapHeads(
      Array(columns[columnRange]), left: lines.left, top: legend.height + 2, width: width)
    let placed = lines.placed(rowRange, top: heads.bottom)
    var shapes = legend.shapes + heads.shapes + placed.shapes
    for index in rowRange {
      let row = rows[index]
      for column in columnRange.prefix(max(0, row.values.count - columnRange.lowerBound)) {
        let box = Rectangle(
          x: lines.left + Double(column - columnRange.lowerBound) * heads.cell,
          y: placed[index].middle - placed[index].height / 2, width: heads.cell,
          height: placed[index].height)
        shapes.append(
          cell(row.values[column], box, breaks, name: "\(row.label), \(columns[column])"))
      }
    }
    return Drawing(
      width: max(width, heads.right), height: placed.bottom + 4, shapes: shapes)
  }

  private func cell(
    _ value: ChartValue, _ box: Rectangle, _ breaks: ClassBreaks, name: String
  ) -> Shape {
    let stroke = Stroke(.paper, width: 1)
    guard let number = value.number else {
      return .group(
        title: Told.text(name, value.absentLabel ?? "–", in: language),
        [.rectangle(box, fill: .absent, stroke: stroke)])
    }
    let step = breaks.step(of: number)
    var parts = [Shape.rectangle(box, fill: breaks.fill(of: number), stroke: stroke)]
    // A zero reads as such at a glance.
    let shown = step == nil ? "·" : NumberText.text(number, in: language)
    if TextWidths.width(of: shown, size: 8) + 3 <= box.width {
      parts.append(
        .text(
          TextLine(
            shown, at: Point(box.x + box.width / 2, box.y + box.height / 2 + 2.9),
            anchor: .middle, size: 8, ink: step.map(Ink.onStep) ?? .soft)))
    }
    return .group(title: Told.text(name, unit.text(number, in: language), in: language), parts)
  }
}
