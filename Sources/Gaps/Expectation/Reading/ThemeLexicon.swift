/// A codebook made ready for reading: its patterns by the word they begin with.
struct ThemeLexicon {
  /// What a match of a pattern does.
  enum Role: Hashable {
    /// Speaks of a theme.
    case theme(Int)
    /// Speaks of something else than a theme.
    case exclusion(Int)
    /// Takes the sense out of the words around it.
    case context(Int)
    case exception(Int)
    case end(Int)
  }

  struct Pattern {
    let role: Role
    /// The keys of its words, any one of a set standing for the word.
    let elements: [Set<Int32>]
    let gaps: [Int]
  }

  private(set) var patterns: [Pattern] = []

  /// The numbers of the patterns that may begin with a key.
  private(set) var beginning: [[Int]] = []

  private var keyOfWord: [String: Int32] = [:]
  private var keyOfStem: [[UInt8]: Int32] = [:]
  private let stemmer: FrenchStemmer

  init(_ codebook: Codebook, _ stemmer: FrenchStemmer) {
    self.stemmer = stemmer
    for (number, theme) in codebook.themes.enumerated() {
      for pattern in theme.patterns { add(pattern, .theme(number)) }
      for pattern in theme.exclusions { add(pattern, .exclusion(number)) }
    }
    for (number, context) in codebook.contexts.enumerated() {
      for pattern in context.expressions { add(pattern, .context(number)) }
      for pattern in context.exceptions { add(pattern, .exception(number)) }
      for pattern in context.ends { add(pattern, .end(number)) }
    }
  }

  /// The keys that a word of an answer goes by; none for most words.
  func keys(of letters: String, folded: String) -> [Int32] {
    var keys: [Int32] = []
    if let key = keyOfWord[folded] { keys.append(key) }
    for stem in stems(letters, folded) {
      if let key = keyOfStem[stem], !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The stem of a word as it is written, and of the word without accents, as capitals often are:
  /// « COORDONNEE ».
  private func stems(_ letters: String, _ folded: String) -> [[UInt8]] {
    let written = Array(
      ThemeWords.folded(decoding(stemmer.stem(ThemeWords.composed(letters)))).utf8)
    let plain = stemmer.stem(Array(folded.utf8))
    return written == plain ? [plain] : [written, plain]
  }

  private func decoding(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func add(_ pattern: ThemePattern, _ role: Role) {
    let elements = pattern.elements.map { keys(of: $0) }
    let number = patterns.count
    patterns.append(Pattern(role: role, elements: elements, gaps: pattern.gaps))
    for key in elements[0] { beginning[Int(key)].append(number) }
  }

  private mutating func keys(of element: ThemePattern.Element) -> Set<Int32> {
    switch element {
    case .exact(let word):
      return [Self.key(of: word, in: &keyOfWord, &beginning)]
    case .stem(let letters):
      let stems = stems(letters, ThemeWords.folded(letters))
      return Set(stems.map { Self.key(of: $0, in: &keyOfStem, &beginning) })
    }
  }

  private static func key<Word: Hashable>(
    of word: Word, in keys: inout [Word: Int32], _ beginning: inout [[Int]]
  ) -> Int32 {
    if let key = keys[word] { return key }
    let key = Int32(beginning.count)
    keys[word] = key
    beginning.append([])
    return key
  }
}
