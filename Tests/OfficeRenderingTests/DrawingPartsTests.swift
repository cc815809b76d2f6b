import Documents
import Testing

@testable import OfficeRendering

@Suite struct DrawingPartsTests {
  @Test(arguments: [100.0, 333, 800, 5_000])
  func partsAreAsHighAsTheWhole(room: Double) {
    let drawing = Figure.bars(rows: 150).drawing
    let parts = DrawingParts.of(drawing, noHigherThan: room)
    #expect(parts.allSatisfy { $0.height <= room && $0.height > 0 && $0.width == drawing.width })
    #expect(abs(parts.reduce(0) { $0 + $1.height } - drawing.height) < 0.001)
    #expect(parts.count <= Int(drawing.height / (room * 3 / 4)) + 1)
  }

  @Test func noWordAndNoBarIsCut() {
    for part in DrawingParts.of(Figure.bars(rows: 150).drawing, noHigherThan: 500) {
      for extent in part.shapes.compactMap(\.extent) {
        #expect(extent.lowerBound >= 0 && extent.upperBound <= part.height)
      }
    }
  }

  /// An axis as high as the drawing is in every part; so is what has no gap to cut it at.
  @Test func tallShapesGoThroughParts() {
    let axis = Shape.line(from: Point(10, 0), to: Point(10, 900), Stroke(.rule))
    let block = Shape.rectangle(Rectangle(x: 0, y: 0, width: 5, height: 900), fill: .series(0))
    let parts = DrawingParts.of(
      Drawing(width: 20, height: 900, shapes: [axis, block]), noHigherThan: 300)
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { $0.shapes.count == 2 })
    #expect(parts[1].shapes[0] == axis.lifted(by: 300))
  }

  @Test func nothingAndNonsenseAreCutToo() {
    let nowhere = Shape.circle(center: Point(.nan, .infinity), radius: 3)
    for shapes in [[], [nowhere], [.group(title: nil, [])]] {
      let drawing = Drawing(width: 10, height: 1_000, shapes: shapes)
      #expect(DrawingParts.of(drawing, noHigherThan: 300).count == 4)
    }
  }

  @Test func linesOnTheEdgesOfPartsAreKept() {
    let lines = [0.0, 300, 600, 900].map { y in
      Shape.line(from: Point(0, y), to: Point(20, y), Stroke(.rule))
    }
    let drawing = Drawing(width: 20, height: 900, shapes: lines)
    let parts = DrawingParts.of(drawing, noHigherThan: 300)
    #expect(parts.reduce(0) { $0 + $1.shapes.count } == lines.count)
  }

  @Test(.timeLimit(.minutes(1))) func tallDrawingsAreCutInTimeByTheirLength() {
    let bars = (0..<100_000).map { row in
      Shape.rectangle(
        Rectangle(x: 0, y: 20 * Double(row), width: 5, height: 10), fill: .series(0))
    }
    let drawing = Drawing(width: 20, height: 2_000_000, shapes: bars)
    let parts = DrawingParts.of(drawing, noHigherThan: 300)
    #expect(parts.reduce(0) { $0 + $1.shapes.count } == bars.count)
  }
}
