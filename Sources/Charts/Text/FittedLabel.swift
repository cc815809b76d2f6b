import Documents

/// A label cut into lines that fit a width; what does not fit is left out, and a reader who points
/// at the label is told the whole.
struct FittedLabel {
  let text: String
  let lines: [String]
  let size: Double
  let isCut: Bool

  /// What is looked at of a label: more would never fit, and a label may be a whole file.
  private static let longest = 400

  /// - Parameters:
  ///   - width: In points.
  ///   - mostLines: How many lines the label may have; at least 1.
  ///   - breaksWords: Whether a word that is too long for a line goes on in the next.
  init(
    _ text: String, within width: Double, size: Double, mostLines: Int = 1,
    breaksWords: Bool = true
  ) {
    self.text = text
    self.size = size
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var seen = 0
    for scalar in text.unicodeScalars {
      seen += 1
      if seen > Self.longest { break }
      if Self.isUnseen(scalar) { continue }
      // A no-break space keeps its words together.
      if scalar.properties.isWhitespace, scalar != "\u{A0}", scalar != "\u{202F}" {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }

    let pieces =
      breaksWords && mostLines > 1
      ? words.flatMap { Self.pieces(of: $0, within: width, size: size) }
      : words.map { (text: $0, goesOn: false) }
    var lines: [String] = []
    var isCut = seen > Self.longest
    for piece in pieces {
      if let last = lines.last {
        let joined = piece.goesOn ? last + piece.text : "\(last) \(piece.text)"
        if TextWidths.width(of: joined, size: size) <= width || lines.count == mostLines {
          lines[lines.count - 1] = joined
          continue
        }
      }
      lines.append(piece.text)
    }
    for (index, line) in lines.enumerated() {
      let isWhole = TextWidths.width(of: line, size: size) <= width
      let hides = index == lines.count - 1 && isCut
      guard !isWhole || hides else { continue }
      lines[index] = Self.shortened(line, within: width, size: size)
      isCut = true
    }
    self.lines = lines.isEmpty ? [""] : lines
    self.isCut = isCut
  }

  /// Whether a scalar would draw nothing, or turn what stands beside the label round.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFF:
      true
    default:
      scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
    }
  }

  /// A word in pieces that fit, parted after a hyphen or a stroke if it has one there.
  ///
  /// - Returns: The pieces, and whether each goes on a word.
  private static func pieces(
    of word: String, within width: Double, size: Double
  ) -> [(text: String, goesOn: Bool)] {
    guard TextWidths.width(of: word, size: size) > width else { return [(word, false)] }
    var pieces: [(text: String, goesOn: Bool)] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let room = TextWidths.width(of: String(character), size: size)
      if used + room > width, !piece.isEmpty {
        let end = piece.lastIndex { "-/.,;_’'".contains($0) }.map { piece.index(after: $0) }
        let cut = end ?? piece.endIndex
        pieces.append((String(piece[..<cut]), !pieces.isEmpty))
        piece = String(piece[cut...])
        used = TextWidths.width(of: piece, size: size)
      }
      piece.append(character)
      used += room
    }
    return pieces + [(piece, !pieces.isEmpty)]
  }

  /// The beginning of a line that fits with the ellipsis after it.
  private static func shortened(_ line: String, within width: Double, size: Double) -> String {
    let ellipsis = "…"
    var room = width - TextWidths.width(of: ellipsis, size: size)
    var kept = ""
    for character in line {
      room -= TextWidths.width(of: String(character), size: size)
      if room < 0 { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// From base line to base line.
  static func leading(_ size: Double) -> Double { size * 1.15 }

  var width: Double { lines.map { TextWidths.width(of: $0, size: size) }.max() ?? 0 }
  var height: Double { Double(lines.count) * Self.leading(size) }

  /// The label with its middle at a height.
  func shapes(
    x: Double, middle: Double, anchor: TextLine.Anchor, ink: Ink = .text,
    weight: TextLine.Weight = .regular
  ) -> [Shape] {
    let leading = Self.leading(size)
    let first = middle - Double(lines.count - 1) * leading / 2 + size * 0.36
    let shapes = lines.enumerated().map { index, line in
      Shape.text(
        TextLine(
          line, at: Point(x, first + Double(index) * leading), anchor: anchor, size: size,
          weight: weight, ink: ink))
    }
    return isCut ? [.group(title: text, shapes)] : shapes
  }
}
