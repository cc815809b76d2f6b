/// Finds where French words may be divided.
///
/// Liang's method: every pattern that occurs in the word says, by digits between letters, how good
/// or bad a division there is; the highest digit wins, and odd ones allow.
///
/// Source: F. M. Liang, *Word Hy-phen-a-tion by Com-put-er*, Stanford 1983.
///
/// The patterns, `Resources/hyph_fr.dic`, are those of the LibreOffice dictionaries (fr_FR), as
/// Debian's package hyphen-fr ships them, unchanged. Copyright Blaise Drayer, Marc Lodewijck, Paul
/// Pichaureau. Licence: LGPL-2.1-or-later; https://git.libreoffice.org/dictionaries.
struct Hyphenator: Sendable {
  static let french = Hyphenator(patterns: PackageResources.hyph_fr_dic)

  /// The letters that stay together at either end of a word: two would divide more than reads well.
  private static let leastLetters = 3

  /// Nobody divides a longer word; and it bounds the work on one that never ends.
  static let longestWord = 60

  /// A number from 0 for each scalar that occurs in patterns.
  private var alphabet: [Unicode.Scalar: Int] = [:]

  /// The node that each letter leads to from each node, 0 for none: the root is 0.
  private var next: [Int32] = []

  /// The digits of the pattern that ends at a node, or none.
  private var digits: [[UInt8]] = []

  private var letterCount: Int { alphabet.count }

  init(patterns: [UInt8]) {
    let lines = String(decoding: patterns, as: UTF8.self).split(separator: "\n").filter { line in
      // The file begins with its encoding and settings, in capitals.
      !line.utf8.contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }
    for line in lines {
      for scalar in line.unicodeScalars where !("0"..."9" ~= scalar) && alphabet[scalar] == nil {
        alphabet[scalar] = alphabet.count
      }
    }
    addNode()
    for line in lines { add(line) }
  }

  private mutating func addNode() {
    next += Array(repeating: 0, count: letterCount)
    digits.append([])
  }

  private mutating func add(_ pattern: Substring) {
    var node = 0
    var found: [UInt8] = [0]
    for scalar in pattern.unicodeScalars {
      if "0"..."9" ~= scalar {
        found[found.count - 1] = UInt8(scalar.value - 0x30)
        continue
      }
      guard let letter = alphabet[scalar] else { return }
      found.append(0)
      if next[node * letterCount + letter] == 0 {
        next[node * letterCount + letter] = Int32(digits.count)
        addNode()
      }
      node = Int(next[node * letterCount + letter])
    }
    digits[node] = found
  }

  /// How many scalars may stand before a hyphen, in rising order.
  ///
  /// - Complexity: O(length × length of the longest pattern); nothing for overlong words.
  func points(in word: [Unicode.Scalar]) -> [Int] {
    guard word.count >= 2 * Self.leastLetters, word.count <= Self.longestWord else { return [] }
    let letters = ([nil] + word.map(Self.lowercased) + [nil]).map { scalar in
      alphabet[scalar ?? "."] ?? -1
    }
    var best = [UInt8](repeating: 0, count: letters.count + 1)
    for start in letters.indices {
      var node = 0
      for letter in letters[start...] {
        guard letter >= 0 else { break }
        node = Int(next[node * letterCount + letter])
        guard node != 0 else { break }
        for (offset, digit) in digits[node].enumerated() where digit > best[start + offset] {
          best[start + offset] = digit
        }
      }
    }
    // The value before letter i of the word stands at i + 1, after the full stop of the beginning.
    return (Self.leastLetters...(word.count - Self.leastLetters)).filter { best[$0 + 1] % 2 == 1 }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x152: "œ"
    case 0x178: "ÿ"
    default: scalar
    }
  }
}
