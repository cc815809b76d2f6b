import Documents

/// How a spreadsheet sets text, as far as can be told without it: Arial of 10 points in columns that
/// are so many digits of Calibri of 11 points wide.
///
/// Widths are in hundredths of the height of the type, rounded up, and columns a little narrower than
/// they are: heights come out rather too great than too small.
struct SheetLayout: CellLayout {
  /// A line of marks without width would have no end, and no cell could hold it.
  private static let mostScalars = 2_000

  /// The width of one character of a column: 5.25 points, less what padding takes.
  private static let column = 50

  func width(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
  }

  /// - Parameter width: In characters of a column.
  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    let width = min(width, 10_000) * Self.column
    var lines: [Substring] = []
    var start = paragraph.startIndex
    // After the last blank of the line, where it may be broken.
    var chance: String.Index?
    var used = 0
    var usedAtChance = 0
    var count = 0
    let scalars = paragraph.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let isBlank = scalar == " " || scalar == "\t"
      let step = Self.width(of: scalar)
      count += 1
      let isFull = used + step > width && !isBlank && index > start && step > 0
      if isFull || count > Self.mostScalars {
        // A word longer than a line is broken where it is.
        let breaksHere = chance == nil || !isFull
        let end = breaksHere ? index : chance ?? index
        lines.append(paragraph[start..<end])
        used -= breaksHere ? used : usedAtChance
        start = end
        chance = nil
        count = 0
      }
      used += step
      if isBlank || scalar == "-" {
        chance = scalars.index(after: index)
        usedAtChance = used
      }
    }
    lines.append(paragraph[start...])
    return lines
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return Int(ascii[Int(scalar.value) - 0x20])
    case 0..<0x20: return scalar == "\t" ? 200 : 0
    case 0xA0, 0x202F, 0x2018, 0x2019: return 28
    case 0xC0..<0xDE: return 75
    case 0x152, 0x153, 0x2013...0x2015, 0x2026: return 100
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: return 0
    case 0..<0x250: return 57
    case 0x250..<0x1100, 0x2010..<0x2E80: return 72
    default: return 105
    }
  }

  // Source: Adobe Font Metrics of Helvetica, U+0020 to U+007E, in hundredths.
  private static let ascii: [UInt8] = [
    28, 28, 36, 56, 56, 89, 67, 20, 34, 34, 39, 59, 28, 34, 28, 28,
    56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 59, 59, 59, 56,
    102, 67, 67, 73, 73, 67, 62, 78, 73, 28, 50, 67, 56, 84, 73, 78,
    67, 78, 73, 67, 62, 73, 67, 95, 67, 67, 62, 28, 28, 28, 47, 56,
    34, 56, 56, 50, 56, 56, 28, 56, 56, 23, 23, 50, 23, 84, 56, 56,
    56, 56, 34, 50, 28, 56, 50, 73, 50, 50, 50, 34, 26, 34, 59,
  ]
}
