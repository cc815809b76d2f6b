import Documents

extension GridPanel {
  /// The left edge of each column, and the right edge of the last, in points.
  func edges(from left: Double, padding: Double, hasStub: Bool) -> [Double] {
    let widths = (hasStub ? [stubWidth] : []) + columnWidths
    return widths.reduce(into: [left]) { edges, width in
      edges.append(edges[edges.count - 1] + Double(width) / Double(Paper.unit) + 2 * padding)
    }
  }
}
