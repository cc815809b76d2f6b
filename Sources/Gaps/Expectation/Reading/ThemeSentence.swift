/// A sentence being read: its words, in order, as far as a codebook knows them.
struct ThemeSentence {
  struct Token {
    let span: Range<Int>
    /// The keys of the word in the lexicon; none for most.
    let keys: [Int32]
    /// Whether a clause begins with it.
    let beginsClause: Bool
    /// Whether « de » stands before it: « pas de site, d'annuaire et de lettre » denies all three.
    let followsDe: Bool
    let isConjunction: Bool
  }

  /// A sentence of more words is read in parts, so that no text takes more than a little memory.
  static let mostWords = 1024

  var tokens: [Token] = []

  /// Whether any word of the sentence is known.
  var isTelling = false

  /// From its first word to its last, articles included.
  private(set) var span = 0..<0

  /// Takes in a word, an article included.
  mutating func extend(over word: Range<Int>) {
    span = (span.isEmpty ? word.lowerBound : span.lowerBound)..<word.upperBound
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    span = 0..<0
    isTelling = false
  }

  /// The words a pattern takes from a word on; `nil` where it does not fit.
  ///
  /// - Complexity: O(elements × the longest gap).
  func match(_ pattern: ThemeLexicon.Pattern, at first: Int) -> ClosedRange<Int>? {
    // The places where the words so far may end; the nearest is enough when no gap is left.
    var ends = [first]
    for (element, gap) in zip(pattern.elements.dropFirst(), pattern.gaps) {
      var next: [Int] = []
      for end in ends {
        // A clause that begins in between counts as a word: « appels, projets » is no expression.
        var used = 0
        var index = end + 1
        while index < tokens.count {
          if tokens[index].beginsClause { used += 1 }
          guard used <= gap else { break }
          if next.last.map({ $0 < index }) ?? true, fits(element, index) { next.append(index) }
          used += 1
          index += 1
        }
      }
      guard !next.isEmpty else { return nil }
      ends = next
    }
    return first...ends[0]
  }

  private func fits(_ element: Set<Int32>, _ index: Int) -> Bool {
    tokens[index].keys.contains(where: element.contains)
  }
}
