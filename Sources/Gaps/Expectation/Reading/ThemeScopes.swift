/// Which words of a sentence a context takes the sense out of.
struct ThemeScopes {
  private(set) var isVoid: [Bool]

  init(_ sentence: ThemeSentence) {
    isVoid = Array(repeating: false, count: sentence.tokens.count)
  }

  /// Voids the words that expressions of one context reach.
  ///
  /// - Parameters:
  ///   - triggers: Where the expressions stand.
  ///   - ends: The words with which something begins that they do not reach.
  /// - Complexity: O(words + triggers).
  mutating func void(
    _ scope: ThemeContext.Scope, _ triggers: [ClosedRange<Int>], ends: Set<Int>,
    in sentence: ThemeSentence
  ) {
    guard !triggers.isEmpty else { return }
    switch scope {
    case .after: voidAfter(Set(triggers.map { $0.upperBound + 1 }), ends, sentence)
    case .clause: voidClauses(triggers, ends, sentence)
    case .sentence: isVoid = Array(repeating: true, count: isVoid.count)
    }
  }

  private mutating func voidAfter(_ starts: Set<Int>, _ ends: Set<Int>, _ sentence: ThemeSentence) {
    var isActive = false
    for (index, token) in sentence.tokens.enumerated() {
      if starts.contains(index) { isActive = true }
      if ends.contains(index) || Self.isBarrier(token, at: index, in: sentence) {
        isActive = false
      }
      if isActive { isVoid[index] = true }
    }
  }

  private mutating func voidClauses(
    _ triggers: [ClosedRange<Int>], _ ends: Set<Int>, _ sentence: ThemeSentence
  ) {
    var clause = 0
    let clauses = sentence.tokens.indices.map { index in
      if sentence.tokens[index].beginsClause || ends.contains(index) { clause += 1 }
      return clause
    }
    let voided = Set(triggers.flatMap { $0.map { clauses[$0] } })
    for index in clauses.indices where voided.contains(clauses[index]) { isVoid[index] = true }
  }

  /// Whether a denial stops before a word: where a clause begins, or a second thing after « et »,
  /// unless « de » takes the denial up again.
  private static func isBarrier(
    _ token: ThemeSentence.Token, at index: Int, in sentence: ThemeSentence
  ) -> Bool {
    if token.beginsClause { return !token.followsDe }
    guard token.isConjunction, index + 1 < sentence.tokens.count else { return false }
    return !sentence.tokens[index + 1].followsDe
  }
}
