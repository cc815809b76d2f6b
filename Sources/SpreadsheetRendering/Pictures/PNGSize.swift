/// The measures that the library reads in a PNG file, to tell how large it will draw it.
///
/// Source: W3C, *Portable Network Graphics*, 11.2.2 (IHDR) and 11.3.5.3 (pHYs).
struct PNGSize {
  /// In pixels of a screen, 96 to the inch: what a scale of 1 gives.
  let width: Double
  let height: Double

  /// `nil` for what is no PNG file, or has no size.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      Self.name(in: bytes, at: 8) == "IHDR", bytes.count >= 33
    else { return nil }
    var resolution = (x: 96.0, y: 96.0)
    var start = 8
    while start + 12 <= bytes.count {
      let length = Self.number(in: bytes, at: start)
      let name = Self.name(in: bytes, at: start)
      // One unit is a metre; 0 says only what shape a pixel has.
      if name == "pHYs", start + 17 <= bytes.count, bytes[start + 16] == 1 {
        let metre = 0.0254
        let x = Double(Self.number(in: bytes, at: start + 8)) * metre
        let y = Double(Self.number(in: bytes, at: start + 12)) * metre
        if x > 0, y > 0 { resolution = (x, y) }
      }
      if name == "IDAT" || length > bytes.count { break }
      start += 12 + length
    }
    let width = Self.number(in: bytes, at: 16)
    let height = Self.number(in: bytes, at: 20)
    guard width > 0, height > 0 else { return nil }
    self.width = Double(width) * 96 / resolution.x
    self.height = Double(height) * 96 / resolution.y
  }

  private static func number(in bytes: [UInt8], at start: Int) -> Int {
    bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func name(in bytes: [UInt8], at start: Int) -> String {
    guard start + 8 <= bytes.count else { return "" }
    return String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
  }
}
