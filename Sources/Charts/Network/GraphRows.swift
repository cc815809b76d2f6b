/// The rows of a graph's left side, from the top, a heading over those of each group.
struct GraphRows {
  /// The middle of each node's row, by the node's number.
  private(set) var middles: [Double]
  private(set) var headings: [(text: String, middle: Double)] = []
  private(set) var height = 0.0

  static let row = 12.5
  private static let heading = 17.0

  /// - Parameters:
  ///   - order: The numbers of the nodes, from the top.
  ///   - groups: The number of each node's group.
  init(_ order: [Int], _ groups: [Int], _ nodes: [BipartiteGraph.Node]) {
    middles = Array(repeating: 0, count: nodes.count)
    var group: Int?
    for node in order {
      if groups[node] != group {
        group = groups[node]
        if let text = nodes[node].group {
          headings.append((text, height + Self.heading / 2 + 1.5))
          height += Self.heading
        }
      }
      middles[node] = height + Self.row / 2
      height += Self.row
    }
  }
}
