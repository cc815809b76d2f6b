import Documents

/// Cuts a drawing that is too tall for a page across, where it cuts no word and no bar.
enum DrawingParts {
  /// The parts from top to bottom, each no higher than there is room for.
  ///
  /// - Complexity: O(*n* log *n*) in the shapes.
  static func of(_ drawing: Drawing, noHigherThan room: Double) -> [Drawing] {
    var rest: [(shape: Shape, extent: ClosedRange<Double>)] = drawing.shapes.flatMap(\.leaves)
      .compactMap { shape in shape.extent.map { (shape, $0) } }
    let gaps = Gaps(between: rest.map(\.extent), upTo: room / 8)
    var parts: [Drawing] = []
    var top = 0.0
    while drawing.height - top > room {
      let bottom = gaps.last(in: top + room * 3 / 4...top + room) ?? top + room
      parts.append(part(of: drawing.width, rest.map { ($0.shape, $0.extent) }, top, bottom))
      rest.removeAll { $0.extent.upperBound <= bottom }
      top = bottom
    }
    parts.append(part(of: drawing.width, rest, top, drawing.height))
    return parts
  }

  private static func part(
    of width: Double, _ shapes: [(shape: Shape, extent: ClosedRange<Double>)], _ top: Double,
    _ bottom: Double
  ) -> Drawing {
    let seen = shapes.filter { $0.extent.lowerBound < bottom && $0.extent.upperBound > top }
    return Drawing(
      width: width, height: bottom - top, shapes: seen.map { $0.shape.lifted(by: top) })
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
    guard let above = taken.lastIndex(where: { $0.upperBound <= range.upperBound }) else {
      return nil
    }
    let start = taken[above].upperBound
    guard start >= range.lowerBound else { return nil }
    let end = above + 1 < taken.count ? taken[above + 1].lowerBound : range.upperBound
    return min((start + end) / 2, range.upperBound)
  }
}
