import Documents

/// How a spreadsheet sets text, as far as can be told without it: a column is so many digits wide,
/// and a letter takes about as much.
///
/// French prose is a little narrower than that, so heights come out rather too great than too small.
struct SheetLayout: CellLayout {
  /// A line of marks without width would have no end, and no cell could hold it.
  private static let mostScalars = 8_000

  func width(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
  }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
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
        let end = chance ?? index
        lines.append(paragraph[start..<end])
        used -= chance == nil ? used : usedAtChance
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
    case 0x20..<0x300: 1
    case 0..<0x20: scalar == "\t" ? 4 : 0
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: 0
    case 0x370..<0x1100, 0x2010..<0x2E80: 1
    default: 2
    }
  }
}
