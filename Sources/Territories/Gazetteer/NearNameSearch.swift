/// Finds the keys of a sorted group within a small edit distance of a word.
///
/// Rows of the distance matrix are kept for the prefix shared with the key before, and a prefix
/// that is already too far is skipped with all the keys that begin with it.
///
/// Distance: insertion, deletion, change, and swap of two neighbours, each one step
/// (optimal string alignment).
struct NearNameSearch {
  private let word: [UInt8]
  private let limit: Int
  private let width: Int

  /// Row d holds the distances of the first d letters of the key to each prefix of the word.
  private var rows: [UInt8]
  /// The key whose rows they are.
  private var letters: [UInt8] = []
  /// How many rows are filled in; past it, the key is too far or too short.
  private var depth = 0
  /// The length of a prefix no key beginning with which is near.
  private var deadLength = Int.max

  init(_ word: [UInt8], limit: Int) {
    self.word = word
    self.limit = limit
    width = word.count + 1
    rows = (0...word.count).map { UInt8(clamping: $0) }
  }

  /// The distance of the next key in sorted order, if it is near enough.
  mutating func distance(of key: Range<Int>, in table: GazetteerTable) -> Int? {
    var shared = 0
    while shared < letters.count, shared < key.count,
      letters[shared] == table.keyByte(at: key.lowerBound + shared)
    { shared += 1 }
    if shared >= deadLength { return nil }
    deadLength = .max
    letters.removeLast(letters.count - shared)
    depth = min(depth, shared)
    while letters.count < key.count {
      let letter = table.keyByte(at: key.lowerBound + letters.count)
      letters.append(letter)
      if appendRow(letter) > limit, lowestOfLastTwo > limit {
        deadLength = letters.count
        return nil
      }
    }
    let distance = Int(rows[depth * width + word.count])
    return distance <= limit ? distance : nil
  }

  private var lowestOfLastTwo: Int {
    // A swap reaches back two rows, so that one bad row alone does not end the search.
    guard depth > 0 else { return 0 }
    var lowest = Int.max
    for index in (depth - 1) * width..<(depth + 1) * width {
      lowest = min(lowest, Int(rows[index]))
    }
    return lowest
  }

  /// Fills in the row of one more letter, and gives its least value.
  private mutating func appendRow(_ letter: UInt8) -> Int {
    depth += 1
    let row = depth * width
    if rows.count < row + width {
      rows.append(contentsOf: repeatElement(0, count: row + width - rows.count))
    }
    rows[row] = UInt8(clamping: depth)
    var least = depth
    for column in 1..<width {
      let change = word[column - 1] == letter ? 0 : 1
      var cost = min(
        Int(rows[row - width + column]) + 1, Int(rows[row + column - 1]) + 1,
        Int(rows[row - width + column - 1]) + change)
      if column > 1, depth > 1, word[column - 2] == letter, word[column - 1] == letters[depth - 2] {
        cost = min(cost, Int(rows[row - 2 * width + column - 2]) + 1)
      }
      rows[row + column] = UInt8(clamping: cost)
      least = min(least, cost)
    }
    return least
  }
}
