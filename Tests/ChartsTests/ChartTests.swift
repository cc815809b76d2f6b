import Charts
import Diagnostics
import Documents
import Testing

@Suite struct ChartTests {
  private static let hostile =
    [
      "", "Lorraine", "\u{202E}abc", "<script>", "a\nb",
      "e" + String(repeating: "\u{301}", count: 5_000), String(repeating: "x", count: 30_000),
    ]

  private static let values: [ChartValue] = [
    .number(0), .count(3), .number(.nan), .number(.infinity), .number(1e300), .number(-4.5),
    .absent(label: "non posée"), .count(.max),
  ]

  /// Each kind of chart with so many rows of odd labels and values.
  private static func drawings(_ count: Int) -> [Drawing] {
    let labels = (0..<count).map { "\(hostile[$0 % hostile.count]) \($0)" }
    func value(_ index: Int) -> ChartValue { values[index % values.count] }
    return [
      BarChart(
        labels.indices.map { .init(labels[$0], value($0)) },
        unit: CountUnit(one: "mention", many: "mentions"), language: .french
      ).drawing(),
      StackedBarChart(
        series: StackedBarChart.Series.kinds(["a", "b"]),
        bars: labels.indices.map { .init(labels[$0], [value($0), value($0 + 1)]) },
        language: .french
      ).drawing(),
      StackedBarChart(
        series: StackedBarChart.Series.kinds(["a", "b"]),
        bars: labels.indices.map { .init(labels[$0], [value($0), value($0 + 1)]) },
        showsShares: true, language: .english
      ).drawing(),
      HeatMap(
        columns: hostile,
        rows: labels.indices.map { row in
          .init(labels[row], hostile.indices.map { value($0 + row) })
        }, language: .french
      ).drawing(),
      StartTimeline(
        labels.indices.map {
          .init(labels[$0], [.init(1990 + $0 % 20, through: 2012), .init(.max)])
        },
        language: .french
      ).drawing(),
      BipartiteGraph(
        labels.indices.map { .init(labels[$0], labels[$0 / 3], weight: $0 - 1) },
        leftTitle: "Acteurs", rightTitle: "Lieux", language: .french
      ).drawing(),
    ]
  }

  @Test(arguments: [0, 1, 3, 300])
  func everythingStandsOnThePaper(count: Int) {
    for drawing in Self.drawings(count) {
      #expect(drawing.width.isFinite && drawing.height.isFinite && drawing.height > 0)
      #expect(drawing.juttingOut == [])
    }
  }

  @Test func theSameValuesGiveTheSameDrawing() {
    #expect(Self.drawings(40) == Self.drawings(40))
  }

  @Test func anAbsentValueIsHatchedAndNoZero() {
    let chart = BarChart(
      [.init("A", .absent(label: "non posée")), .init("B", .count(0))], language: .french)
    let drawing = chart.drawing()
    #expect(drawing.titles == ["A\u{A0}: non posée", "B\u{A0}: 0"])
    #expect(drawing.words.contains("non posée"))
    let fills = drawing.all.compactMap {
      if case .rectangle(_, let fill, _) = $0 { fill } else { nil }
    }
    #expect(fills.contains(.absent))
  }

  @Test func everyRowIsLabelled() {
    let labels = (0..<300).map { "Acteur \($0)" }
    let chart = BarChart(labels.map { .init($0, .count(1)) }, language: .french)
    #expect(Set(labels).isSubset(of: chart.drawing().words))
  }

  @Test func theWholeOfAShortenedLabelIsTold() {
    let long = String(repeating: "Conseil régional ", count: 20)
    let drawing = BarChart([.init(long, .count(1))], language: .french).drawing()
    #expect(drawing.titles.contains(long))
  }

  @Test func linksThatNeedNotCrossDoNot() {
    let graph = BipartiteGraph(
      [.init("a", "z"), .init("b", "y"), .init("c", "x"), .init("b", "z")], language: .french)
    let places = graph.drawing().all.compactMap { shape -> TextLine? in
      if case .text(let line) = shape { line } else { nil }
    }.filter { !$0.text.isEmpty }
    func order(_ names: [String]) -> [String] {
      places.filter { names.contains($0.text) }.sorted { $0.position.y < $1.position.y }.map(\.text)
    }
    let left = order(["a", "b", "c"])
    let right = order(["x", "y", "z"])
    #expect(
      (left, right) == (["a", "b", "c"], ["z", "y", "x"])
        || (left, right) == (["c", "a", "b"], ["x", "z", "y"])
        || (left, right) == (["c", "b", "a"], ["x", "y", "z"]))
  }
}
