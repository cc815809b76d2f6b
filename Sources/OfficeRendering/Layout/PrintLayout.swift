import Documents

/// Sets text as word processors do, in twips: what a planner of printed pages must know.
struct PrintLayout: CellLayout {
  let style: TextStyle
  private let face: FontWidths

  init(_ style: TextStyle) {
    self.style = style
    face = style.isBold ? .boldFace : .regularFace
  }

  func width(of text: Substring) -> Int {
    twips(text.unicodeScalars.reduce(0) { $0 + advance($1) })
  }

  func call(_ notes: [Note]) -> String { notes.map(\.mark).joined(separator: " ") }

  /// Breaks after blanks and after hyphens before a letter, where both Word and LibreOffice do, and
  /// inside a word only where it fits on no line.
  ///
  /// - Complexity: O(length of the paragraph).
  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    let room = max(1, width) * FontWidths.unitsPerEm / (10 * style.size)
    let scalars = paragraph.unicodeScalars
    var lines: [Substring] = []
    var start = scalars.startIndex
    var used = 0
    // Where the line can be broken, and what stands before that.
    var opportunity: (place: Substring.Index, used: Int)?
    var previous: Unicode.Scalar?
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if previous.map({ Self.isBreak(after: $0, before: scalar) }) == true {
        opportunity = (index, used)
      }
      let step = advance(scalar)
      // Blanks at a line's end jut out.
      if used + step > room, step > 0, index > start, !Self.isBreakingSpace(scalar) {
        let place = opportunity ?? (index, used)
        lines.append(paragraph[start..<place.place])
        start = place.place
        used -= place.used
        opportunity = nil
      }
      used += step
      previous = scalar
      index = scalars.index(after: index)
    }
    lines.append(paragraph[start...])
    return lines
  }

  /// How high the texts stand, each a paragraph of its own.
  func height(of texts: [String], within width: Int) -> Int {
    texts.reduce(0) { sum, text in
      sum + style.before + style.after
        + lines(ofText: text, within: width).count * style.lineHeight
    }
  }

  /// The widest stretch that no line ends in.
  func longestWord(in text: some StringProtocol) -> Int {
    var longest = 0
    var used = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let previous, Self.isBreak(after: previous, before: scalar) || previous == "\n" {
        used = 0
      }
      if !Self.isBreakingSpace(scalar) { used += advance(scalar) }
      longest = max(longest, used)
      previous = scalar
    }
    return twips(longest)
  }

  /// The widest line of a text that is never broken.
  func widthUnbroken(_ text: String) -> Int {
    text[...].paragraphs.map { width(of: $0.withoutTrailingBlanks) }.max() ?? 0
  }

  // MARK: - Characters

  private func advance(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x09: Self.tabWidth * FontWidths.unitsPerEm / (10 * style.size)
    case 0..<0x20: FontWidths.unitsPerEm / 2
    case let value: face.width(of: value)
    }
  }

  /// Rounded up, so that what is said to fit does.
  private func twips(_ units: Int) -> Int {
    (units * 10 * style.size + FontWidths.unitsPerEm - 1) / FontWidths.unitsPerEm
  }

  /// The distance of tab stops; no tab is wider.
  static let tabWidth = 284

  private static func isBreak(after previous: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    if isBreakingSpace(previous) { return !isBreakingSpace(next) }
    return (previous == "-" || previous == "\u{2010}") && next.properties.isAlphabetic
  }

  private static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x3000: true
    default: false
    }
  }
}
