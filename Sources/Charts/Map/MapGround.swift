import Documents

/// What lies where on a part of a map, in cells: sea, land, and what labels must leave free.
struct MapGround {
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let land = Marks(rawValue: 1)
    static let shaded = Marks(rawValue: 2)
    static let taken = Marks(rawValue: 4)
  }

  /// The side of a cell, in points.
  static let side = 2.0

  private let box: Rectangle
  private let columns: Int
  private let rows: Int
  private var cells: [Marks]

  init(_ box: Rectangle) {
    self.box = box
    columns = max(1, Int((box.width / Self.side).rounded(.up)))
    rows = max(1, Int((box.height / Self.side).rounded(.up)))
    cells = Array(repeating: [], count: columns * rows)
  }

  /// Marks what rings within the box enclose, by the even-odd rule.
  ///
  /// - Complexity: O(cells that the ring's borders pass, and those within).
  mutating func mark(_ rings: [[Point]], _ marks: Marks) {
    var crossings: [[Double]] = Array(repeating: [], count: rows)
    for ring in rings {
      guard var previous = ring.last else { continue }
      for point in ring {
        let (upper, lower) = previous.y < point.y ? (previous, point) : (point, previous)
        // The rows whose middle lies between the two ends.
        let first = max(0, Int(((upper.y - box.y) / Self.side + 0.5).rounded(.down)))
        let end = min(rows, Int(((lower.y - box.y) / Self.side + 0.5).rounded(.down)))
        for row in first..<max(first, end) {
          let y = box.y + (Double(row) + 0.5) * Self.side
          let share = (y - upper.y) / (lower.y - upper.y)
          crossings[row].append(upper.x + (lower.x - upper.x) * share)
        }
        previous = point
      }
    }
    for (row, places) in crossings.enumerated() where places.count > 1 {
      let sorted = places.sorted()
      for index in stride(from: 0, to: sorted.count - 1, by: 2) {
        for column in span(sorted[index], sorted[index + 1], from: box.x, columns) {
          cells[row * columns + column].formUnion(marks)
        }
      }
    }
  }

  mutating func mark(_ area: Rectangle, _ marks: Marks) {
    for row in span(area.y, area.y + area.height, from: box.y, rows) {
      for column in span(area.x, area.x + area.width, from: box.x, columns) {
        cells[row * columns + column].formUnion(marks)
      }
    }
  }

  /// All that is marked anywhere in an area; everything for one that leaves the box.
  func marks(in area: Rectangle) -> Marks {
    guard area.x >= box.x, area.x + area.width <= box.x + box.width, area.y >= box.y,
      area.y + area.height <= box.y + box.height
    else { return [.land, .shaded, .taken] }
    var found: Marks = []
    for row in span(area.y, area.y + area.height, from: box.y, rows) {
      for column in span(area.x, area.x + area.width, from: box.x, columns) {
        found.formUnion(cells[row * columns + column])
      }
    }
    return found
  }

  /// The cells that a stretch touches.
  private func span(
    _ start: Double, _ end: Double, from zero: Double, _ count: Int
  ) -> Range<Int> {
    let first = max(0, Int(((start - zero) / Self.side).rounded(.down)))
    let last = min(count, Int(((end - zero) / Self.side).rounded(.up)))
    return first..<max(first, last)
  }
}
