/// Tells fast that a text names no currency, so that it can name no amount.
enum MoneyScan {
  /// Whether a sign or word of a currency stands in the text.
  ///
  /// - Complexity: O(bytes), one look at each; words are only compared when their first two
  ///   letters are those of a currency.
  static func namesCurrency(_ bytes: Span<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    let classes = CharacterClass.ascii
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case .letter:
        let start = index
        repeat { index += 1 } while index < bytes.count && isLetter(bytes[index])
        if mayName(bytes, start..<index, vocabulary) { return true }
      case .currencySign: return true
      case .wide:
        let (found, _, length) = CharacterClass.wide(bytes, at: index)
        if found == .currencySign { return true }
        index += length
        if found == .letter {
          while index < bytes.count, isLetter(bytes[index]) { index += 1 }
        }
      case .other where byte == UInt8(ascii: "&"):
        if HTMLEntity.at(index, in: bytes)?.0 == .euro { return true }
        index += 1
      default: index += 1
      }
    }
    return false
  }

  /// An ASCII letter, or a byte of a letter beyond.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= 0xC3 && byte <= 0xC9 || byte >= 0x80 && byte < 0xC0
  }

  @inline(__always)
  private static func mayName(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary
  ) -> Bool {
    let first = Int(bytes[range.lowerBound] & 0x1F) << 5
    let second = range.count > 1 ? Int(bytes[range.lowerBound + 1]) : 0
    guard second >= 0x80 || vocabulary.currencyStarts[first | second & 0x1F] else { return false }
    let entry = vocabulary.entry(of: WordKey(bytes, range))
    return entry >= 0 && !vocabulary.meanings[Int(entry)].currencies.isEmpty
  }
}
