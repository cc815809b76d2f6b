public import Diagnostics
public import Documents

/// Who is linked with what: actors on the left, places on the right, a line for each link.
public struct BipartiteGraph: Hashable, Sendable {
  public struct Link: Hashable, Sendable {
    public var left: String
    public var right: String

    /// How strong the link is; at least 1.
    public var weight: Int

    public init(_ left: String, _ right: String, weight: Int = 1) {
      self.left = left
      self.right = right
      self.weight = weight
    }
  }

  public var links: [Link]

  /// What the nodes of each side are, over them.
  public var leftTitle: String
  public var rightTitle: String
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    _ links: [Link], leftTitle: String = "", rightTitle: String = "", language: Language,
    width: Double = 640
  ) {
    self.links = links
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.language = language
    self.width = width
  }

  /// The height of a node's row.
  private static let row = 14.0
  private static let top = 22.0

  /// - Complexity: O(links + nodes × log nodes).
  public func drawing() -> Drawing {
    let lefts = NodeList(links.map(\.left))
    let rights = NodeList(links.map(\.right))
    let pairs = zip(lefts.indices, rights.indices).map { (left: $0, right: $1) }
    let order = LayerOrder(
      leftCount: lefts.names.count, rightCount: rights.names.count, links: pairs)
    let height = Self.row * Double(max(lefts.names.count, rights.names.count, 1))
    let leftLabels = lefts.names.map { FittedLabel($0, within: width * 0.34, size: 8) }
    let rightLabels = rights.names.map { FittedLabel($0, within: width * 0.28, size: 8) }
    let x0 = (leftLabels.map(\.width).max() ?? 0) + 12
    let x1 = width - (rightLabels.map(\.width).max() ?? 0) - 12
    let leftPlaces = Self.places(order.left, x: x0, height: height)
    let rightPlaces = Self.places(order.right, x: x1, height: height)

    var shapes: [Shape] = []
    shapes += FittedLabel(leftTitle, within: width * 0.4, size: 8.5)
      .shapes(x: x0 + 4, middle: 8, anchor: .end, ink: .soft, weight: .bold)
    shapes += FittedLabel(rightTitle, within: width * 0.4, size: 8.5)
      .shapes(x: x1 - 4, middle: 8, anchor: .start, ink: .soft, weight: .bold)
    let ranks = Self.ranks(order.left)
    for (link, pair) in zip(links, pairs) {
      shapes.append(
        curve(link, from: leftPlaces[pair.left], to: rightPlaces[pair.right], ranks[pair.left]))
    }
    for index in lefts.names.indices {
      shapes += node(
        leftLabels[index], at: leftPlaces[index], degree: lefts.counts[index],
        fill: Fill(Self.ink(ranks[index])), anchor: .end)
    }
    for index in rights.names.indices {
      shapes += node(
        rightLabels[index], at: rightPlaces[index], degree: rights.counts[index],
        fill: Fill(.soft), anchor: .start)
    }
    return Drawing(width: width, height: Self.top + height + 6, shapes: shapes)
  }

  private func curve(_ link: Link, from: Point, to: Point, _ rank: Int) -> Shape {
    let middle = (from.x + to.x) / 2
    let width = min(4, 0.7 + 0.5 * (Double(max(1, link.weight)).squareRoot() - 1))
    let weight = link.weight > 1 ? " (\(NumberText.text(Double(link.weight), in: language)))" : ""
    return Shape.path(
      Path([.move(from), .curve(Point(middle, from.y), Point(middle, to.y), to: to)]),
      stroke: Stroke(Self.ink(rank), width: width)
    ).titled("\(link.left) – \(link.right)\(weight)")
  }

  private func node(
    _ label: FittedLabel, at place: Point, degree: Int, fill: Fill, anchor: TextLine.Anchor
  ) -> [Shape] {
    let radius = min(5, 2 + 0.5 * (Double(degree).squareRoot() - 1))
    let circle = Shape.circle(
      center: place, radius: radius, fill: fill, stroke: Stroke(.paper, width: 0.6))
    let shift = anchor == .end ? -8.0 : 8.0
    return [circle.titled("\(label.text) (\(degree))")]
      + label.shapes(x: place.x + shift, middle: place.y, anchor: anchor)
  }

  /// Where each node stands, spread evenly over the height.
  private static func places(_ order: [Int], x: Double, height: Double) -> [Point] {
    var places = Array(repeating: Point(x, top), count: order.count)
    for (rank, node) in order.enumerated() {
      places[node].y += (Double(rank) + 0.5) * height / Double(order.count)
    }
    return places
  }

  /// The darker series only: thin lines in the others would hardly be seen.
  private static func ink(_ rank: Int) -> Ink { .series(rank % (Ink.seriesCount / 2) * 2) }

  private static func ranks(_ order: [Int]) -> [Int] {
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, node) in order.enumerated() { ranks[node] = rank }
    return ranks
  }
}

/// The distinct names of one side, each where it first occurs.
private struct NodeList {
  var names: [String] = []
  var counts: [Int] = []

  /// The node of each link.
  var indices: [Int] = []

  init(_ all: [String]) {
    var known: [String: Int] = [:]
    for name in all {
      let index = known[name] ?? names.count
      if index == names.count {
        known[name] = index
        names.append(name)
        counts.append(0)
      }
      counts[index] += 1
      indices.append(index)
    }
  }
}
