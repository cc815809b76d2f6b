import Documents

/// Gives a white picture of one pixel, which says that it is as large as asked for.
struct StubRasteriser: Rasteriser {
  struct Refusal: Error {}

  var refuses = false

  func png(of drawing: Drawing, scale: Double) throws -> [UInt8] {
    if refuses { throw Refusal() }
    let width = Int((drawing.width * scale).rounded(.up))
    let height = Int((drawing.height * scale).rounded(.up))
    return Self.png(width: width, height: height)
  }

  /// - Parameter density: Pixels a metre, in a chunk of its own if there is any.
  static func png(width: Int, height: Int, density: Int? = nil) -> [UInt8] {
    let number = { (value: Int) in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    // Nobody looks at the checksums.
    let chunk = { (name: String, content: [UInt8]) in
      number(content.count) + Array(name.utf8) + content + [0, 0, 0, 0]
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", number(width) + number(height) + [8, 0, 0, 0, 0])
      + (density.map { chunk("pHYs", number($0) + number($0) + [1]) } ?? [])
      + chunk("IDAT", [0]) + chunk("IEND", [])
  }
}
