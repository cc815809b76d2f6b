import Responses

/// Finds the actors of a survey where answers name them, by their names, their aliases, and the ways
/// public bodies are usually called: « CG 91 », « le Département de l'Essonne ».
struct ActorRecogniser {
  private struct Pattern {
    let words: [UInt64]
    let actor: Int
  }

  /// The patterns by their first word, the longest first.
  private var patterns: [UInt64: [Pattern]] = [:]

  init(_ actors: [Actor]) {
    var owners: [[UInt64]: Int?] = [:]
    for (index, actor) in actors.enumerated() {
      for words in Self.names(of: actor) where !words.isEmpty {
        // A name that two actors share says nothing of either.
        owners[words] = .some(owners[words] == nil || owners[words] == index ? index : nil)
      }
    }
    for case (let words, let actor?) in owners {
      patterns[words[0], default: []].append(Pattern(words: words, actor: actor))
    }
    for first in patterns.keys {
      patterns[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// Every actor named in a text, in its order; of two names at one place, the longer.
  ///
  /// - Complexity: O(text), times the names that begin with the same word.
  func mentions(in text: String) -> [(span: Range<Int>, actor: Int)] {
    guard !patterns.isEmpty else { return [] }
    let tokens = NameTokens(text).tokens
    var found: [(span: Range<Int>, actor: Int)] = []
    var index = 0
    while index < tokens.count {
      let pattern = patterns[tokens[index].word]?.first { pattern in
        index + pattern.words.count <= tokens.count
          && pattern.words.indices.allSatisfy {
            pattern.words[$0] == tokens[index + $0].word
          }
      }
      guard let pattern else {
        index += 1
        continue
      }
      let last = tokens[index + pattern.words.count - 1]
      found.append((tokens[index].span.lowerBound..<last.span.upperBound, pattern.actor))
      index += pattern.words.count
    }
    return found
  }

  /// Every way an actor may be named.
  ///
  /// A label that does not begin as the name does is left out: « Yvelines », over a column of the
  /// annex, is the council; in an answer it is the place.
  private static func names(of actor: Actor) -> [[UInt64]] {
    let name = NameTokens(actor.name).words
    var names = [name] + actor.aliases.map { NameTokens($0).words }
    let label = NameTokens(actor.label).words
    if label.first == name.first { names.append(label) }
    if let number = departement(actor) {
      names += names.flatMap { ActorHeads.numbered($0, number: number) }
    }
    return names + names.flatMap(ActorHeads.variants)
  }

  /// « 91 » for an actor of `DEP-91`.
  private static func departement(_ actor: Actor) -> String? {
    guard let territory = actor.territory, territory.hasPrefix("DEP-") else { return nil }
    return territory.dropFirst(4).lowercased()
  }
}
