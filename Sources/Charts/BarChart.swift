public import Diagnostics
public import Documents

/// One horizontal bar for each row, its number at its end.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: String
    public var value: ChartValue

    /// How much the value could be at the most, such as all that were asked; drawn behind the bar,
    /// and told after its number.
    public var base: Double?

    /// What the bar has in common with its neighbours; over the first of them.
    public var group: String?

    public init(
      _ label: String, _ value: ChartValue, of base: Double? = nil, group: String? = nil
    ) {
      self.label = label
      self.value = value
      self.base = base
      self.group = group
    }
  }

  /// From the top; the chart does not sort them.
  public var bars: [Bar]

  /// What is counted; over the bars.
  public var unit: CountUnit
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    _ bars: [Bar], unit: CountUnit = .unnamed, language: Language, width: Double = ChartPage.width
  ) {
    self.bars = bars
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// All bars under one another.
  ///
  /// - Complexity: O(number of bars).
  public func drawing() -> Drawing { panels(height: .infinity)[0] }

  /// The bars in as many drawings as they need, none higher than a page: at least one.
  public func panels(height: Double = ChartPage.height) -> [Drawing] {
    let heads = bars.map { ChartRows.Head(label: $0.label, group: $0.group) }
    let rows = ChartRows(heads, width: width, language: language)
    let texts = bars.map(text)
    let numbers = bars.flatMap { [$0.value.number, $0.base].compactMap(\.self) }
      .filter(\.isFinite)
    let room = texts.map(\.width).max() ?? 0
    let scale = LinearScale(
      min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0), from: rows.left,
      to: max(rows.left + 20, width - room - 8))
    return rows.panels(within: height - top - 4).map { range in
      panel(rows.placed(range, top: top), range, texts, scale)
    }
  }

  private var top: Double { unit.many.isEmpty ? 4 : 16 }

  private func panel(
    _ rows: PlacedRows, _ range: Range<Int>, _ texts: [FittedLabel], _ scale: LinearScale
  ) -> Drawing {
    var shapes = rows.shapes
    if !unit.many.isEmpty {
      shapes += FittedLabel(unit.many, within: width - scale.start, size: 8)
        .shapes(x: scale.place(0), middle: 8, anchor: .start, ink: .soft)
    }
    for index in range {
      shapes.append(bar(bars[index], texts[index], on: scale, middle: rows[index].middle))
    }
    let zero = scale.place(0)
    shapes.append(
      .line(from: Point(zero, rows.top), to: Point(zero, rows.bottom), Stroke(.soft, width: 0.75)))
    return Drawing(width: width, height: rows.bottom + 4, shapes: shapes)
  }

  private func bar(
    _ bar: Bar, _ text: FittedLabel, on scale: LinearScale, middle: Double
  ) -> Shape {
    let zero = scale.place(0)
    guard let number = bar.value.number else {
      let box = Rectangle(x: zero, y: middle - 5, width: text.width + 10, height: 10)
      return .group(
        title: Told.text(bar.label, text.text, in: language),
        [.rectangle(box, fill: .absent)] + text.onPaper(x: zero + 5, middle: middle))
    }
    func box(to number: Double) -> Rectangle {
      let place = scale.place(number)
      return Rectangle(
        x: min(zero, place), y: middle - 4.5, width: (place - zero).magnitude, height: 9)
    }
    var parts: [Shape] = []
    var end = max(zero, scale.place(number))
    if let base = bar.base, base.isFinite, base > number, number >= 0 {
      parts.append(
        .rectangle(box(to: base), fill: Fill(.ground), stroke: Stroke(.rule, width: 0.5)))
      end = scale.place(base)
    }
    parts.append(.rectangle(box(to: number), fill: .series(number < 0 ? 1 : 0)))
    parts += text.shapes(x: end + 4, middle: middle, anchor: .start)
    let counted = unit.text(number, in: language)
    let told = base(of: bar).map { "\(counted) \($0)" } ?? counted
    return .group(title: Told.text(bar.label, told, in: language), parts)
  }

  /// « sur 19 ».
  private func base(of bar: Bar) -> String? {
    guard let base = bar.base, base.isFinite else { return nil }
    let of = language == .french ? "sur" : "of"
    return "\(of) \(NumberText.text(base, in: language))"
  }

  private func text(of bar: Bar) -> FittedLabel {
    var text =
      switch bar.value {
      case .number(let number): NumberText.text(number, in: language)
      case .absent(let label): label
      }
    if bar.value.number != nil, let base = base(of: bar) { text += " " + base }
    return FittedLabel(text, within: width / 4, size: 8)
  }
}
