import Terminal

/// Lines of an answer fitted to a width, the words of readings underlined.
///
/// What a terminal would obey is made visible first; underlines are laid under what is shown.
struct UnderlinedText {
  /// A line of the result: of the answer, or of underlines.
  struct Line {
    let text: String
    let isUnderline: Bool
  }

  struct Mark {
    /// In bytes of the answer.
    let span: Range<Int>
    let label: String
  }

  private let text: String
  private let width: Int

  init(_ text: String, width: Int) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.width = max(1, width)
  }

  /// The lines of each passage.
  ///
  /// - Parameters:
  ///   - passages: Stretches of the answer without line ends, rising.
  ///   - marks: By rising start.
  func lines(ofPassages passages: [[Range<Int>]], _ marks: [Mark]) -> [[Line]] {
    var next = 0
    var open: [Mark] = []
    return passages.map { ranges in
      ranges.flatMap { range in
        while next < marks.count, marks[next].span.lowerBound < range.upperBound {
          open.append(marks[next])
          next += 1
        }
        open.removeAll { $0.span.upperBound <= range.lowerBound }
        return paragraph(range, open)
      }
    }
  }

  private func paragraph(_ range: Range<Int>, _ marks: [Mark]) -> [Line] {
    let marks = marks.filter { $0.span.overlaps(range) }
    let (shown, offsets) = shown(range, marks)
    let spans = marks.map { mark in
      let clipped = mark.span.clamped(to: range)
      return offsets[clipped.lowerBound]!..<offsets[clipped.upperBound]!
    }
    var start = 0
    return TextWrapper(width: width).lines(of: shown).flatMap { line -> [Line] in
      let displayed = start..<start + line.displayed.utf8.count
      start += line.source.utf8.count
      let here = spans.indices.filter {
        spans[$0].overlaps(displayed)
          || spans[$0].isEmpty && displayed.contains(spans[$0].lowerBound)
      }
      let columns = columns(
        of: here.flatMap { [spans[$0].lowerBound, spans[$0].upperBound] }, displayed, shown)
      var rows = UnderlineRows(width: width)
      for index in here {
        let piece = spans[index].clamped(to: displayed)
        let first = columns[piece.lowerBound]!
        rows.add(
          UnderlineRows.Piece(
            start: first, width: columns[piece.upperBound]! - first, label: marks[index].label,
            begins: piece.lowerBound == spans[index].lowerBound
              && marks[index].span.lowerBound >= range.lowerBound,
            ends: piece.upperBound == spans[index].upperBound
              && marks[index].span.upperBound <= range.upperBound))
      }
      return [Line(text: String(line.displayed), isUnderline: false)]
        + rows.lines.map { Line(text: $0, isUnderline: true) }
    }
  }

  /// A stretch made safe to show, and where the ends of marks are in it, in bytes.
  private func shown(_ range: Range<Int>, _ marks: [Mark]) -> (String, offsets: [Int: Int]) {
    let ends = marks.flatMap { mark -> [Int] in
      let clipped = mark.span.clamped(to: range)
      return [clipped.lowerBound, clipped.upperBound]
    }
    var shown = ""
    var offsets: [Int: Int] = [:]
    var last = range.lowerBound
    for end in Set(ends + [range.upperBound]).sorted() {
      shown += TerminalText.sanitised(Self.slice(text, last..<end))
      offsets[end] = shown.utf8.count
      last = end
    }
    return (shown, offsets)
  }

  /// The columns at which some offsets of a line lie; those beyond its ends at its ends.
  ///
  /// - Complexity: O(line), however many offsets there are.
  private func columns(
    of offsets: [Int], _ line: Range<Int>, _ shown: String
  ) -> [Int: Int] {
    var columns = [line.lowerBound: 0]
    var last = line.lowerBound
    var column = 0
    for offset in Set(offsets.map { min(max($0, line.lowerBound), line.upperBound) }).sorted() {
      column += DisplayWidth.of(Self.slice(shown, last..<offset))
      columns[offset] = column
      last = offset
    }
    return columns
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return text[start..<bytes.index(start, offsetBy: range.count)]
  }
}
