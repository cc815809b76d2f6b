/// The distance of one word to many names: letters added, dropped, changed, or swapped with their
/// neighbour (optimal string alignment).
///
/// What both have in common at their ends is put aside first, so that most comparisons are of a
/// few letters.
struct EditDistance {
  private let word: [UInt8]
  /// Three rows of the matrix, kept from one name to the next.
  private var rows: [Int]

  init(_ word: [UInt8]) {
    self.word = word
    rows = []
  }

  /// The distance to a key, if it is no more than `limit`.
  mutating func distance(
    of key: Range<Int>, in table: GazetteerTable, limit: Int
  ) -> Int? {
    var low = 0
    var wordEnd = word.count
    var keyEnd = key.count
    guard abs(wordEnd - keyEnd) <= limit else { return nil }
    while low < wordEnd, low < keyEnd, word[low] == table.keyByte(at: key.lowerBound + low) {
      low += 1
    }
    while wordEnd > low, keyEnd > low,
      word[wordEnd - 1] == table.keyByte(at: key.lowerBound + keyEnd - 1)
    {
      wordEnd -= 1
      keyEnd -= 1
    }
    let width = wordEnd - low
    let height = keyEnd - low
    if width == 0 || height == 0 { return max(width, height) <= limit ? max(width, height) : nil }
    if width == 1, height == 1 { return limit >= 1 ? 1 : nil }
    // Both ends differ: with one change, only a swap can be meant.
    if limit == 1 {
      guard width == 2, height == 2, word[low] == table.keyByte(at: key.lowerBound + low + 1),
        word[low + 1] == table.keyByte(at: key.lowerBound + low)
      else { return nil }
      return 1
    }
    return matrix(low..<wordEnd, key.lowerBound + low..<key.lowerBound + keyEnd, table, limit)
  }

  private mutating func matrix(
    _ own: Range<Int>, _ key: Range<Int>, _ table: GazetteerTable, _ limit: Int
  ) -> Int? {
    let width = own.count + 1
    if rows.isEmpty { rows = Array(repeating: 0, count: 3 * (word.count + 1)) }
    var before = 0
    var last = width
    var next = 2 * width
    for column in 0..<width { rows[last + column] = column }
    var lastLeast = 0
    for line in 1...key.count {
      let letter = table.keyByte(at: key.lowerBound + line - 1)
      rows[next] = line
      var least = line
      for column in 1..<width {
        let mine = word[own.lowerBound + column - 1]
        var cost = min(
          rows[last + column] + 1, rows[next + column - 1] + 1,
          rows[last + column - 1] + (mine == letter ? 0 : 1))
        if column > 1, line > 1, word[own.lowerBound + column - 2] == letter,
          mine == table.keyByte(at: key.lowerBound + line - 2)
        {
          cost = min(cost, rows[before + column - 2] + 1)
        }
        rows[next + column] = cost
        least = min(least, cost)
      }
      // A swap reaches back two rows, so that one bad row alone does not end the search.
      if least > limit, lastLeast > limit { return nil }
      lastLeast = least
      (before, last, next) = (last, next, before)
    }
    let distance = rows[last + width - 1]
    return distance <= limit ? distance : nil
  }
}
