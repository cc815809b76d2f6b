/// Reads which themes of a codebook answers speak of.
///
/// A class, since it remembers the words it has met: each is folded and stemmed once.
public final class ThemeReader {
  private let codebook: Codebook
  private let lexicon: ThemeLexicon

  private struct WordKeys {
    let keys: [Int32]
    let isDe: Bool
    let isSilent: Bool
    let isConjunction: Bool
  }

  private var known: [UInt64: WordKeys] = [:]

  /// More different words than any survey has: a text that has more is no prose.
  private static let mostWords = 1 << 17

  /// More passages of one theme in one answer tell no more.
  private static let mostReadings = 32

  public init(_ codebook: Codebook) {
    self.codebook = codebook
    lexicon = ThemeLexicon(codebook, FrenchStemmer())
  }

  /// The passages of a text that speak of a theme, in its order.
  ///
  /// Of passages of one theme that overlap, the longest counts, and of each theme the first 32.
  ///
  /// - Parameter side: What kind of answer it is.
  /// - Complexity: O(length of the text).
  public func themes(in text: String, side: Theme.Side) -> [ThemeReading] {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    var found = Found(perTheme: Array(repeating: 0, count: codebook.themes.count))
    var sentence = ThemeSentence()
    var cutter = WordCutter()
    var followsDe = false
    var before = WordCutter.Break.none
    while let word = cutter.next(in: bytes) {
      before = max(before, word.before)
      if before == .sentence || sentence.tokens.count == ThemeSentence.mostWords {
        read(sentence, side, bytes, into: &found)
        sentence.removeAll()
        followsDe = false
      }
      let keys = keys(of: word, in: bytes)
      sentence.extend(over: word.span)
      if keys.isSilent {
        followsDe = keys.isDe
        // A clause may begin with an article.
        before = min(before, .clause)
        if sentence.tokens.isEmpty { before = .none }
        continue
      }
      sentence.tokens.append(
        ThemeSentence.Token(
          span: word.span, keys: keys.keys,
          beginsClause: before == .clause && !sentence.tokens.isEmpty, followsDe: followsDe,
          isConjunction: keys.isConjunction))
      if !keys.keys.isEmpty { sentence.isTelling = true }
      followsDe = false
      before = .none
    }
    read(sentence, side, bytes, into: &found)
    return found.readings
  }

  private struct Found {
    var readings: [ThemeReading] = []
    var perTheme: [Int]
  }

  private func keys(of word: WordCutter.Word, in bytes: Span<UInt8>) -> WordKeys {
    guard word.span.count <= ThemeWords.longest else { return Self.unknown }
    if let keys = known[word.number] { return keys }
    if known.count >= Self.mostWords { known.removeAll(keepingCapacity: true) }
    let letters = ThemeWords.text(bytes, word.span)
    let folded = ThemeWords.folded(letters)
    let keys = WordKeys(
      keys: lexicon.keys(of: letters, folded: folded), isDe: Self.de.contains(folded),
      isSilent: ThemeWords.isSilent(folded), isConjunction: Self.conjunctions.contains(folded))
    known[word.number] = keys
    return keys
  }

  private static let unknown = WordKeys(
    keys: [], isDe: false, isSilent: false, isConjunction: false)
  /// « des » and « de la » begin anew: « pas d'annuaire, des rencontres » asserts the meetings.
  private static let de: Set = ["de", "d"]
  private static let conjunctions: Set = ["et", "ou"]

  // MARK: A sentence

  private struct Match {
    let theme: Int
    let words: ClosedRange<Int>
  }

  /// What was met in a sentence, by what it does there.
  private struct Matches {
    var themes: [Match] = []
    var exclusions: [Match] = []
    var contexts: [Int: [ClosedRange<Int>]] = [:]
    var exceptions: [Int: [ClosedRange<Int>]] = [:]
    var ends: [Int: Set<Int>] = [:]
  }

  private func read(
    _ sentence: ThemeSentence, _ side: Theme.Side, _ bytes: Span<UInt8>, into found: inout Found
  ) {
    guard sentence.isTelling else { return }
    let matches = matches(in: sentence, side)
    guard !matches.themes.isEmpty else { return }
    let scopes = scopes(of: matches, in: sentence, side)
    var excluded: [Int: WordCover] = [:]
    for match in matches.exclusions {
      excluded[match.theme, default: WordCover(sentence.tokens.count)].cover(match.words)
    }
    var taken: [Int: Int] = [:]
    // Longer passages first, so that shorter ones in them are passed over.
    let ordered = matches.themes.sorted {
      ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count)
    }
    for match in ordered {
      guard match.words.lowerBound > taken[match.theme] ?? -1,
        !scopes.isVoid[match.words.lowerBound], !scopes.isVoid[match.words.upperBound],
        excluded[match.theme]?.touches(match.words) != true,
        found.perTheme[match.theme] < Self.mostReadings
      else { continue }
      taken[match.theme] = match.words.upperBound
      found.perTheme[match.theme] += 1
      let span =
        sentence.tokens[match.words.lowerBound].span
        .lowerBound..<sentence.tokens[match.words.upperBound].span.upperBound
      found.readings.append(
        ThemeReading(
          theme: codebook.themes[match.theme].id, span: span,
          written: ThemeWords.text(bytes, span), sentence: sentence.span))
    }
  }

  private func matches(in sentence: ThemeSentence, _ side: Theme.Side) -> Matches {
    var matches = Matches()
    for (index, token) in sentence.tokens.enumerated() {
      for key in token.keys {
        for number in lexicon.beginning[Int(key)] {
          let pattern = lexicon.patterns[number]
          guard concerns(pattern.role, side), let words = sentence.match(pattern, at: index)
          else { continue }
          switch pattern.role {
          case .theme(let theme): matches.themes.append(Match(theme: theme, words: words))
          case .exclusion(let theme): matches.exclusions.append(Match(theme: theme, words: words))
          case .context(let context): matches.contexts[context, default: []].append(words)
          case .exception(let context): matches.exceptions[context, default: []].append(words)
          case .end(let context): matches.ends[context, default: []].insert(words.lowerBound)
          }
        }
      }
    }
    return matches
  }

  private func concerns(_ role: ThemeLexicon.Role, _ side: Theme.Side) -> Bool {
    switch role {
    case .theme(let theme), .exclusion(let theme): codebook.themes[theme].sides.contains(side)
    case .context(let context), .exception(let context), .end(let context):
      codebook.contexts[context].sides.contains(side)
    }
  }

  private func scopes(
    of matches: Matches, in sentence: ThemeSentence, _ side: Theme.Side
  ) -> ThemeScopes {
    var scopes = ThemeScopes(sentence)
    for (number, triggers) in matches.contexts {
      var excepted = WordCover(sentence.tokens.count)
      for words in matches.exceptions[number] ?? [] { excepted.cover(words) }
      scopes.void(
        codebook.contexts[number].scope, triggers.filter { !excepted.touches($0) },
        ends: matches.ends[number] ?? [], in: sentence)
    }
    return scopes
  }
}

/// Words of a sentence that some expression covers.
private struct WordCover {
  private var isCovered: [Bool]

  init(_ count: Int) { isCovered = Array(repeating: false, count: count) }

  mutating func cover(_ words: ClosedRange<Int>) {
    for index in words { isCovered[index] = true }
  }

  func touches(_ words: ClosedRange<Int>) -> Bool { isCovered[words].contains(true) }
}
