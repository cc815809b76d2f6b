/// A cell on its way onto pages: it gives its lines a page at a time, and loses none.
struct CellFlow<Layout: CellLayout> {
  private struct Line {
    var text: Substring
    var endsParagraph = false
    /// Stands at the end, empty, for the calls of notes that did not fit on the last line.
    var holdsCalls = false

    var isBlank: Bool { !holdsCalls && text.isBlank }
  }

  private let cell: GridCell
  private let width: Int
  private let layout: Layout

  /// The end of what can be seen; only blanks follow.
  private let inkEnd: String.Index

  /// What no page has yet.
  private var rest: Substring

  /// The lines of ``rest``, the last first: giving and laying out anew happen at the array's end.
  private var waiting: [Line] = []

  /// Whether every page still to come has nothing new to show of the cell.
  private(set) var isFinished = false

  init(_ cell: GridCell, width: Int, layout: Layout) {
    self.cell = cell
    self.width = width
    self.layout = layout
    switch cell.content {
    case .text(let text): rest = text[...]
    case .absent(let label): rest = layout.absent(label)[...]
    }
    let ink = rest.withoutTrailingBlanks
    inkEnd = ink.endIndex
    waiting = ink.paragraphs.flatMap(laidOut).reversed()
  }

  /// How many lines are to be printed from here on.
  var height: Int { waiting.count }

  /// The notes that will be called on the page where the cell ends.
  var notesToCome: [Note] { isFinished ? [] : cell.notes }

  /// What the next page shows: at most so many lines, and at least one if any is left.
  mutating func take(atMost budget: Int) -> CellFragment {
    if case .absent(let label) = cell.content {
      // Never cut, and said again wherever the row goes on: it must not look like an empty answer.
      defer { isFinished = true }
      return CellFragment(
        .absent(label: label), lines: waiting.reversed().map(\.text), notes: notesToCome)
    }
    guard height > budget else { return takeRest() }
    let lines = takeLines(atMost: max(1, budget))
    dropBlanks()
    let cut = waiting.last?.text.startIndex ?? inkEnd
    defer { rest = rest[cut...] }
    return CellFragment(.text(rest[..<cut]), lines: lines)
  }

  private mutating func takeRest() -> CellFragment {
    defer {
      isFinished = true
      waiting = []
      rest = rest[rest.endIndex...]
    }
    return CellFragment(
      .text(rest), lines: waiting.reversed().map(\.text), notes: notesToCome)
  }
}

// MARK: - Choosing where to cut

/// The lines that stay together on either side of a cut.
private let leastTogether = 2

/// A paragraph longer than this, in bytes, is cut at lines, not sentences: cutting at a sentence
/// lays the rest of its paragraph out anew, which must not happen over and over to a megabyte.
private let longestLaidOutAnew = 5_000

extension CellFlow {
  /// Takes the lines of one page off those waiting: up to the end of a paragraph, else of a
  /// sentence, if one ends in the lower half of the room; else as many as fit.
  private mutating func takeLines(atMost budget: Int) -> [Substring] {
    let wouldStrand = height - budget < leastTogether
    let most = wouldStrand && budget > leastTogether ? budget - 1 : budget
    let least = min(most, max(leastTogether, (budget + 1) / 2))

    let candidates = (least...most).reversed()
    if let count = candidates.first(where: { line($0).endsParagraph }) {
      return take(count)
    }
    if budget > leastTogether, restOfParagraphIsShort(after: most) {
      for count in candidates {
        guard let end = sentenceEnd(inLine: count) else { continue }
        return end == line(count).text.endIndex ? take(count) : take(count, upTo: end)
      }
    }
    return take(most)
  }

  /// The line that would be the last if so many were taken.
  private func line(_ count: Int) -> Line { waiting[waiting.count - count] }

  /// The last end of a sentence in a line or, seen by the word that follows, at its end.
  private func sentenceEnd(inLine count: Int) -> Substring.Index? {
    let nextWord = line(count + 1).text.prefix(1)
    return SentenceEnd.last(in: rest.base[line(count).text.startIndex..<nextWord.endIndex])
  }

  private mutating func take(_ count: Int) -> [Substring] {
    var lines = waiting.suffix(count).reversed().map(\.text)
    waiting.removeLast(count)
    while lines.count > 1, lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  /// Takes lines, the last only up to a sentence's end, and lays out the rest of its paragraph.
  private mutating func take(_ count: Int, upTo end: Substring.Index) -> [Substring] {
    let cut = line(count).text
    var lines = take(count)
    lines[lines.count - 1] = cut[..<end]
    var paragraphEnd = cut.endIndex
    while let next = waiting.popLast() {
      paragraphEnd = next.text.endIndex
      if next.endsParagraph { break }
    }
    waiting += laidOut(rest.base[end..<paragraphEnd]).reversed()
    return lines
  }

  /// Blank lines after a cut and blanks before the next word belong to the page before.
  private mutating func dropBlanks() {
    while let next = waiting.last, next.isBlank { waiting.removeLast() }
    guard let next = waiting.indices.last else { return }
    waiting[next].text = waiting[next].text.withoutLeadingBlanks
  }

  private func restOfParagraphIsShort(after count: Int) -> Bool {
    var bytes = 0
    for line in waiting.dropLast(count - 1).reversed() {
      bytes += line.text.utf8.count
      if line.endsParagraph { return true }
      if bytes > longestLaidOutAnew { return false }
    }
    return true
  }

  private func laidOut(_ paragraph: Substring) -> [Line] {
    var lines = layout.lines(ofParagraph: paragraph, within: width).map { Line(text: $0) }
    if paragraph.endIndex == inkEnd, !cell.notes.isEmpty, let last = lines.last {
      let calls = layout.call(cell.notes)
      let text = last.text.withoutTrailingBlanks
      if !text.isEmpty, layout.width(of: text) + layout.width(of: calls[...]) > width {
        lines.append(Line(text: paragraph[paragraph.endIndex...], holdsCalls: true))
      }
    }
    if let last = lines.indices.last { lines[last].endsParagraph = true }
    return lines
  }
}
