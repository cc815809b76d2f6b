/// Shares columns out over panels, and width over columns.
public enum ColumnShares {
  /// The fewest ranges whose sums fit the room, cut where the widest range is narrowest, so that a
  /// last column is not left alone. One wider than the room has a range for itself.
  ///
  /// - Returns: At least one range, empty only if there are no widths.
  /// - Complexity: O(*n* log room).
  public static func evenly(_ widths: [Int], room: Int) -> [Range<Int>] {
    let fewest = greedily(widths, room: room).count
    var low = 0
    var high = room
    while low < high {
      let middle = (low + high) / 2
      if greedily(widths, room: middle).count <= fewest {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return greedily(widths, room: high)
  }

  private static func greedily(_ widths: [Int], room: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, width) in widths.enumerated() {
      if index > start, used + width > room {
        ranges.append(start..<index)
        start = index
        used = 0
      }
      used += width
    }
    return ranges + [start..<widths.count]
  }

  /// Brings widths nearer to what they should be, as far as what is left to give allows.
  public static func grow(_ widths: inout [Int], to targets: [Int], spare: inout Int) {
    let lacks = zip(targets, widths).map { max(0, $0 - $1) }
    // Those that lack least come first: what they leave goes to the others.
    let order = lacks.indices.sorted { (lacks[$0], $0) < (lacks[$1], $1) }
    for (position, index) in order.enumerated() {
      let given = min(lacks[index], spare / (order.count - position))
      widths[index] += given
      spare -= given
    }
  }
}
