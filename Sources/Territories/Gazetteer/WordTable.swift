/// Values by folded words, looked up by bytes: nothing is made of the word that is asked for.
///
/// Open addressing, half full at most.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry {
    let hash: UInt32
    let start: UInt32
    let end: UInt32
    let value: Value
  }

  private var entries: [Entry] = []
  private var letters: [UInt8] = []
  /// The number of an entry and one; 0 for none.
  private var slots: [UInt32]
  private let mask: Int

  /// The fewest and most letters a word has.
  private var shortest = Int.max
  private var longest = 0

  init(_ words: some Sequence<(key: [UInt8], value: Value)>) {
    let words = Array(words)
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for (word, value) in words {
      let hash = Self.hash(word.span)
      let start = UInt32(letters.count)
      letters += word
      entries.append(
        Entry(hash: hash, start: start, end: UInt32(letters.count), value: value))
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(entries.count)
      shortest = min(shortest, word.count)
      longest = max(longest, word.count)
    }
  }

  var count: Int { entries.count }

  /// The value of a folded word.
  ///
  /// - Complexity: O(letters), and O(1) for a word longer than all that are known.
  func value(of word: borrowing Span<UInt8>) -> Value? {
    guard word.count >= shortest, word.count <= longest else { return nil }
    let hash = Self.hash(word)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].hash == hash, holds(number, word) { return entries[number].value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func holds(_ number: Int, _ word: borrowing Span<UInt8>) -> Bool {
    let start = Int(entries[number].start)
    guard Int(entries[number].end) - start == word.count else { return false }
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  /// FNV-1a, 64 bits, folded into 32.
  private static func hash(_ word: borrowing Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<word.count { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
