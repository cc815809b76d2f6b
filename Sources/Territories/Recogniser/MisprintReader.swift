/// Finds misprints of names: words with a capital that are no name and no French word, where the
/// place they would name fits what stands around them.
struct MisprintReader {
  let near: NearNames
  let cell: CellText

  /// What limits the search in a long text: each look-up compares thousands of names.
  private(set) var budget: Int

  /// Whether a word may be part of a misspelt name.
  func mayBeMisprint(_ word: Int) -> Bool {
    let here = cell.words[word]
    guard here.key.count >= 3, here.role.isEmpty else { return false }
    guard here.isCapital, !cell.isAllCapitals || here.key.count >= 5 else { return false }
    // "ARCUS", between small letters, is the name of a programme.
    if here.isAllCapitals, !cell.isAllCapitals, here.key.count <= 6 { return false }
    return !cell.letters[here.key].contains { $0 <= UInt8(ascii: "9") }
  }

  /// How many letters may be wrong in a word of some length.
  static func allowance(_ length: Int) -> Int {
    switch length {
    case ..<5: 0
    case 5...7: 1
    case 8...11: 2
    default: 3
    }
  }

  /// The places of a country, or the countries, that some words may be meant to name.
  mutating func reading(
    _ words: Range<Int>, in scope: NearNames.Scope, limit: Int = 3,
    suits: (Candidate) -> Bool
  ) -> (candidates: [Candidate], distance: Int)? {
    guard budget > 0 else { return nil }
    let key = cell.key(words)
    let limit = min(limit, Self.allowance(key.count))
    guard limit > 0 else { return nil }
    budget -= 1
    let (names, distance) = near.nearest(
      Array(cell.letters[key]), limit: limit, in: scope)
    let first = cell.letters[key.lowerBound]
    let fitting = names.filter { name in
      // Two changes, or one in a short word, and another first letter: another word.
      (distance == 1 && key.count > 7 || name.letters.first == first) && suits(name.candidate)
    }
    guard !fitting.isEmpty else { return nil }
    return (fitting.map(\.candidate), distance)
  }
}
