/// Finds out fast whether a text can hold an expression of time at all: whether it has a digit or
/// one of the words without which there is none.
struct TimeTrigger: Sendable {
  static let standard = Self(.standard)

  private let lexicon: TimeLexicon

  /// Whether a word of the kind begins with three letters, five bits each.
  private var beginnings: [Bool]

  private init(_ lexicon: TimeLexicon) {
    self.lexicon = lexicon
    beginnings = Array(repeating: false, count: 1 << 15)
    for (role, words) in TimeWords.valued + TimeWords.plain.map({ ($0.0, $0.1) })
    where !role.isDisjoint(with: TimeReading.hearts) {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let letters = word.prefix { $0 != UInt8(ascii: "=") }
        var key = 0
        for place in 0..<3 {
          key = key << 5 | (place < letters.count ? Int(Array(letters)[place] & 0x1F) : 0)
        }
        beginnings[key] = true
      }
    }
  }

  /// - Complexity: O(range), about a nanosecond a byte.
  func isHeld(by bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let latin1 = TimeTokenizer.latin1
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return true }
      guard isLetter(byte) || byte >= 0x80 else {
        index += 1
        continue
      }
      // A word: its first three letters, then its end.
      let start = index
      var key = 0
      var letters = 0
      while index < end, letters < 3 {
        let byte = bytes[index]
        if isLetter(byte) {
          key = key << 5 | Int(byte & 0x1F)
          index += 1
        } else if byte == 0xC3, index + 1 < end,
          case let letter = latin1[Int(bytes[index + 1] & 0x3F)], letter != 0
        {
          key = key << 5 | Int(letter & 0x1F)
          index += 2
        } else {
          break
        }
        letters += 1
      }
      if letters == 0 {
        // Another script or sign; a digit or letter may follow.
        index += 1
        continue
      }
      // What cannot be seen may stand within a word: let the tokenizer look.
      if index < end, bytes[index] >= 0x80, isUnseen(bytes, at: index, end: end) { return true }
      while index < end, isLetter(bytes[index]) { index += 1 }
      if beginnings[key << (5 * (3 - letters))], isHeart(bytes, start, end) { return true }
    }
    return false
  }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// Marks that join to the letter before: combining accents, zero-width and soft signs.
  private func isUnseen(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xCC, 0xCD, 0xEF: return true
    case 0xC2: return second == 0xAD
    case 0xE2:
      guard second == 0x80 || second == 0x81, index + 2 < end else { return false }
      let third = bytes[index + 2]
      return second == 0x81 ? third >= 0xA0 : (0x8B...0x8F).contains(third) || third >= 0xAA
    default: return false
    }
  }

  /// Whether the word at an index is one of the kind; `true` too where its letters are not plain.
  private func isHeart(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let latin1 = TimeTokenizer.latin1
    var index = start
    var hash = TimeLexicon.seed
    while index < end {
      let byte = bytes[index]
      if isLetter(byte) {
        hash = TimeLexicon.step(hash, byte | 0x20)
        index += 1
      } else if byte == 0xC3, index + 1 < end,
        case let letter = latin1[Int(bytes[index + 1] & 0x3F)], letter != 0
      {
        hash = TimeLexicon.step(hash, letter)
        index += 2
      } else {
        if byte >= 0x80, isUnseen(bytes, at: index, end: end) { return true }
        break
      }
    }
    guard let entry = lexicon.entry(hash) else { return false }
    // « un » and « une » begin no expression without another such word.
    let roles = TimeRole(rawValue: entry.roles)
    return !roles.isDisjoint(with: TimeReading.hearts)
      && !(roles.contains(.cardinal) && entry.value == 1)
  }
}
