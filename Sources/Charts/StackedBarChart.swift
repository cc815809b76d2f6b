public import Diagnostics
public import Documents

/// One horizontal bar for each row, made of a piece for each series.
public struct StackedBarChart: Hashable, Sendable {
  public struct Series: Hashable, Sendable {
    public var name: String

    /// Told apart from the other series by hatch and lightness.
    public var fill: Fill

    public init(_ name: String, fill: Fill) {
      self.name = name
      self.fill = fill
    }
  }

  public struct Bar: Hashable, Sendable {
    public var label: String

    /// One for each series, none of them negative.
    public var values: [ChartValue]

    /// What the bar has in common with its neighbours; over the first of them.
    public var group: String?

    public init(_ label: String, _ values: [ChartValue], group: String? = nil) {
      self.label = label
      self.values = values
      self.group = group
    }
  }

  public var series: [Series]
  public var bars: [Bar]

  /// Whether every bar has the full length, and its pieces are shares of it.
  public var showsShares: Bool

  /// What is counted; before the legend.
  public var unit: CountUnit
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    series: [Series], bars: [Bar], showsShares: Bool = false, unit: CountUnit = .unnamed,
    language: Language, width: Double = ChartPage.width
  ) {
    self.series = series
    self.bars = bars
    self.showsShares = showsShares
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// All bars under one another.
  ///
  /// - Complexity: O(number of pieces).
  public func drawing() -> Drawing { panels(height: .infinity)[0] }

  /// The bars in as many drawings as they need, none higher than a page: at least one.
  public func panels(height: Double = ChartPage.height) -> [Drawing] {
    let heads = bars.map { ChartRows.Head(label: $0.label, group: $0.group) }
    let rows = ChartRows(heads, width: width, language: language, least: 18)
    var entries = series.map { Legend.Entry(fill: $0.fill, label: $0.name) }
    if !series.contains(where: { $0.fill == .absent }),
      let absent = bars.lazy.flatMap(\.values).compactMap(\.absentLabel).first
    {
      entries.append(Legend.Entry(fill: .absent, label: absent))
    }
    let legend = Legend(entries, title: unit.many, x: 2, y: 2, width: width - 4)
    let totals = bars.map { bar in bar.values.reduce(0) { $0 + max(0, $1.number ?? 0) } }
    let ends = totals.map { FittedLabel(NumberText.text($0, in: language), within: 80, size: 8) }
    let room = (ends.map(\.width).max() ?? 0) * 1.07
    let scale = LinearScale(
      0, totals.max() ?? 0, from: rows.left, to: max(rows.left + 20, width - room - 8))
    let top = legend.height + 4
    return rows.panels(within: height - top - 4).map { range in
      let placed = rows.placed(range, top: top)
      var shapes = legend.shapes + placed.shapes
      for index in range {
        shapes += bar(
          bars[index], total: totals[index], ends[index], on: scale, middle: placed[index].middle)
      }
      shapes.append(
        .line(
          from: Point(rows.left, placed.top), to: Point(rows.left, placed.bottom),
          Stroke(.soft, width: 0.75)))
      return Drawing(width: width, height: placed.bottom + 4, shapes: shapes)
    }
  }

  private func bar(
    _ bar: Bar, total: Double, _ end: FittedLabel, on scale: LinearScale, middle: Double
  ) -> [Shape] {
    let absent = bar.values.lazy.compactMap(\.absentLabel).first
    if total == 0, let absent {
      let text = FittedLabel(absent, within: width / 4, size: 8)
      let box = Rectangle(x: scale.start, y: middle - 6, width: text.width + 10, height: 12)
      return [
        .group(
          title: Told.text(bar.label, absent, in: language),
          [.rectangle(box, fill: .absent)] + text.onPaper(x: scale.start + 5, middle: middle))
      ]
    }
    let own =
      showsShares ? LinearScale(0, total, from: scale.start, to: scale.end) : scale
    let place = total > 0 ? own.place(total) : scale.start
    return pieces(of: bar, total: total, on: own, middle: middle)
      + end.shapes(x: place + 4, middle: middle, anchor: .start, weight: .bold)
  }

  private func pieces(
    of bar: Bar, total: Double, on scale: LinearScale, middle: Double
  ) -> [Shape] {
    var sum = 0.0
    return zip(series, bar.values).compactMap { series, value in
      guard let number = value.number, number > 0 else { return nil }
      let left = scale.place(sum)
      sum += number
      let box = Rectangle(
        x: left, y: middle - 6, width: scale.place(sum) - left, height: 12)
      let share = NumberText.percent(number / total, in: language)
      let figure = showsShares ? share : NumberText.text(number, in: language)
      // What is nearly as light as the paper needs an edge.
      let edge = series.fill.hatch == nil && series.fill.ink == .ground
      var parts = [
        Shape.rectangle(
          box, fill: series.fill,
          stroke: edge ? Stroke(.rule, width: 0.5) : Stroke(.paper, width: 0.75))
      ]
      parts += label(figure, in: box, over: series.fill)
      let counted = unit.text(number, in: language)
      return .group(
        title: Told.text(
          "\(bar.label), \(series.name)", showsShares ? "\(counted), \(share)" : counted,
          in: language), parts)
    }
  }

  /// The figure of a piece, if there is room for it.
  private func label(_ figure: String, in box: Rectangle, over fill: Fill) -> [Shape] {
    let text = TextWidths.width(of: figure, size: 7.5, isBold: true)
    guard text + 5 <= box.width else { return [] }
    let center = Point(box.x + box.width / 2, box.y + box.height / 2)
    // Over a hatch, words need a ground of their own.
    let plate = Rectangle(
      x: center.x - text / 2 - 1.5, y: center.y - 5, width: text + 3, height: 10)
    return [
      .rectangle(plate, fill: Fill(fill.ink)),
      .text(
        TextLine(
          figure, at: Point(center.x, center.y + 2.7), anchor: .middle, size: 7.5, weight: .bold,
          ink: fill.words)),
    ]
  }
}
