private import Text

/// A text while it is read: its tokens, and what was found so far.
struct TimeReading {
  let bytes: [UInt8]
  let tokens: [TimeToken]
  let reference: CalendarDate?
  let lexicon: TimeLexicon
  /// Whether the text answers « depuis quand ? ».
  let isAskedSinceWhen: Bool
  var found: [Timespan] = []

  /// Before this token no list of dates begins that has a year.
  var barren = 0

  init(
    _ bytes: [UInt8], _ range: Range<Int>, reference: CalendarDate?, lexicon: TimeLexicon,
    isAskedSinceWhen: Bool
  ) {
    self.bytes = bytes
    self.isAskedSinceWhen = isAskedSinceWhen
    self.reference = reference
    self.lexicon = lexicon
    var tokenizer = TimeTokenizer(lexicon: lexicon)
    tokenizer.cut(bytes.span, range)
    var tokens = tokenizer.tokens
    NumberMarks.mark(&tokens)
    self.tokens = tokens
  }
}

// What the rules ask of the tokens; beyond the ends there is nothing.
extension TimeReading {
  func roles(_ index: Int) -> TimeRole {
    tokens.indices.contains(index) ? tokens[index].roles : []
  }

  func has(_ index: Int, _ role: TimeRole) -> Bool {
    tokens.indices.contains(index) && tokens[index].roles.contains(role)
  }

  func hasAny(_ index: Int, _ role: TimeRole) -> Bool {
    tokens.indices.contains(index) && !tokens[index].roles.isDisjoint(with: role)
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign
      && tokens[index].value == Int32(sign.value)
  }

  func isNumber(_ index: Int, digits: ClosedRange<UInt8>) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .number
      && digits.contains(tokens[index].digits) && !tokens[index].isPart
  }

  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].gap == .none
  }

  /// Whether a token begins a line.
  func isLineStart(_ index: Int) -> Bool {
    index <= 0 || index < tokens.count && tokens[index].gap == .line
  }

  /// The value of a word in one of its roles.
  func value(_ index: Int, _ role: TimeRole) -> Int {
    let token = tokens[index]
    let isSecond =
      role == .cardinal && token.roles.contains(.month)
      || role == .lasting && token.roles.contains(.recurrence)
    return Int(isSecond ? token.second : token.value)
  }

  func unit(_ index: Int) -> TimeUnit? {
    has(index, .unit) ? TimeUnit(rawValue: Int(tokens[index].value)) : nil
  }

  /// Whether the letters of a word, folded, are these.
  func isWord(_ index: Int, _ text: StaticString) -> Bool {
    guard isWord(index) else { return false }
    return text.withUTF8Buffer { letters in
      unsafe tokens[index].hash == letters.reduce(TimeLexicon.seed, TimeLexicon.step)
    }
  }

  func folded(_ index: Int) -> [UInt8] {
    let span = tokens[index].span
    var letters: [UInt8] = []
    TextFold.fold(bytes.span.extracting(span), into: &letters, limit: 64)
    return letters
  }

  func isCapital(_ index: Int) -> Bool {
    let first = bytes[tokens[index].span.lowerBound]
    let second = tokens[index].span.count > 1 ? bytes[tokens[index].span.lowerBound + 1] : 0
    return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
      || first == 0xC3 && second < 0x9F
  }

  /// Whether a word of a few letters is written in capitals alone.
  func hasNoSmallLetter(_ index: Int) -> Bool {
    bytes[tokens[index].span].allSatisfy { $0 < UInt8(ascii: "a") }
  }

  /// Whether a word ends like a plural, and is none of the words of grammar.
  func isPlural(_ index: Int) -> Bool {
    guard isWord(index), tokens[index].span.count >= 3,
      !hasAny(index, [.grammar, .preposition, .inside, .to, .of])
    else { return false }
    let last = bytes[tokens[index].span.upperBound - 1]
    return last | 0x20 == UInt8(ascii: "s") || last | 0x20 == UInt8(ascii: "x")
  }

  /// Skips up to so many tokens of a role.
  func skip(_ role: TimeRole, from index: Int, atMost limit: Int = 1) -> Int {
    var next = index
    while next - index < limit, hasAny(next, role), next == index || tokens[next].gap != .line {
      next += 1
    }
    return next
  }
}
