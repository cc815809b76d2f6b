/// The advance widths of one weight of Liberation Sans, in 2048ths of the font size.
///
/// They let pages be planned without a text engine: Liberation Sans and Arial have the same widths,
/// so lines break where Word and LibreOffice break them.
struct FontWidths: Sendable {
  static let unitsPerEm = 2048

  static let regularFace = FontWidths(regular)
  static let boldFace = FontWidths(bold)

  /// The width of each character up to U+20CF.
  private let table: [UInt16]

  private init(_ list: String) {
    var table = [UInt16](repeating: 1139, count: 0x2200)
    for code in 0x0300...0x036F { table[code] = 0 }
    for code in 0x200B...0x200F { table[code] = 0 }
    for code in 0x2028...0x202E { table[code] = 0 }
    for code in 0x2060...0x206F { table[code] = 0 }
    // Hangul and Tibetan are as wide as high; the scripts before them are no wider than that.
    for code in 0x0900...0x1DFF { table[code] = 2048 }
    // Fixed spaces: an en and an em, and their parts.
    for (code, width) in zip(0x2000..., [1024, 2048, 1024, 2048, 683, 512, 342, 1139, 569, 410]) {
      table[code] = UInt16(width)
    }
    var widths = list.split(separator: " ").makeIterator()
    for range in Self.ranges {
      for code in range {
        guard let width = widths.next().flatMap({ UInt16($0) }) else { break }
        table[Int(code)] = width
      }
    }
    table[0x202F] = 410
    self.table = table
  }

  /// A character that the table does not have stands as wide as high, as those of fallback fonts
  /// mostly are; emoji are a third wider.
  func width(of scalar: UInt32) -> Int {
    if scalar < table.count { return Int(table[Int(scalar)]) }
    switch scalar {
    case 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF: return 0
    case 0x1F000...0x1FAFF: return 2800
    default: return 2048
    }
  }
}
