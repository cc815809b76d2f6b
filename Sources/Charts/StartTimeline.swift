public import Diagnostics
public import Documents

/// When things began, and how long they went on: a row for each actor over an axis of years.
public struct StartTimeline: Hashable, Sendable {
  public struct Span: Hashable, Sendable {
    public var start: Int

    /// The last year; `nil` where only the beginning is known.
    public var end: Int?

    /// What a reader who points at it is told; its years unless given.
    public var title: String?

    public init(_ start: Int, through end: Int? = nil, title: String? = nil) {
      self.start = start
      self.end = end
      self.title = title
    }
  }

  public struct Row: Hashable, Sendable {
    public var label: String
    public var spans: [Span]

    /// What the row has in common with its neighbours; over the first of them.
    public var group: String?

    public init(_ label: String, _ spans: [Span], group: String? = nil) {
      self.label = label
      self.spans = spans
      self.group = group
    }
  }

  public var rows: [Row]
  public var language: Language

  /// In points.
  public var width: Double

  public init(_ rows: [Row], language: Language, width: Double = ChartPage.width) {
    self.rows = rows
    self.language = language
    self.width = width
  }

  /// Years outside these are no years of an action, and stand at the nearer end.
  private static let years = 1...9999

  private static let top = 20.0

  /// All rows under one another.
  ///
  /// - Complexity: O(number of spans), times their logarithm for their order.
  public func drawing() -> Drawing { panels(height: .infinity)[0] }

  /// The rows in as many drawings as they need, none higher than a page: at least one.
  public func panels(height: Double = ChartPage.height) -> [Drawing] {
    let all = rows.lazy.flatMap(\.spans).flatMap { [$0.start] + ($0.end.map { [$0] } ?? []) }
    let first = Self.clamped(all.min() ?? 2000)
    let last = max(first + 1, Self.clamped(all.max() ?? 2001))
    let heads = rows.map { ChartRows.Head(label: $0.label, group: $0.group) }
    let lines = ChartRows(heads, width: width, language: language)
    // The earliest year stands beside each label: nobody need read it off the axis.
    let firstYears = lines.left + 22
    let scale = LinearScale(
      Double(first), Double(last), from: firstYears + 12, to: max(firstYears + 40, width - 16))
    return lines.panels(within: height - Self.top - 24).map { range in
      panel(range, lines.placed(range, top: Self.top), scale, firstYears)
    }
  }

  private func panel(
    _ range: Range<Int>, _ lines: PlacedRows, _ scale: LinearScale, _ firstYears: Double
  ) -> Drawing {
    // A reader at the foot of a tall chart needs the years again.
    let isTall = lines.bottom > 400
    var shapes = axis(scale, lines, isTall) + lines.shapes
    for index in range {
      let middle = lines[index].middle
      shapes.append(
        .line(from: Point(firstYears + 4, middle), to: Point(width, middle), Stroke(.ground)))
      if let first = rows[index].spans.map(\.start).min() {
        shapes.append(
          .text(
            TextLine(
              "\(Self.clamped(first))", at: Point(firstYears, middle + 2.7), anchor: .end,
              size: 7.5, ink: .soft)))
      }
      shapes += marks(of: rows[index], on: scale, middle: middle)
    }
    return Drawing(width: width, height: lines.bottom + (isTall ? 20 : 6), shapes: shapes)
  }

  private func axis(_ scale: LinearScale, _ lines: PlacedRows, _ isTall: Bool) -> [Shape] {
    LinearScale.ticks(from: Int(scale.low), through: Int(scale.high), most: 10).flatMap { year in
      let x = scale.place(Double(year))
      let heights = [lines.top - 6] + (isTall ? [lines.bottom + 13] : [])
      return [
        Shape.line(
          from: Point(x, lines.top), to: Point(x, lines.bottom), Stroke(.rule, width: 0.5))
      ]
        + heights.map { y in
          .text(TextLine("\(year)", at: Point(x, y), anchor: .middle, size: 8, ink: .soft))
        }
    }
  }

  private func marks(of row: Row, on scale: LinearScale, middle: Double) -> [Shape] {
    // What began in the same year stands at the same place: one larger dot for all of it.
    let dots = Dictionary(grouping: row.spans) { Self.clamped($0.start) }
    let bars = row.spans.filter { ($0.end ?? $0.start) > $0.start }
      .map { span in
        let start = scale.place(Double(Self.clamped(span.start)))
        let end = scale.place(Double(Self.clamped(span.end ?? span.start)))
        let box = Rectangle(x: start, y: middle - 2.5, width: max(1, end - start), height: 5)
        return Shape.rectangle(box, fill: .step(1)).titled(title(of: [span], row))
      }
    return bars
      + dots.keys.sorted().map { year in
        let spans = dots[year] ?? []
        let radius = min(7, 2.4 + 1.3 * (Double(spans.count).squareRoot() - 1))
        return Shape.circle(
          center: Point(scale.place(Double(year)), middle), radius: radius, fill: .series(0),
          stroke: Stroke(.paper, width: 0.6)
        ).titled(title(of: spans, row))
      }
  }

  private func title(of spans: [Span], _ row: Row) -> String {
    let texts = spans.prefix(12).map { span in
      span.title ?? span.end.map { "\(span.start)–\($0)" } ?? "\(span.start)"
    }
    let told = texts + (spans.count > 12 ? ["…"] : [])
    return Told.text(row.label, told.joined(separator: language.semicolon), in: language)
  }

  private static func clamped(_ year: Int) -> Int {
    min(max(year, years.lowerBound), years.upperBound)
  }
}
