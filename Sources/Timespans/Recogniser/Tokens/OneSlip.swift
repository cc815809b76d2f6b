/// Compares a word with one that may have been meant.
enum OneSlip {
  /// Whether one letter added, dropped or exchanged, or two neighbours swapped, make one word of
  /// the other; equal words count too.
  ///
  /// - Complexity: O(letters).
  static func separates(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    var start = 0
    while start < one.count, start < other.count, one[start] == other[start] { start += 1 }
    var end = 0
    while end < one.count - start, end < other.count - start,
      one[one.count - 1 - end] == other[other.count - 1 - end]
    {
      end += 1
    }
    let middles = (one.count - start - end, other.count - start - end)
    if middles.0 <= 1, middles.1 <= 1 { return true }
    return middles == (2, 2) && one[start] == other[start + 1] && one[start + 1] == other[start]
  }
}
