/// Things put together two by two, and which have come together so.
struct DisjointSets {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  /// The one that stands for all of a set.
  mutating func root(_ element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    // The first stands for the set, whatever the order.
    parents[max(left, right)] = min(left, right)
  }
}
