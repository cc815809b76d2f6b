import Responses

/// Finds the actors of a survey where answers name them, by their names, their aliases, and the ways
/// public bodies are usually called: « CG 91 », « le Département de l'Essonne ».
struct ActorRecogniser {
  /// A word read after the words of a node.
  private struct Step: Hashable {
    let node: Int
    let word: UInt64
  }

  /// What the words up to a node name.
  private enum Meaning {
    case nothing
    case actor(Int)
    /// A name that several actors share says nothing of any, nor of one with a shorter name.
    case shared
  }

  /// The names as a tree: node 0 is where a name begins.
  private var nodes: [Step: Int] = [:]
  private var meanings: [Meaning] = [.nothing]

  init(_ actors: [Actor]) {
    for (index, actor) in actors.enumerated() {
      for words in Self.names(of: actor) where !words.isEmpty { add(words, index) }
    }
  }

  private mutating func add(_ words: [UInt64], _ actor: Int) {
    var node = 0
    for word in words {
      let step = Step(node: node, word: word)
      if let next = nodes[step] {
        node = next
      } else {
        node = meanings.count
        nodes[step] = node
        meanings.append(.nothing)
      }
    }
    switch meanings[node] {
    case .nothing, .actor(actor): meanings[node] = .actor(actor)
    case .actor, .shared: meanings[node] = .shared
    }
  }

  /// Every actor named in a text, in its order; of two names at one place, the longer.
  ///
  /// - Complexity: O(words of the text × words of the longest name), however many actors there are.
  func mentions(in text: String) -> [(span: Range<Int>, actor: Int)] {
    guard !nodes.isEmpty else { return [] }
    let tokens = NameTokens(text).tokens
    var found: [(span: Range<Int>, actor: Int)] = []
    var index = 0
    while index < tokens.count {
      var node = 0
      var end = index
      var longest: (meaning: Meaning, end: Int)?
      while end < tokens.count, let next = nodes[Step(node: node, word: tokens[end].word)] {
        node = next
        end += 1
        if case .nothing = meanings[node] { continue }
        longest = (meanings[node], end)
      }
      guard let longest else {
        index += 1
        continue
      }
      if case .actor(let actor) = longest.meaning {
        let span = tokens[index].span.lowerBound..<tokens[longest.end - 1].span.upperBound
        found.append((span, actor))
      }
      index = longest.end
    }
    return found
  }

  /// Every way an actor may be named.
  ///
  /// A label that does not begin as the name does is left out: « Yvelines », over a column of the
  /// annex, is the council; in an answer it is the place. So is what has no letter: respondents
  /// known by a number are not meant wherever that number stands.
  private static func names(of actor: Actor) -> [[UInt64]] {
    func words(_ name: String) -> [UInt64] {
      name.contains(where: \.isLetter) ? NameTokens(name).words : []
    }
    let name = words(actor.name)
    var names = [name] + actor.aliases.map(words)
    let label = words(actor.label)
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
