import Text

/// A text cut into words, with its brackets, items and sentences numbered in one pass.
struct CellText {
  let bytes: [UInt8]
  private(set) var words: [CellWord] = []

  /// The folded letters of all words, one after the other.
  private(set) var letters: [UInt8] = []

  /// For each bracket, how many words stand before it; number 0 is the text itself.
  private(set) var wordsBefore: [Int] = [0]

  /// Whether small letters tell nothing, because the text has none.
  private(set) var isAllCapitals = true

  /// What all words together may do.
  private(set) var roles: WordRole = []

  private var bracketStack: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5 + 1)
    letters.reserveCapacity(bytes.count)
    cut()
  }

  /// Brackets nested deeper than this are read as if they were not there.
  private static let deepestBracket = 8

  private mutating func cut() {
    var gap: WordGap = []
    var index = 0
    var item = 0
    var sentence = 0
    while index < bytes.count {
      let start = index
      var letterCount = 0
      while index < bytes.count {
        let (kind, length) = CharacterKind.of(bytes.span, at: index)
        guard kind == .letter || (kind == .ignorable) else { break }
        if kind == .letter { letterCount += 1 }
        index += length
      }
      if letterCount > 0, let word = word(start..<index, gap: gap) {
        var word = word
        if let last = words.last {
          let isStop =
            !gap.isDisjoint(with: [.stop, .line, .semicolon])
            || (gap.contains(.dot) && word.isCapital && last.key.count > 3)
          if gap.partsItems { item += 1 }
          if isStop { sentence += 1 }
        }
        word.item = item
        word.sentence = sentence
        word.bracket = bracketStack.last ?? 0
        words.append(word)
        gap = []
      }
      guard index < bytes.count else { break }
      let (kind, length) = CharacterKind.of(bytes.span, at: index)
      if case .gap(let mark) = kind {
        gap.formUnion(mark)
        if mark == .open, bracketStack.count < Self.deepestBracket {
          bracketStack.append(wordsBefore.count)
          wordsBefore.append(words.count)
        } else if mark == .close, !bracketStack.isEmpty {
          bracketStack.removeLast()
        }
      }
      index += length
    }
  }

  private mutating func word(_ span: Range<Int>, gap: WordGap) -> CellWord? {
    let start = letters.count
    var isPlain = true
    var hasSmall = false
    for index in span {
      let byte = bytes[index]
      if byte >= 0x80 {
        isPlain = false
        break
      }
      if byte >= UInt8(ascii: "a") { hasSmall = true }
      letters.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    let first = bytes[span.lowerBound]
    var isCapital = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
    var hasCapital = isCapital
    if !isPlain {
      letters.removeLast(letters.count - start)
      var folded: [UInt8] = []
      TextFold.fold(bytes.span.extracting(span), into: &folded)
      let key = NameKey(folded: folded.span)
      letters.append(contentsOf: key.bytes)
      hasSmall = false
      for index in span {
        let byte = bytes[index]
        if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { hasSmall = true }
        if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { hasCapital = true }
      }
      // The capitals of Latin-1 lie in C3 80–9E; of the next blocks every other letter is one.
      if first == 0xC3, span.count > 1 {
        isCapital = bytes[span.lowerBound + 1] < 0x9F
      } else if first >= 0xC4, first <= 0xC5, span.count > 1 {
        isCapital = bytes[span.lowerBound + 1] & 1 == 0
      }
    }
    guard letters.count > start else { return nil }
    if hasSmall { isAllCapitals = false }
    return CellWord(
      span: span, key: start..<letters.count, gap: gap, isCapital: isCapital,
      isAllCapitals: !hasSmall && (hasCapital || isCapital))
  }

  /// Notes of every word what the vocabulary says of it.
  mutating func setRoles(_ vocabulary: Vocabulary) {
    for word in words.indices {
      let role = vocabulary.role(words[word].key, in: letters.span)
      if role.isEmpty { continue }
      words[word].role = role
      roles.formUnion(role)
    }
  }

  /// The folded letters of some words together.
  func key(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].key.lowerBound..<words[range.upperBound - 1].key.upperBound
  }
}
