import Diagnostics
import Documents
import Rendering
import TestSupport
import Testing

@Suite struct FigureTests {
  @Test func svg() throws {
    try expectGolden(SVGRenderer().render(.sample, in: .french), "figure.svg")
  }

  @Test func html() throws { try expectGoldenPage(HTMLRenderer().render(.drawing), "figure.html") }
  @Test func text() throws { try expectGolden(TextRenderer().render(.drawing), "figure.txt") }
  @Test func markdown() throws {
    try expectGolden(MarkdownRenderer().render(.drawing), "figure.md")
  }

  @Test func onlyPagesWithFiguresBringTheirStyle() {
    #expect(!HTMLRenderer().render(.figures()).contains(".drawing"))
  }

  @Test func namesOfTwoFiguresDiffer() {
    let page = HTMLRenderer().render(
      Document(title: "", language: .french, blocks: [.figure(.sample), .figure(.sample)]))
    let names = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: HostileText.all + HostileText.replaced.map(\.0))
  func wordsAreInert(text: String) {
    let figure = Figure(
      title: text, description: text,
      drawing: Drawing(
        width: 10, height: 10,
        shapes: [.group(title: text, [.text(TextLine(text, at: Point(1, 1)))])]))
    let plain = Figure(
      title: "", description: "",
      drawing: Drawing(
        width: 10, height: 10, shapes: [.group(title: "", [.text(TextLine("", at: Point(1, 1)))])]))
    let tags = SVGRenderer().render(figure, in: .french).count { $0 == "<" }
    #expect(tags == SVGRenderer().render(plain, in: .french).count { $0 == "<" })
  }

  @Test(arguments: [
    (0.0, "0"), (1.5, "1.5"), (-0.004, "0"), (2.345, "2.35"), (.nan, "0"), (-1.25, "-1.25"),
    (.infinity, "10000000"), (3.05, "3.05"),
  ])
  func lengths(number: Double, text: String) {
    let drawing = Drawing(width: number, height: 1)
    let svg = SVGRenderer().render(
      Figure(title: "", description: "", drawing: drawing), in: .french)
    #expect(svg.contains("viewBox=\"0 0 \(text) 1\""))
  }
}

extension Document {
  static let drawing = Document(title: "Figures", language: .french, blocks: [.figure(.sample)])
}

extension Figure {
  /// Every kind of shape, ink and hatch.
  static let sample = Figure(
    title: "Mentions & zones", description: "L’Europe vient en tête, avec 12 mentions.",
    drawing: Drawing(
      width: 200, height: 120,
      shapes: [
        .group(
          title: "Europe\u{A0}: 12",
          [.rectangle(Rectangle(x: 10, y: 10, width: 120.5, height: 10), fill: .series(0))]),
        .rectangle(
          Rectangle(x: 10, y: 24, width: 60, height: 10), fill: .absent, stroke: Stroke(.rule)),
        .circle(center: Point(20, 50), radius: 4, fill: .step(3), stroke: Stroke(.paper)),
        .path(
          Path(rings: [[Point(40, 40), Point(60, 40), Point(50, 60)]]), fill: Fill(.ground)),
        .path(
          Path([.move(Point(70, 40)), .curve(Point(80, 40), Point(80, 60), to: Point(90, 60))]),
          stroke: Stroke(.series(4), width: 1.5, dashes: [3, 2])),
        .line(from: Point(10, 5), to: Point(10, 90), Stroke(.soft)),
        .text(
          TextLine("Europe <12>", at: Point(12, 18), size: 8, weight: .bold, ink: .onSeries(0))),
        .text(TextLine("Zone", at: Point(100, 100), anchor: .end, turn: -55)),
        .group(
          title: nil,
          Hatch.Pattern.allCases.enumerated().map { index, pattern in
            .rectangle(
              Rectangle(x: 10 + 15 * Double(index), y: 95, width: 12, height: 12),
              fill: Fill(.series(index), hatch: Hatch(pattern, ink: .onSeries(index))))
          }),
      ]),
    source: "Enquête de 2012.", remarks: ["Une mention compte une fois."])
}
