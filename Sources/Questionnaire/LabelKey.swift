import Text

/// What two spellings of one label share, as bytes that compare and hash fast.
public enum LabelKey {
  /// The folded label without the hyphens between its words, without the punctuation that closes it
  /// and without the mark of a continued table.
  ///
  /// Signs that tell labels apart stay: `< 5 ans`, `+ 5 ans`, `C++`.
  public static func of(_ label: String) -> [UInt8] {
    var key = TextFold.bytes(of: label)
    trimEnd(&key)
    while let opening = continuation(in: key) {
      key.removeSubrange(opening...)
      trimEnd(&key)
    }
    for index in key.indices.dropFirst().dropLast() where key[index] == UInt8(ascii: "-") {
      if isWord(key[index - 1]), isWord(key[index + 1]) { key[index] = UInt8(ascii: " ") }
    }
    return key
  }

  private static func trimEnd(_ key: inout [UInt8]) {
    while key.count > 1, let last = key.last, " :?!.,;*".utf8.contains(last) { key.removeLast() }
  }

  /// Where the mark of a continued table begins: `(suite)`, `(suite 2)`, `(suite et fin)`, `(2/3)`.
  private static func continuation(in key: [UInt8]) -> Int? {
    guard key.last == UInt8(ascii: ")"), let opening = key.lastIndex(of: UInt8(ascii: "(")),
      opening > 0
    else { return nil }
    let words = key[(opening + 1)..<(key.count - 1)].split(separator: UInt8(ascii: " "))
    guard let first = words.first.map(Array.init) else { return nil }
    let isMark = ["suite", "suites", "fin", "continued", "cont'd", "end"].contains {
      first == Array($0.utf8)
    }
    let allowed = ["et", "fin", "and", "end", "n°", "no"].map { Array($0.utf8) }
    let restFits = words.dropFirst().allSatisfy { word in
      word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "/") } || allowed.contains(Array(word))
    }
    let isFraction = words.count == 1 && fraction(first)
    return isMark && restFits || isFraction ? opening : nil
  }

  /// `2/3`.
  private static func fraction(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }
}
