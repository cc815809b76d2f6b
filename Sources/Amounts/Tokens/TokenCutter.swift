/// Cuts a piece of text into tokens.
enum TokenCutter {
  /// - Complexity: O(bytes).
  static func tokens(of bytes: Span<UInt8>, with vocabulary: Vocabulary) -> [TextToken] {
    let classes = CharacterClass.ascii
    var tokens: [TextToken] = []
    tokens.reserveCapacity(bytes.count / 4 + 8)
    var gap = TextToken.Gap.none
    var index = 0
    while index < bytes.count {
      let (found, scalar, length) = character(bytes, at: index, classes)
      switch found {
      case .blank: gap = max(gap, gap == .blank ? .blanks : .blank)
      case .tab: gap = max(gap, .blanks)
      case .line: gap = .line
      case .ignorable: break
      case .letter:
        let end = self.end(of: .letter, in: bytes, from: index + length, classes)
        tokens.append(word(bytes, index..<end, gap, vocabulary))
        (gap, index) = (.none, end)
        continue
      case .digit:
        let end = self.end(of: .digit, in: bytes, from: index + length, classes)
        tokens.append(digits(bytes, index..<end, gap))
        (gap, index) = (.none, end)
        continue
      default:
        if found == .other, let (entity, length) = HTMLEntity.at(index, in: bytes) {
          if entity == .blank {
            gap = max(gap, gap == .blank ? .blanks : .blank)
          } else {
            append(.currencySign, key: 0x20AC, index, length)
          }
          index += length
          continue
        }
        append(sign(found), key: scalar, index, length)
      }
      index += length
    }
    return tokens

    func append(_ kind: TextToken.Kind, key: UInt32, _ start: Int, _ length: Int) {
      tokens.append(
        TextToken(
          kind: kind, gap: gap, start: Int32(start), end: Int32(start + length),
          key: WordKey(bits: UInt128(key))))
      gap = .none
    }
  }

  @inline(__always)
  private static func character(
    _ bytes: Span<UInt8>, at index: Int, _ classes: [CharacterClass]
  ) -> (CharacterClass, scalar: UInt32, length: Int) {
    let byte = bytes[index]
    let found = classes[Int(byte)]
    return found == .wide ? CharacterClass.wide(bytes, at: index) : (found, UInt32(byte), 1)
  }

  /// Where a run of letters or digits ends; what cannot be seen does not end it.
  private static func end(
    of run: CharacterClass, in bytes: Span<UInt8>, from start: Int, _ classes: [CharacterClass]
  ) -> Int {
    var index = start
    var end = start
    while index < bytes.count {
      let (found, _, length) = character(bytes, at: index, classes)
      guard found == run || found == .ignorable else { break }
      index += length
      if found == run { end = index }
    }
    return end
  }

  private static func word(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ gap: TextToken.Gap, _ vocabulary: Vocabulary
  ) -> TextToken {
    let key = WordKey(bytes, range)
    let isCapital = bytes[range.lowerBound] >= 0x41 && bytes[range.lowerBound] <= 0x5A
    var token = TextToken(
      kind: .word, gap: gap, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      key: key)
    token.isCapital = isCapital
    if isCapital {
      token.isAllCapitals = true
      for index in range where bytes[index] >= UInt8(ascii: "a") {
        token.isAllCapitals = false
        break
      }
    }
    token.entry = vocabulary.entry(of: key)
    return token
  }

  /// More digits than this are no sum of money; their value is not kept.
  static let mostDigits = 30

  private static func digits(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ gap: TextToken.Gap
  ) -> TextToken {
    var value: UInt128 = 0
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        count += 1
        if count <= mostDigits { value = value * 10 + UInt128(byte - UInt8(ascii: "0")) }
        index += 1
      } else {
        let (found, scalar, length) = CharacterClass.wide(bytes, at: index)
        if found == .digit {
          count += 1
          if count <= mostDigits { value = value * 10 + UInt128(scalar - 0xFF10) }
        }
        index += length
      }
    }
    var token = TextToken(
      kind: .digits, gap: gap, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      key: WordKey(bits: value))
    token.digitCount = Int32(min(count, 1 << 20))
    let isZero = bytes[range.lowerBound] == UInt8(ascii: "0")
    token.hasLeadingZero = count > 1 && isZero
    return token
  }

  private static func sign(_ found: CharacterClass) -> TextToken.Kind {
    switch found {
    case .currencySign: .currencySign
    case .comma: .comma
    case .dot: .dot
    case .apostrophe: .apostrophe
    case .hyphen: .hyphen
    case .minus: .minus
    case .slash: .slash
    case .colon: .colon
    case .open: .open
    case .close: .close
    case .tilde: .tilde
    case .less: .less
    case .greater: .greater
    case .equals: .equals
    default: .other
    }
  }
}
