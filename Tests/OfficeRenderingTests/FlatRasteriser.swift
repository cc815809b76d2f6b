import CZlib
import Documents

/// Makes grey PNG files of the right size, whatever is drawn.
struct FlatRasteriser: Rasteriser {
  func png(of drawing: Drawing, scale: Double) throws -> [UInt8] {
    let width = UInt32(max(1, drawing.width * scale))
    let height = UInt32(max(1, drawing.height * scale))
    // One bit a pixel, in rows that each begin with their filter, none.
    let row = [0] + [UInt8](repeating: 0xAA, count: Int(width + 7) / 8)
    let pixels = [UInt8]((0..<height).map { _ in row }.joined())
    var packed = [UInt8](repeating: 0, count: Int(compressBound(UInt(pixels.count))))
    var length = UInt(packed.count)
    let code = unsafe compress(&packed, &length, pixels, UInt(pixels.count))
    guard code == Z_OK else { throw Failure() }
    let head = Self.bigEndian(width) + Self.bigEndian(height) + [1, 0, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + Self.chunk("IHDR", head) + Self.chunk("IDAT", Array(packed.prefix(Int(length))))
      + Self.chunk("IEND", [])
  }

  struct Failure: Error {}

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    let sum = unsafe crc32_z(0, body, body.count)
    return bigEndian(UInt32(content.count)) + body + bigEndian(UInt32(truncatingIfNeeded: sum))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
