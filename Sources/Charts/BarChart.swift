public import Diagnostics
public import Documents

/// One horizontal bar for each row, its number at its end.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: String
    public var value: ChartValue

    public init(_ label: String, _ value: ChartValue) {
      self.label = label
      self.value = value
    }
  }

  /// From the top; the chart does not sort them.
  public var bars: [Bar]

  /// What is counted, such as « mentions »; over the bars.
  public var unit: String
  public var language: Language

  /// In points.
  public var width: Double

  public init(_ bars: [Bar], unit: String = "", language: Language, width: Double = 640) {
    self.bars = bars
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// - Complexity: O(number of bars).
  public func drawing() -> Drawing {
    let numbers = bars.compactMap(\.value.number)
    let texts = bars.map { text(of: $0.value) }
    let room = texts.map(\.width).max() ?? 0
    let rows = ChartRows(labels: bars.map(\.label), width: width, top: unit.isEmpty ? 4 : 18)
    let scale = LinearScale(
      min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0), from: rows.left,
      to: max(rows.left + 20, width - room - 8))

    var shapes = rows.shapes
    if !unit.isEmpty {
      shapes += FittedLabel(unit, within: width - rows.left, size: 8)
        .shapes(x: rows.left, middle: 8, anchor: .start, ink: .soft)
    }
    for (index, bar) in bars.enumerated() {
      let row = rows[index]
      let place = bar.value.number.map(scale.place) ?? scale.place(0)
      let zero = scale.place(0)
      var parts: [Shape] = []
      if bar.value.number != nil {
        let box = Rectangle(
          x: min(zero, place), y: row.middle - 5, width: (place - zero).magnitude, height: 10)
        parts.append(.rectangle(box, fill: .series(bar.value.number ?? 0 < 0 ? 1 : 0)))
      } else {
        let box = Rectangle(x: zero, y: row.middle - 5, width: texts[index].width + 10, height: 10)
        parts.append(.rectangle(box, fill: .absent))
        parts += texts[index].onPaper(x: zero + 5, middle: row.middle)
      }
      if bar.value.number != nil {
        parts += texts[index]
          .shapes(x: max(zero, place) + 4, middle: row.middle, anchor: .start)
      }
      let colon = language == .french ? "\u{A0}: " : ": "
      shapes.append(.group(title: bar.label + colon + texts[index].text, parts))
    }
    let zero = scale.place(0)
    shapes.append(
      .line(from: Point(zero, rows.top), to: Point(zero, rows.bottom), Stroke(.soft, width: 0.75)))
    return Drawing(width: width, height: rows.bottom + 4, shapes: shapes)
  }

  private func text(of value: ChartValue) -> FittedLabel {
    let text =
      switch value {
      case .number(let number): NumberText.text(number, in: language)
      case .absent(let label): label
      }
    return FittedLabel(text, within: width / 4, size: 8)
  }
}
