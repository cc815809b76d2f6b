import Diagnostics
import Documents
import Testing

@testable import Charts

@Suite struct ChartTests {
  private static let hostile =
    [
      "", "Lorraine", "\u{202E}abc", "<script>", "a\nb", "a\u{0}\u{7}b", "עמותה לשיתוף פעולה",
      "👩‍👩‍👧 famille", "Institut-" + String(repeating: "Institut-", count: 22),
      "e" + String(repeating: "\u{301}", count: 5_000), String(repeating: "x", count: 30_000),
      "Association de coopération décentralisée et de solidarité internationale d'Île-de-France",
    ]

  private static let values: [ChartValue] = [
    .number(0), .count(3), .number(.nan), .number(.infinity), .number(1e300), .number(-4.5),
    .absent(label: "non posée"), .count(.max), .number(0.25), .count(1240),
  ]

  private static let unit = CountUnit(one: "mention", many: "mentions")

  /// Each kind of chart with so many rows of odd labels and values, in its panels.
  private static func panels(_ count: Int, height: Double = ChartPage.height) -> [[Drawing]] {
    let labels = (0..<count).map { "\(hostile[$0 % hostile.count]) \($0)" }
    func value(_ index: Int) -> ChartValue { values[index % values.count] }
    func group(_ index: Int) -> String? {
      index % 40 < 20 ? hostile[index / 20 % hostile.count] : nil
    }
    let stacks = labels.indices.map {
      StackedBarChart.Bar(labels[$0], [value($0), value($0 + 1)], group: group($0))
    }
    return [
      BarChart(
        labels.indices.map { .init(labels[$0], value($0), of: 5, group: group($0)) }, unit: unit,
        language: .french
      ).panels(height: height),
      StackedBarChart(
        series: StackedBarChart.Series.kinds(["a", "b"]), bars: stacks, unit: unit,
        language: .french
      ).panels(height: height),
      StackedBarChart(
        series: StackedBarChart.Series.degrees(Array(labels.prefix(9))) + [.absent("vide")],
        bars: stacks, showsShares: true, language: .english
      ).panels(height: height),
      HeatMap(
        columns: hostile + hostile,
        rows: labels.indices.map { row in
          .init(labels[row], (0..<24).map { value($0 + row) }, group: group(row))
        }, unit: unit, language: .french
      ).panels(height: height),
      StartTimeline(
        labels.indices.map {
          .init(labels[$0], [.init(1990 + $0 % 20, through: 2012), .init(.max)], group: group($0))
        },
        language: .french
      ).panels(height: height),
      [
        BipartiteGraph(
          lefts: labels.indices.map { .init("\($0)", labels[$0], group: group($0)) },
          rights: labels.indices.map { .init("\($0 / 3)", labels[$0], count: $0 * $0) },
          links: labels.indices.map {
            .init("\($0)", "\($0 / 3)", weight: $0 - 1, isFirm: $0 % 2 == 0)
          },
          ties: labels.indices.map { .init("\($0)", "\($0 * 7)") }, leftTitle: "Acteurs",
          rightTitle: "Lieux", key: .init(firm: hostile[8], broken: "deux", tie: "trois"),
          language: .french
        ).drawing()
      ],
    ]
  }

  /// As many degrees as a questionnaire may have are told apart, by hatches where tints run out.
  @Test func manyDegreesAreToldApart() {
    for count in 1...25 {
      let series = StackedBarChart.Series.degrees((0..<count).map { "\($0)" })
      #expect(Set(series.map(\.fill)).count == count)
    }
  }

  @Test(arguments: [0, 1, 3, 300])
  func everythingStandsOnThePaper(count: Int) {
    for drawing in Self.panels(count).joined() {
      #expect(drawing.width.isFinite && drawing.height.isFinite && drawing.height > 0)
      #expect(drawing.juttingOut == [])
    }
  }

  @Test(arguments: [1, 3, 60, 300])
  func noTextLiesOverAnother(count: Int) {
    for drawing in Self.panels(count).joined() {
      #expect(drawing.overlaps == [])
    }
  }

  @Test(arguments: [1, 60, 1000])
  func panelsFitOnAPage(count: Int) {
    // The last kind is no chart of rows.
    for panels in Self.panels(count).dropLast() {
      #expect(!panels.isEmpty)
      for panel in panels {
        #expect(panel.height <= ChartPage.height && panel.width <= ChartPage.width + 0.01)
      }
    }
  }

  @Test(arguments: [-10.0, 0, 1, .infinity])
  func anyHeightGivesPanels(height: Double) {
    for panels in Self.panels(40, height: height).dropLast() {
      #expect((1...80).contains(panels.count))
    }
  }

  @Test func panelsHoldEveryRowOnceAndAreAboutAsHigh() {
    let labels = (0..<100).map { "Acteur \($0)" }
    let chart = BarChart(
      labels.enumerated().map { .init($1, .count(1), group: "Forme \($0 / 9)") },
      language: .french)
    let panels = chart.panels()
    #expect(panels.flatMap(\.words).filter { $0.hasPrefix("Acteur") } == labels)
    let heights = panels.map(\.height)
    #expect((heights.max() ?? 0) - (heights.min() ?? 0) < 60)
    // Whoever reads a panel knows whose rows they are.
    #expect(panels.allSatisfy { $0.words.first?.hasPrefix("Forme") ?? false })
  }

  @Test func oneScaleHoldsForAllPanels() {
    let chart = BarChart((0..<90).map { .init("\($0)", .count($0)) }, language: .french)
    let widths = chart.panels().flatMap(\.all).compactMap {
      if case .rectangle(let box, _, _) = $0 { box.width } else { nil }
    }
    #expect(widths == widths.sorted() && widths.first == 0)
  }

  @Test func theSameValuesGiveTheSameDrawing() {
    #expect(Self.panels(40) == Self.panels(40))
  }

  @Test func typeIsNeverSmall() {
    for line in Self.panels(30).joined().flatMap(\.lines) { #expect(line.size >= 7) }
  }

  @Test func anAbsentValueIsHatchedAndNoZero() {
    let chart = BarChart(
      [.init("A", .absent(label: "non posée")), .init("B", .count(0))], unit: Self.unit,
      language: .french)
    let drawing = chart.drawing()
    #expect(drawing.titles == ["A\u{A0}: non posée", "B\u{A0}: 0 mention"])
    #expect(drawing.words.contains("non posée"))
    #expect(drawing.fills.contains(.absent))
  }

  @Test func marksTellWhatTheyAre() {
    let bar = BarChart([.init("Asie", .count(15), of: 19)], unit: Self.unit, language: .french)
    #expect(bar.drawing().titles == ["Asie\u{A0}: 15 mentions sur 19"])
    let heat = HeatMap(
      columns: ["Asie"], rows: [.init("Alsace", [.count(1)])], unit: Self.unit, language: .english)
    #expect(heat.drawing().titles == ["Alsace, Asie: 1 mention"])
    let stack = StackedBarChart(
      series: StackedBarChart.Series.kinds(["oui", "non"]),
      bars: [.init("CESER", [.count(3), .count(1)])], showsShares: true, unit: Self.unit,
      language: .french)
    #expect(
      stack.drawing().titles == [
        "CESER, oui\u{A0}: 3 mentions, 75\u{202F}%", "CESER, non\u{A0}: 1 mention, 25\u{202F}%",
      ])
    let starts = StartTimeline(
      [.init("Alsace", [.init(1998), .init(1998, through: 2004)])], language: .french)
    #expect(
      starts.drawing().titles == [
        "Alsace\u{A0}: 1998–2004", "Alsace\u{A0}: 1998\u{A0}; 1998–2004",
      ])
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

  @Test func severalSeriesAreToldApartWithoutColour() {
    let series =
      StackedBarChart.Series.kinds((0..<8).map(String.init)) + [.absent("non posée")]
    for (index, one) in series.enumerated() {
      for other in series[(index + 1)...] where one.fill.hatch == other.fill.hatch {
        let apart =
          one.fill.ink.color(in: .light).luminance
          - other.fill.ink.color(in: .light).luminance
        #expect(apart.magnitude > 0.15, "\(one.name) \(other.name)")
      }
    }
  }
}
