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

    public init(_ label: String, _ spans: [Span]) {
      self.label = label
      self.spans = spans
    }
  }

  public var rows: [Row]
  public var language: Language

  /// In points.
  public var width: Double

  public init(_ rows: [Row], language: Language, width: Double = 640) {
    self.rows = rows
    self.language = language
    self.width = width
  }

  /// Years outside these are no years of an action, and stand at the nearer end.
  private static let years = 1...9999

  /// - Complexity: O(number of spans), times their logarithm for their order.
  public func drawing() -> Drawing {
    let all = rows.flatMap(\.spans).flatMap { [$0.start] + ($0.end.map { [$0] } ?? []) }
    let first = Self.clamped(all.min() ?? 2000)
    let last = max(first + 1, Self.clamped(all.max() ?? 2001))
    let lines = ChartRows(labels: rows.map(\.label), width: width, top: 20)
    let scale = LinearScale(
      Double(first), Double(last), from: lines.left + 8, to: max(lines.left + 40, width - 16))

    var shapes = axis(LinearScale.ticks(from: first, through: last, most: 10), scale, lines)
    shapes += lines.shapes
    for (index, row) in rows.enumerated() {
      let middle = lines[index].middle
      shapes.append(
        .line(from: Point(lines.left, middle), to: Point(width, middle), Stroke(.ground)))
      shapes += marks(of: row, on: scale, middle: lines[index].middle)
    }
    // A reader at the foot of a tall chart needs the years again.
    let height = lines.bottom + (lines.bottom > 400 ? 20 : 6)
    return Drawing(width: width, height: height, shapes: shapes)
  }

  private func axis(_ ticks: [Int], _ scale: LinearScale, _ lines: ChartRows) -> [Shape] {
    ticks.flatMap { year in
      let x = scale.place(Double(year))
      var heights = [lines.top - 6]
      if lines.bottom > 400 { heights.append(lines.bottom + 13) }
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
    let colon = language == .french ? "\u{A0}: " : ": "
    let texts = spans.prefix(12).map { span in
      span.title ?? span.end.map { "\(span.start)–\($0)" } ?? "\(span.start)"
    }
    return row.label + colon + texts.joined(separator: " ; ") + (spans.count > 12 ? " ; …" : "")
  }

  private static func clamped(_ year: Int) -> Int {
    min(max(year, years.lowerBound), years.upperBound)
  }
}
