import Documents

/// Cuts a drawing that is too tall for a page across, where it cuts no word and no bar.
enum DrawingParts {
  /// The parts from top to bottom, each no higher than there is room for.
  ///
  /// - Complexity: O(*n* log *n*) in the shapes.
  static func of(_ drawing: Drawing, noHigherThan room: Double) -> [Drawing] {
    let shapes = drawing.shapes.flatMap(\.leaves).compactMap { shape in
      shape.extent.map { (shape: shape, extent: $0) }
    }
    let gaps = Gaps(between: shapes.map(\.extent), upTo: room / 8)
    var bottoms: [Double] = []
    var top = 0.0
    while drawing.height - top > room {
      top = gaps.last(in: top + room * 3 / 4...top + room) ?? top + room
      bottoms.append(top)
    }
    bottoms.append(drawing.height)
    return zip(bottoms, shared(shapes, under: bottoms)).enumerated().map { index, part in
      let top = index > 0 ? bottoms[index - 1] : 0
      return Drawing(
        width: drawing.width, height: part.0 - top, shapes: part.1.map { $0.lifted(by: top) })
    }
  }

  /// The shapes that are seen in each part, in the order they are drawn in.
  ///
  /// - Parameter bottoms: Those of the parts, from top to bottom.
  private static func shared(
    _ shapes: [(shape: Shape, extent: ClosedRange<Double>)], under bottoms: [Double]
  ) -> [[Shape]] {
    var parts = bottoms.map { _ in [Shape]() }
    for (shape, extent) in shapes {
      // A line on the very edge of a part belongs to it, though it has no height.
      var part = min(bottoms.partitioningIndex { extent.lowerBound < $0 }, parts.count - 1)
      repeat {
        parts[part].append(shape)
        part += 1
      } while part < parts.count && extent.upperBound > bottoms[part - 1]
    }
    return parts
  }
}

/// Where nothing small stands: tall things, such as axes and frames, may be cut.
private struct Gaps {
  /// The heights that something stands at, merged, from top to bottom.
  private var taken: [ClosedRange<Double>] = []

  init(between extents: [ClosedRange<Double>], upTo tallest: Double) {
    let small = extents.filter { $0.upperBound - $0.lowerBound <= tallest }
    for extent in small.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = taken.last, extent.lowerBound <= last.upperBound {
        let end = max(last.upperBound, extent.upperBound)
        taken[taken.count - 1] = last.lowerBound...end
      } else {
        taken.append(extent)
      }
    }
  }

  /// The middle of the lowest gap that begins in a range.
  func last(in range: ClosedRange<Double>) -> Double? {
    let above = taken.partitioningIndex { $0.upperBound > range.upperBound } - 1
    guard above >= 0 else { return nil }
    let start = taken[above].upperBound
    guard start >= range.lowerBound else { return nil }
    let end = above + 1 < taken.count ? taken[above + 1].lowerBound : range.upperBound
    return min((start + end) / 2, range.upperBound)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index at which something holds that holds from there on; the end if it holds nowhere.
  ///
  /// - Complexity: O(log *n*)
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
