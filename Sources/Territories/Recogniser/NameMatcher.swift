/// Finds the longest names in a text, word by word.
struct NameMatcher {
  let gazetteer: Gazetteer
  let cell: CellText

  /// No name has more words.
  private static let longest = 14

  /// The longest name that begins at a word and is spelt as that name may be.
  func match(at start: Int) -> NameMatch? {
    let word = cell.words[start]
    let isLink = !word.role.isDisjoint(with: [
      .locative, .genitive, .article, .conjunction, .pronoun, .negation, .substitute,
    ])
    if isLink, !word.isCapital {
      return contracted(at: start)
    }
    return walk(from: start, article: nil)
  }

  /// The article that « au », « du », « aux », « des » hide, before a name with a capital: "au
  /// Caire".
  private func contracted(at start: Int) -> NameMatch? {
    guard start + 1 < cell.words.count, cell.words[start + 1].isCapital,
      cell.words[start + 1].gap == .space || cell.words[start + 1].gap == .apostrophe
    else { return nil }
    switch text(start) {
    case "au", "du": return longer(Array("le".utf8), before: start + 1)
    case "aux", "des": return longer(Array("les".utf8), before: start + 1)
    case "la", "le", "les", "l":
      // The name without the article goes first, if there is one.
      return walk(from: start + 1, article: nil) == nil ? walk(from: start, article: nil) : nil
    default: return nil
    }
  }

  /// The name with an article, unless the words without it make a longer one: "au Cap-Vert".
  private func longer(_ article: [UInt8], before start: Int) -> NameMatch? {
    guard let match = walk(from: start, article: article) else { return nil }
    let plain = walk(from: start, article: nil)
    return plain.map { $0.words.count > match.words.count } == true ? nil : match
  }

  private func text(_ word: Int) -> String {
    let key = cell.words[word].key
    guard key.count <= 4 else { return "" }
    return String(decoding: cell.letters[key], as: UTF8.self)
  }

  private func walk(from start: Int, article: [UInt8]?) -> NameMatch? {
    var cursor = gazetteer.cursor()
    if let article { guard cursor.advance(article.span) else { return nil } }
    var ends: [(end: Int, cursor: NameCursor)] = []
    var end = start
    while end < cell.words.count, end - start < Self.longest {
      if end > start, isBarrier(before: end) { break }
      let letters = cell.letters.span.extracting(cell.words[end].key)
      guard cursor.advance(letters) else { break }
      end += 1
      if cursor.isName { ends.append((end, cursor)) }
    }
    while let (end, cursor) = ends.popLast() {
      let words = start..<end
      // An article alone is no name, nor are two letters without capitals.
      guard hasCapital(words) || isLowercaseName(words) else { continue }
      let isAbbreviation = isWrittenInCapitals(words)
      let count = words.count + (article == nil ? 0 : 1)
      var candidates: [Candidate] = []
      cursor.forEachCandidate { candidate in
        guard isSpelt(words, count, like: candidate),
          candidate.kind != .abbreviation || isAbbreviation
        else { return }
        candidates.append(Candidate(candidate))
      }
      if !candidates.isEmpty {
        var cautions = cursor.cautions
        if words.allSatisfy({ !cell.words[$0].role.isDisjoint(with: [.direction, .article]) }) {
          cautions.insert(.direction)
        }
        return NameMatch(
          words: words, candidates: candidates, cautions: cautions, isCapital: hasCapital(words))
      }
    }
    return nil
  }

  private func isBarrier(before word: Int) -> Bool {
    let gap = cell.words[word].gap
    if !gap.isDisjoint(with: .hard) { return true }
    // A full stop ends an abbreviation only after a few letters: "Rép. tchèque"; "M. Hamid" is no
    // name of a place.
    return gap.contains(.dot)
      && (cell.words[word - 1].key.count > 3 || cell.words[word - 1].role.contains(.title))
  }

  /// Whether a word of the name that is not grammar begins with a capital: "îles Baléares".
  private func hasCapital(_ words: Range<Int>) -> Bool {
    for word in words where cell.words[word].isCapital {
      if words.count == 1 || !cell.words[word].role.contains(.grammar) { return true }
    }
    return false
  }

  /// Small letters alone make a name when it is long enough; the choice asks for more.
  private func isLowercaseName(_ words: Range<Int>) -> Bool { cell.key(words).count >= 4 }

  private func isWrittenInCapitals(_ words: Range<Int>) -> Bool {
    words.allSatisfy { cell.words[$0].isAllCapitals } || words.count > 1
  }

  /// Whether words glued or parted still spell the name.
  private func isSpelt(_ words: Range<Int>, _ count: Int, like candidate: NameCandidate) -> Bool {
    let own = min(candidate.wordCount, 15)
    let letters = cell.key(words).count
    if count == own { return true }
    if count < own { return letters >= 6 }
    // One space too many in a long name: "Sidi Bou Zid".
    if count == own + 1, own > 1, letters >= 8 { return true }
    for word in words.dropFirst() {
      let gap = cell.words[word].gap
      if !gap.isDisjoint(with: [.hyphen, .dot, .apostrophe]) { continue }
      // A stray space: the second half is written small and is no word of its own.
      guard letters >= 6, !cell.words[word].isCapital, cell.words[word].role.isEmpty,
        cell.words[word - 1].role.isEmpty
      else { return false }
    }
    return true
  }
}
