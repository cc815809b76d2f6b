import Documents

/// Cuts paragraphs into lines that fit a width.
///
/// Lines are filled one after the other. A word is divided only where the line would be left gaping
/// otherwise: ragged lines in narrow columns are quieter than a ladder of hyphens.
struct LineBreaker {
  let meter: TextMeter

  /// `nil` where the language is one whose words cannot be divided here.
  let hyphenator: Hyphenator?

  /// Whether only words are divided that would not fit a line.
  var keepsWordsWhole = false

  /// The scalars of a line, whatever room is left: some take none, and a line must not grow without
  /// end because of them.
  private static let longestLine = 2_000

  /// - Returns: At least one line; joined they are the paragraph.
  /// - Complexity: O(length): what is put on the next line is looked at once more.
  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    var lines: [Substring] = []
    let end = paragraph.endIndex
    var start = paragraph.startIndex
    while let cut = cut(in: paragraph.unicodeScalars, from: start, within: width) {
      lines.append(paragraph[start..<cut])
      start = cut
    }
    lines.append(paragraph[start..<end])
    return lines
  }

  /// Whether a hyphen is drawn where a line ends: between two letters, and at a soft hyphen.
  static func showsHyphen(after line: Substring) -> Bool {
    guard line.endIndex < line.base.endIndex else { return false }
    let scalars = line.unicodeScalars
    var index = scalars.endIndex
    while index > scalars.startIndex {
      index = scalars.index(before: index)
      switch ScalarClass(scalars[index]) {
      case .softHyphen: return true
      case .mark: continue
      case .letter: return ScalarClass(line.base.unicodeScalars[line.endIndex]) == .letter
      default: return false
      }
    }
    return false
  }

  // MARK: - One line

  private typealias Index = Substring.Index
  private typealias Scalars = Substring.UnicodeScalarView

  /// Where the line ends that begins at `start`; `nil` if all the rest fits.
  private func cut(in text: Scalars, from start: Index, within width: Int) -> Index? {
    var used = 0
    var count = 0
    /// The last place where the line may end, and how far it is filled there.
    var last: (index: Index, used: Int)?
    /// Where the present run of letters began, and how far the line was filled then.
    var word = (index: start, used: 0)
    /// The last place between two characters where a hyphen or nothing would still fit.
    var forced: Index?
    var previous = ScalarClass.other
    var index = start
    while index < text.endIndex {
      let scalar = text[index]
      let entry = meter[scalar]
      let kind = entry.kind
      if kind == .letter, previous != .letter { word = (index, used) }
      let mayEndBefore =
        kind == .ideograph || previous == .ideograph
        || previous == .hyphen && kind == .letter
      if mayEndBefore, index > start, kind != .mark { last = (index, used) }
      if kind != .mark, kind != .space, index > start {
        let hyphen = previous == .letter && kind == .letter ? meter.hyphenWidth : 0
        if used + hyphen <= width || forced == nil { forced = index }
      }
      let isTooWide = used + entry.width > width && kind != .space && index > start
      if isTooWide || count >= Self.longestLine {
        if count >= Self.longestLine, !isTooWide { return last?.index ?? index }
        return choose(last, word: word, forced: forced ?? index, in: text, within: width)
      }
      used += entry.width
      count += 1
      let after = text.index(after: index)
      switch kind {
      case .space where previous != .tiedToWordAfter:
        let isTied = after < text.endIndex && meter[text[after]].kind == .tiedToWordBefore
        if !isTied { last = (after, used - entry.width) }
      case .zeroWidthSpace, .softHyphen: last = (after, used)
      default: break
      }
      if kind != .mark { previous = kind }
      index = after
    }
    return nil
  }

  /// Ends a line that is full: between words, inside the word, or anywhere if there is no other way.
  private func choose(
    _ last: (index: Index, used: Int)?, word: (index: Index, used: Int), forced: Index,
    in text: Scalars, within width: Int
  ) -> Index {
    if let last, 5 * (width - last.used) < width { return last.index }
    // A name is divided only if it would not fit a line.
    if last == nil || !keepsWordsWhole && !text[word.index].properties.isUppercase,
      let point = lastPoint(inWordAt: word.index, used: word.used, of: text, within: width),
      point > last?.index ?? word.index
    {
      return point
    }
    return last?.index ?? forced
  }

  /// The last place where the word may be divided so that its beginning and a hyphen fit.
  private func lastPoint(
    inWordAt start: Index, used: Int, of text: Scalars, within width: Int
  ) -> Index? {
    guard let hyphenator else { return nil }
    var letters: [Unicode.Scalar] = []
    var index = start
    while index < text.endIndex, meter[text[index]].kind == .letter {
      letters.append(text[index])
      guard letters.count <= Hyphenator.longestWord else { return nil }
      index = text.index(after: index)
    }
    let points = hyphenator.points(in: letters)
    var found: Index?
    var used = used + meter.hyphenWidth
    index = start
    for (position, letter) in letters.enumerated() {
      if used > width { break }
      if position > 0, points.contains(position) { found = index }
      used += meter[letter].width
      index = text.index(after: index)
    }
    return found
  }
}
