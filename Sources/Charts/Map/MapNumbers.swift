import Documents

/// Writes numbers into the countries of a map, or beside those that have no room for one, with a
/// line that leads there.
///
/// No number lies on another, on a dot, on the border of the map or on another shaded country.
/// What finds no place within reach is left out: readers who point at the country are told it.
struct MapNumbers {
  /// What has a number, where it is on the drawing.
  struct Entry {
    /// Several areas may have the number of one country: a line leads to none of them where it
    /// stands in another.
    var code: String
    var text: String
    var rings: [[Point]]
    var ink: Ink

    /// Where a dot stands for the country.
    var dot: Point?

    /// Whether another frame shows the country better: it has a number here only within it.
    var isCut: Bool
  }

  private(set) var shapes: [Shape] = []
  private var ground: MapGround

  /// In points; the first that fits is written into a country.
  private static let sizes = [10.0, 8.5]
  private static let besideSize = 8.5

  /// The lengths of lines tried, from the country to the middle of the number, and their
  /// directions.
  private static let reaches = stride(from: 9.0, through: 45, by: 4)
  private static let directions = (0..<24).map { step in
    let angle = Double(step) * .pi / 12
    return Point(Mathematics.cosine(angle), Mathematics.sine(angle))
  }

  /// - Parameter ground: With land, and what no number may lie on.
  init(_ entries: [Entry], on ground: MapGround) {
    self.ground = ground
    var rest: [Entry] = []
    var written: Set<String> = []
    for entry in entries {
      if writeInside(entry) { written.insert(entry.code) } else { rest.append(entry) }
    }
    for entry in rest where !entry.isCut && written.insert(entry.code).inserted {
      writeBeside(entry)
    }
  }

  private static func box(around middle: Point, _ text: String, size: Double) -> Rectangle {
    let width = TextWidths.width(of: text, size: size)
    return Rectangle(
      x: middle.x - width / 2, y: middle.y - size * 0.375, width: width, height: size * 0.75)
  }

  private mutating func writeInside(_ entry: Entry) -> Bool {
    guard entry.dot == nil, let room = RingRoom(entry.rings) else { return false }
    for size in Self.sizes {
      let box = Self.box(around: Point(0, 0), entry.text, size: size)
      let place = room.place(width: box.width, height: box.height) { [ground] in
        !ground.marks(in: $0).contains(.taken)
      }
      guard let place else { continue }
      ground.mark(Self.box(around: place, entry.text, size: size), .taken)
      shapes.append(Self.line(entry.text, at: place, size: size, ink: entry.ink))
      return true
    }
    return false
  }

  private mutating func writeBeside(_ entry: Entry) {
    guard let start = entry.dot ?? RingRoom(entry.rings)?.inside else { return }
    var best: (cost: Double, box: Rectangle, end: Point)?
    for reach in Self.reaches {
      // The sea is worth a longer line than land without a number.
      if let best, reach > best.cost { break }
      for direction in Self.directions {
        let middle = Point(start.x + direction.x * reach, start.y + direction.y * reach)
        let box = Self.box(around: middle, entry.text, size: Self.besideSize)
        let edge = box.widened(by: 1.2)
        let marks = ground.marks(in: edge)
        let cost = reach + (marks.contains(.land) ? 10 : 0)
        guard !marks.contains(.shaded), !marks.contains(.taken), cost < best?.cost ?? .infinity
        else { continue }
        let end = Point(
          min(max(start.x, edge.x), edge.x + edge.width),
          min(max(start.y, edge.y), edge.y + edge.height))
        if isFree(from: start, to: end) { best = (cost, box, end) }
      }
    }
    guard let best else { return }
    let begin = entry.dot == nil ? start : Self.stepped(from: start, to: best.end, 2.8)
    mark(from: begin, to: best.end)
    ground.mark(best.box.widened(by: 1.2), .taken)
    let middle = Point(best.box.x + best.box.width / 2, best.box.y + best.box.height / 2)
    // White beneath the line: it is seen on dark countries too.
    shapes.append(.line(from: begin, to: best.end, Stroke(.paper, width: 1.8)))
    shapes.append(.line(from: begin, to: best.end, Stroke(.text, width: 0.6)))
    if entry.dot == nil {
      shapes.append(
        .circle(center: start, radius: 1.1, fill: Fill(.text), stroke: Stroke(.paper, width: 0.5)))
    }
    shapes.append(Self.line(entry.text, at: middle, size: Self.besideSize, ink: .text))
  }

  private static func line(_ text: String, at middle: Point, size: Double, ink: Ink) -> Shape {
    .text(
      TextLine(
        text, at: Point(middle.x, middle.y + size * 0.36), anchor: .middle, size: size, ink: ink))
  }

  /// Whether a line meets nothing that is taken, but what it starts at.
  private func isFree(from start: Point, to end: Point) -> Bool {
    Self.steps(from: start, to: end).allSatisfy { point in
      let (x, y) = (point.x - start.x, point.y - start.y)
      return x * x + y * y < 30
        || !ground.marks(in: Rectangle(around: point, radius: 0.5)).contains(.taken)
    }
  }

  private mutating func mark(from start: Point, to end: Point) {
    for point in Self.steps(from: start, to: end) {
      ground.mark(Rectangle(around: point, radius: 0.5), .taken)
    }
  }

  /// Points of a line, one after another.
  private static func steps(from start: Point, to end: Point) -> [Point] {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let count = max(1, Int((x * x + y * y).squareRoot() / 1.5))
    return (0...count).map { step in
      let share = Double(step) / Double(count)
      return Point(start.x + x * share, start.y + y * share)
    }
  }

  /// The point of a line that is so far from its start.
  private static func stepped(from start: Point, to end: Point, _ length: Double) -> Point {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let share = min(1, length / max(length, (x * x + y * y).squareRoot()))
    return Point(start.x + x * share, start.y + y * share)
  }
}
