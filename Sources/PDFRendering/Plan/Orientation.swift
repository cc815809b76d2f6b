import Documents

/// Chooses the paper for each thing: on its side for wide grids and tables, on end for prose.
enum Orientation {
  /// Prose of fewer bytes between wide tables stays on their paper: a sheet turned for a few lines
  /// would disturb more than long lines do.
  private static let leastProse = 1_500

  static func papers(for items: [FlowItem], isWide: (FlowItem) -> Bool) -> [Paper] {
    // Asked once of each: a table is measured for it.
    let areWide = items.map(isWide)
    var papers: [Paper] = []
    var index = 0
    while index < items.count {
      if areWide[index] {
        papers.append(.landscape)
        index += 1
        continue
      }
      let end = areWide[index...].firstIndex(of: true) ?? items.count
      papers += run(items[index..<end], follows: papers.last, endsDocument: end == items.count)
      index = end
    }
    return papers
  }

  /// The paper for things that could stand on either.
  private static func run(
    _ items: ArraySlice<FlowItem>, follows last: Paper?, endsDocument: Bool
  ) -> [Paper] {
    // Something wide follows them, but at the end of the document, where it must stand before them.
    if !endsDocument || last == .landscape, size(of: items) < leastProse {
      return Array(repeating: .landscape, count: items.count)
    }
    let leading = endsDocument ? 0 : introduction(in: items)
    return Array(repeating: .portrait, count: items.count - leading)
      + Array(repeating: .landscape, count: leading)
  }

  /// How many things at the end belong to the wide table that follows: the headings over it, and the
  /// few lines between them.
  private static func introduction(in items: ArraySlice<FlowItem>) -> Int {
    var (count, prose) = (0, 0)
    for (index, item) in items.reversed().enumerated() {
      switch item {
      case .heading, .sectionEnd: count = index + 1
      case .paragraph: prose += size(of: [item])
      case .grid, .table, .figure: return count
      }
      if prose > leastProse / 2 { return count }
    }
    return count
  }

  private static func size(of items: some Sequence<FlowItem>) -> Int {
    items.reduce(0) { size, item in
      switch item {
      case .heading, .sectionEnd: size
      case .paragraph(let paragraph):
        paragraph.runs.reduce(size) { $0 + $1.text.utf8.count }
      // What fits an upright sheet is worth one of its own, the more so if it fits no other.
      case .grid, .figure: size + leastProse / 2
      case .table(let table, _):
        size + max(leastProse / 2, lineCount(of: table) * bytesInLine)
      }
    }
  }

  /// What a line of a table is worth: some thirty of them are higher than a sheet on its side.
  private static let bytesInLine = 50

  private static func lineCount(of table: Table) -> Int {
    table.parts.reduce(table.bases.count + table.remarks.count) { $0 + $1.rows.count + 1 }
  }
}
