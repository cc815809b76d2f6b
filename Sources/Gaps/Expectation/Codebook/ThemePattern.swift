/// Words in a row as a codebook writes them: `appel à projets`, `mettre …2 réseau`, `=site internet`.
///
/// A word stands for all words of its stem; after `=`, for itself. Case, accents, hyphens, articles
/// and « de » do not count. Between two words `…` stands for up to three others, `…5` for up to five.
public struct ThemePattern: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    /// The word itself, folded.
    case exact(String)
    /// Any word of the same stem: the word as written, in small letters, for the stemmer to see its
    /// accents.
    case stem(String)
  }

  /// As the codebook has it.
  public let text: String

  let elements: [Element]

  /// How many other words may stand after each element but the last.
  let gaps: [Int]

  /// How a list of a codebook is read.
  enum Manner {
    /// Each word for itself.
    case exact
    /// Each word for its stem.
    case stem
  }

  static let usualGap = 3
  static let longestGap = 9
  static let mostWords = 12

  /// Why a text is no pattern.
  enum Flaw: Error {
    /// Nothing in it can be met in an answer.
    case noWord
    /// `…` at either end, or twice in a row.
    case looseGap
    case gapTooLong
    case tooManyWords
    /// Longer than any word that is read.
    case wordTooLong
  }

  init(_ text: String, _ manner: Manner = .stem) throws(Flaw) {
    var elements: [Element] = []
    var gaps: [Int] = []
    var gap: Int?
    for piece in text.split(whereSeparator: { $0.isWhitespace }) {
      if let length = try Self.gap(piece) {
        guard gap == nil, !elements.isEmpty else { throw .looseGap }
        gap = length
        continue
      }
      let isExact = manner == .exact || piece.first == "="
      let word = piece.first == "=" ? piece.dropFirst() : piece
      for letters in try Self.words(String(word)) {
        if !elements.isEmpty { gaps.append(gap ?? 0) }
        gap = nil
        elements.append(isExact ? .exact(ThemeWords.folded(letters)) : .stem(letters))
      }
    }
    guard !elements.isEmpty else { throw .noWord }
    guard gap == nil else { throw .looseGap }
    guard elements.count <= Self.mostWords else { throw .tooManyWords }
    self.text = text
    self.elements = elements
    self.gaps = gaps
  }

  /// Words in which the pattern is found, if anywhere.
  var sample: String {
    elements.map { element in
      switch element {
      case .exact(let word), .stem(let word): word
      }
    }
    .joined(separator: " ")
  }

  /// The length of a gap; `nil` for a word.
  private static func gap(_ piece: Substring) throws(Flaw) -> Int? {
    let digits: Substring
    if piece.hasPrefix("…") {
      digits = piece.dropFirst()
    } else if piece.hasPrefix("...") {
      digits = piece.dropFirst(3)
    } else {
      return nil
    }
    if digits.isEmpty { return usualGap }
    guard let length = Int(digits), (1...longestGap).contains(length) else { throw .gapTooLong }
    return length
  }

  /// The words of a piece, cut as answers are: « plate-forme » is two, « de » none.
  private static func words(_ piece: String) throws(Flaw) -> [String] {
    var found: [String] = []
    var cutter = WordCutter()
    let bytes = piece.utf8.span
    while let word = cutter.next(in: bytes) {
      guard word.span.count <= ThemeWords.longest else { throw .wordTooLong }
      let letters = ThemeWords.text(bytes, word.span)
      if !ThemeWords.isSilent(ThemeWords.folded(letters)) { found.append(letters.lowercased()) }
    }
    return found
  }
}
