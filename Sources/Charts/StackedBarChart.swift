public import Diagnostics
public import Documents

/// One horizontal bar for each row, made of a piece for each series.
public struct StackedBarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: String

    /// One for each series, none of them negative.
    public var values: [ChartValue]

    public init(_ label: String, _ values: [ChartValue]) {
      self.label = label
      self.values = values
    }
  }

  public var series: [String]
  public var bars: [Bar]

  /// Whether every bar has the full length, and its pieces are shares of it.
  public var showsShares: Bool
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    series: [String], bars: [Bar], showsShares: Bool = false, language: Language,
    width: Double = 640
  ) {
    self.series = series
    self.bars = bars
    self.showsShares = showsShares
    self.language = language
    self.width = width
  }

  /// - Complexity: O(number of pieces).
  public func drawing() -> Drawing {
    var entries = series.enumerated().map { Legend.Entry(fill: .series($0), label: $1) }
    if let absent = bars.lazy.flatMap(\.values).compactMap(\.absentLabel).first {
      entries.append(Legend.Entry(fill: .absent, label: absent))
    }
    let legend = Legend(entries, x: 2, y: 2, width: width - 4)
    let rows = ChartRows(
      labels: bars.map(\.label), width: width, top: legend.height + 4, least: 18)
    let totals = bars.map { bar in bar.values.reduce(0) { $0 + max(0, $1.number ?? 0) } }
    let ends = totals.map { FittedLabel(NumberText.text($0, in: language), within: 80, size: 8) }
    let room = ends.map(\.width).max() ?? 0
    let end = max(rows.left + 20, width - room - 8)

    var shapes = legend.shapes + rows.shapes
    for (index, bar) in bars.enumerated() {
      let high = showsShares ? totals[index] : totals.max() ?? 0
      let scale = LinearScale(0, high, from: rows.left, to: end)
      shapes += pieces(of: bar, total: totals[index], on: scale, middle: rows[index].middle)
      // Where nothing was asked there is no total either.
      guard totals[index] > 0 || bar.values.allSatisfy({ $0.absentLabel == nil }) else { continue }
      let place = totals[index] > 0 ? scale.place(totals[index]) : rows.left
      shapes += ends[index]
        .shapes(x: place + 4, middle: rows[index].middle, anchor: .start, weight: .bold)
    }
    shapes.append(
      .line(
        from: Point(rows.left, rows.top), to: Point(rows.left, rows.bottom),
        Stroke(.soft, width: 0.75)))
    return Drawing(width: width, height: rows.bottom + 4, shapes: shapes)
  }

  private func pieces(
    of bar: Bar, total: Double, on scale: LinearScale, middle: Double
  ) -> [Shape] {
    let colon = language == .french ? "\u{A0}: " : ": "
    if total == 0, let label = bar.values.lazy.compactMap(\.absentLabel).first {
      let text = FittedLabel(label, within: width / 4, size: 8)
      let box = Rectangle(x: scale.start, y: middle - 6, width: text.width + 10, height: 12)
      return [
        .group(
          title: bar.label + colon + label,
          [.rectangle(box, fill: .absent)] + text.onPaper(x: scale.start + 5, middle: middle))
      ]
    }
    var sum = 0.0
    return zip(series.indices, bar.values).compactMap { index, value in
      guard let number = value.number, number > 0 else { return nil }
      let left = scale.place(sum)
      sum += number
      let box = Rectangle(
        x: left, y: middle - 6, width: scale.place(sum) - left, height: 12)
      let figure =
        showsShares
        ? NumberText.percent(number / total, in: language) : NumberText.text(number, in: language)
      var parts = [Shape.rectangle(box, fill: .series(index), stroke: Stroke(.paper, width: 0.75))]
      let text = TextWidths.width(of: figure, size: 7.5, isBold: true)
      if text + 6 <= box.width {
        let center = box.x + box.width / 2
        // Over a hatch, words need a ground of their own.
        let plate = Rectangle(
          x: center - text / 2 - 1.5, y: middle - 5, width: text + 3, height: 10)
        parts += [
          .rectangle(plate, fill: Fill(.series(index))),
          .text(
            TextLine(
              figure, at: Point(center, middle + 2.7), anchor: .middle, size: 7.5, weight: .bold,
              ink: .onSeries(index))),
        ]
      }
      return .group(title: "\(bar.label), \(series[index])\(colon)\(figure)", parts)
    }
  }
}

extension ChartValue {
  /// Why there is no number; `nil` where there is one.
  var absentLabel: String? {
    guard case .absent(let label) = self else { return nil }
    return label
  }
}
