import Documents
import Synchronization
import Testing

@Suite struct CachingRasteriserTests {
  /// Counts what it is asked for.
  private final class Counter: Rasteriser {
    let count = Mutex(0)

    func png(of drawing: Drawing, scale: Double) throws -> [UInt8] {
      count.withLock { $0 += 1 }
      return [UInt8(drawing.width), UInt8(scale)]
    }
  }

  @Test func drawsEachDrawingOnceAtEachScale() throws {
    let counter = Counter()
    let cache = CachingRasteriser(counter)
    let drawings = [Drawing(width: 1, height: 1), Drawing(width: 2, height: 1)]
    for _ in 1...3 {
      for drawing in drawings {
        for scale in [1.0, 2] {
          #expect(
            try cache.png(of: drawing, scale: scale) == [UInt8(drawing.width), UInt8(scale)])
        }
      }
    }
    #expect(counter.count.withLock { $0 } == 4)
  }
}
