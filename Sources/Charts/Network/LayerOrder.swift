/// Orders two layers of nodes so that the lines between them cross little.
///
/// Each layer is sorted in turn by the mean place of each node's neighbours in the other (Sugiyama,
/// Tagawa and Toda, *IEEE Transactions on Systems, Man, and Cybernetics* 11 (1981), 109–125). Ties
/// keep their order, so the same links always give the same picture.
struct LayerOrder {
  /// The nodes of each layer in their order from the top.
  private(set) var left: [Int]
  private(set) var right: [Int]

  private static let sweeps = 12

  /// - Parameters:
  ///   - leftGroups: The group of each node of the left; groups stay together, in order.
  ///   - links: Pairs of a node of the left and one of the right layer, from 0.
  /// - Complexity: O(links + nodes × log nodes).
  init(leftGroups: [Int], rightCount: Int, links: [(left: Int, right: Int)]) {
    left = leftGroups.indices.sorted { (leftGroups[$0], $0) < (leftGroups[$1], $1) }
    right = Array(0..<rightCount)
    let rightGroups = Array(repeating: 0, count: rightCount)
    for _ in 0..<Self.sweeps {
      right = Self.sorted(right, rightGroups, by: left, links.map { ($0.right, $0.left) })
      left = Self.sorted(left, leftGroups, by: right, links.map { ($0.left, $0.right) })
    }
  }

  private static func sorted(
    _ layer: [Int], _ groups: [Int], by other: [Int], _ links: [(node: Int, neighbour: Int)]
  ) -> [Int] {
    var places = Array(repeating: 0.0, count: other.count)
    for (place, node) in other.enumerated() {
      // As shares of the layer, so that layers of unlike sizes compare.
      places[node] = (Double(place) + 0.5) / Double(other.count)
    }
    var sums = Array(repeating: 0.0, count: layer.count)
    var counts = Array(repeating: 0.0, count: layer.count)
    for link in links {
      sums[link.node] += places[link.neighbour]
      counts[link.node] += 1
    }
    let ranked = layer.enumerated().map { place, node in
      (
        group: groups[node], key: counts[node] > 0 ? sums[node] / counts[node] : 1, place: place,
        node: node
      )
    }
    return ranked.sorted { ($0.group, $0.key, $0.place) < ($1.group, $1.key, $1.place) }
      .map(\.node)
  }
}
