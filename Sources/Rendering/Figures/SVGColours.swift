import Documents

/// How an SVG names its colours.
enum SVGColours {
  /// By what they are on white paper.
  case fixed
  /// By variables of the page, whose scheme may change: see ``HTMLFigureStyle``.
  case page

  func text(_ ink: Ink) -> String {
    switch self {
    case .fixed: ink.color(in: .light).hexadecimal
    case .page: ink == .text ? "currentColor" : "var(--\(ink.name))"
    }
  }
}

extension Ink {
  /// The ink's name, without the number of a series or step that is another's again.
  var name: String {
    switch self {
    case .text: "figure-text"
    case .soft: "figure-soft"
    case .rule: "figure-rule"
    case .paper: "figure-paper"
    case .ground: "figure-ground"
    case .series(let index): "series-\(Self.place(index))"
    case .onSeries(let index): "on-series-\(Self.place(index))"
    case .step(let index): "step-\(min(max(index, 0), Self.stepCount - 1))"
    case .onStep(let index): "on-step-\(min(max(index, 0), Self.stepCount - 1))"
    }
  }

  private static func place(_ index: Int) -> Int {
    let rest = index % seriesCount
    return rest < 0 ? rest + seriesCount : rest
  }

  /// Every ink there is, once.
  static let all: [Ink] =
    [.soft, .rule, .paper, .ground]
    + (0..<seriesCount).flatMap { [.series($0), .onSeries($0)] }
    + (0..<stepCount).flatMap { [.step($0), .onStep($0)] }
}
