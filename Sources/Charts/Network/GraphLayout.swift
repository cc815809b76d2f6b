import Diagnostics
import Documents

/// Where the nodes of a graph stand, with what is written beside and over them.
struct GraphLayout {
  let leftNumbers: [String: Int]
  let rightNumbers: [String: Int]
  let leftPlaces: [Point]
  let rightPlaces: [Point]

  /// Where the arcs between actors end and their labels begin.
  let laneEnd: Double

  /// The key and what the sides are.
  let titles: [Shape]

  /// Nodes, labels and headings of groups.
  let nodes: [Shape]
  let height: Double

  private let groups: [Int]

  static let size = 8.0

  init(_ graph: BipartiteGraph) {
    leftNumbers = Self.numbers(graph.lefts)
    rightNumbers = Self.numbers(graph.rights)
    let pairs = graph.links.compactMap { [leftNumbers, rightNumbers] link in
      leftNumbers[link.left].flatMap { left in
        rightNumbers[link.right].map { (left: left, right: $0) }
      }
    }
    groups = Self.groups(of: graph.lefts)
    let order = LayerOrder(
      leftGroups: groups, rightCount: graph.rights.count, links: pairs)

    let width = graph.width
    let leftLabels = graph.lefts.map { FittedLabel($0.label, within: width * 0.3, size: Self.size) }
    let rightLabels = graph.rights.map {
      FittedLabel($0.label, within: width * 0.22, size: Self.size)
    }
    var counts = Array(repeating: 0, count: graph.rights.count)
    for pair in pairs { counts[pair.right] += 1 }
    counts = zip(graph.rights, counts).map { $0.count ?? $1 }
    let figures = counts.map { NumberText.text(Double($0), in: graph.language) }

    laneEnd = graph.ties.isEmpty ? 2 : 40
    let x0 = laneEnd + 4 + (leftLabels.map(\.width).max() ?? 0) + 14
    let rightRoom = zip(rightLabels, figures).map { label, figure in
      label.width + 5 + TextWidths.width(of: figure, size: Self.size)
    }
    let x1 = max(x0 + 40, width - (rightRoom.max() ?? 0) - 10)

    let head = GraphKey(graph.key, hasTies: !graph.ties.isEmpty, width: width)
    let top = head.height + (graph.leftTitle.isEmpty && graph.rightTitle.isEmpty ? 4 : 18)
    let rows = GraphRows(order.left, groups, graph.lefts)
    let bottom =
      top + max(rows.height, GraphRows.row * Double(max(1, graph.rights.count)))
    let stretch = rows.height > 0 ? (bottom - top) / rows.height : 1
    leftPlaces = rows.middles.map { Point(x0, top + $0 * stretch) }
    var rightPlaces = Array(repeating: Point(x1, top), count: graph.rights.count)
    for (rank, node) in order.right.enumerated() {
      rightPlaces[node].y += (Double(rank) + 0.5) * (bottom - top) / Double(order.right.count)
    }
    self.rightPlaces = rightPlaces
    height = bottom + 6

    var titles = head.shapes
    titles += FittedLabel(graph.leftTitle, within: width * 0.4, size: Self.size)
      .shapes(x: laneEnd + 4, middle: top - 9, anchor: .start, ink: .soft)
    titles += FittedLabel(graph.rightTitle, within: width * 0.4, size: Self.size)
      .shapes(x: width - 2, middle: top - 9, anchor: .end, ink: .soft)
    self.titles = titles

    var nodes: [Shape] = []
    for heading in rows.headings {
      nodes += FittedLabel(heading.text, within: width * 0.3 / 1.07, size: Self.size)
        .shapes(
          x: laneEnd + 4, middle: top + heading.middle * stretch, anchor: .start, weight: .bold)
    }
    for (index, label) in leftLabels.enumerated() {
      let place = leftPlaces[index]
      nodes += label.shapes(x: laneEnd + 4, middle: place.y, anchor: .start)
      let end = laneEnd + 4 + label.width + 3
      if place.x - 5 - end > 2 {
        nodes.append(
          .line(
            from: Point(end, place.y), to: Point(place.x - 5, place.y), Stroke(.rule, width: 0.4)))
      }
      nodes.append(
        Shape.circle(
          center: place, radius: 2.6, fill: Fill(Self.ink(groups[index])),
          stroke: Stroke(.paper, width: 0.5)
        ).titled(graph.lefts[index].label))
    }
    for (index, label) in rightLabels.enumerated() {
      let place = rightPlaces[index]
      nodes.append(
        Shape.circle(
          center: place, radius: 2.6, fill: Fill(.soft), stroke: Stroke(.paper, width: 0.5)
        ).titled(
          Told.text(
            graph.rights[index].label,
            graph.unit.text(Double(counts[index]), in: graph.language), in: graph.language)))
      nodes += label.shapes(x: place.x + 6, middle: place.y, anchor: .start)
      nodes.append(
        .text(
          TextLine(
            figures[index], at: Point(place.x + 6 + label.width + 5, place.y + Self.size * 0.36),
            size: Self.size, ink: .soft)))
    }
    self.nodes = nodes
  }

  func ink(ofLeft number: Int) -> Ink { Self.ink(groups[number]) }

  /// The darker series only: thin lines in the others would hardly be seen.
  private static func ink(_ group: Int) -> Ink {
    .series(group % (Ink.seriesCount / 2) * 2)
  }

  private static func numbers(_ nodes: [BipartiteGraph.Node]) -> [String: Int] {
    Dictionary(
      nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The number of each node's group, in the order in which groups first occur.
  private static func groups(of nodes: [BipartiteGraph.Node]) -> [Int] {
    var known: [String?: Int] = [:]
    return nodes.map { node in
      let number = known[node.group, default: known.count]
      known[node.group] = number
      return number
    }
  }
}
