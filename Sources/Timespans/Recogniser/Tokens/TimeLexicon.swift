/// A table of the words of ``TimeWords``, by a hash of their folded letters.
struct TimeLexicon: Sendable {
  struct Entry: Sendable {
    var roles: UInt64 = 0
    /// Per kind of value; a word may be a month and a number: « sept ».
    var value: Int16 = 0
    var second: Int16 = 0
  }

  static let standard = Self()

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private var hashes: [UInt64]
  private var entries: [Entry]
  private let mask: Int

  /// The words of ``TimeRole/month`` of five letters and more, for misprints.
  private(set) var longMonths: [(letters: [UInt8], number: Int)] = []

  private init() {
    mask = 4095
    hashes = Array(repeating: 0, count: mask + 1)
    entries = Array(repeating: Entry(), count: mask + 1)
    for (role, words) in TimeWords.valued {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let parts = word.split(separator: UInt8(ascii: "="))
        let value = Int16(String(decoding: parts[1], as: UTF8.self)) ?? 0
        add(Array(parts[0]), role, value)
        if role == .month, parts[0].count >= 6 { longMonths.append((Array(parts[0]), Int(value))) }
      }
    }
    for (role, words) in TimeWords.plain {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) { add(Array(word), role, nil) }
    }
  }

  private mutating func add(_ word: [UInt8], _ role: TimeRole, _ value: Int16?) {
    let hash = word.reduce(Self.seed, Self.step)
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    hashes[slot] = hash
    if let value {
      // Months, numbers of years: the first value; any further role has the second.
      if entries[slot].value == 0 {
        entries[slot].value = value
      } else {
        entries[slot].second = value
      }
    }
    entries[slot].roles |= role.rawValue
  }

  /// - Complexity: O(1).
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
