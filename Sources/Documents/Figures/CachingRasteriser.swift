private import Synchronization

/// A rasteriser that makes no bitmap twice: several formats of one document hold the same pictures.
///
/// It keeps every bitmap that it has made, for as long as it lives.
public final class CachingRasteriser: Rasteriser {
  private struct Request: Hashable {
    var drawing: Drawing
    var scale: Double
  }

  private let rasteriser: any Rasteriser
  private let made = Mutex<[Request: [UInt8]]>([:])

  public init(_ rasteriser: any Rasteriser) {
    self.rasteriser = rasteriser
  }

  /// - Throws: What the rasteriser throws; what fails is tried anew when it is asked for again.
  public func png(of drawing: Drawing, scale: Double) throws -> [UInt8] {
    let request = Request(drawing: drawing, scale: scale)
    if let known = made.withLock({ $0[request] }) { return known }
    let png = try rasteriser.png(of: drawing, scale: scale)
    made.withLock { $0[request] = png }
    return png
  }
}
