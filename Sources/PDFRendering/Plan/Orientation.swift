import Documents

/// Chooses the paper for each thing: on its side for wide grids and tables, on end for prose.
enum Orientation {
  /// Prose of fewer bytes between wide tables stays on their paper: a sheet turned for a few lines
  /// would disturb more than long lines do.
  private static let leastProse = 1_500

  static func papers(for items: [FlowItem], isWide: (FlowItem) -> Bool) -> [Paper] {
    var papers: [Paper] = []
    var index = 0
    while index < items.count {
      if isWide(items[index]) {
        papers.append(.landscape)
        index += 1
        continue
      }
      let end = items[index...].firstIndex(where: isWide) ?? items.count
      papers += run(items[index..<end], follows: papers.last, endsDocument: end == items.count)
      index = end
    }
    return papers
  }

  /// The paper for things that could stand on either.
  private static func run(
    _ items: ArraySlice<FlowItem>, follows last: Paper?, endsDocument: Bool
  ) -> [Paper] {
    guard endsDocument ? last == .landscape : true, size(of: items) < leastProse else {
      // Headings at the end belong to the wide table that follows them.
      let leading = endsDocument ? 0 : items.reversed().prefix { $0.isStructure }.count
      return Array(repeating: .portrait, count: items.count - leading)
        + Array(repeating: .landscape, count: leading)
    }
    return Array(repeating: .landscape, count: items.count)
  }

  private static func size(of items: ArraySlice<FlowItem>) -> Int {
    items.reduce(0) { size, item in
      switch item {
      case .heading, .sectionEnd: size
      case .paragraph(let paragraph):
        paragraph.runs.reduce(size) { $0 + $1.text.utf8.count }
      // What fits an upright sheet is worth one of its own.
      case .grid, .table, .figure: size + leastProse / 2
      }
    }
  }
}

extension FlowItem {
  fileprivate var isStructure: Bool {
    switch self {
    case .heading, .sectionEnd: true
    case .paragraph, .grid, .table, .figure: false
    }
  }
}
