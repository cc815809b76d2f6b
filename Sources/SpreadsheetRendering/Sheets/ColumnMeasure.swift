/// How wide a column should be, from what stands in it.
struct ColumnMeasure {
  private let heading: Int
  private var longest = 0

  /// A third of a long heading in each of three lines, but no word broken.
  init(heading: String) {
    let letters = heading.unicodeScalars.prefix(400)
    let word = letters.split { $0.properties.isWhitespace || $0 == "-" }.map(\.count).max() ?? 0
    // The arrow of a filter takes room too.
    self.heading = max(min(letters.count, 10), letters.count / 3, min(word, 24)) + 3
  }

  mutating func add(_ text: String) {
    guard longest <= 400 else { return }
    longest = max(longest, text.utf8.count)
  }

  /// The width of a column of labels, which are bold, in characters.
  func labelWidth(most: Int) -> Int { min(most, max(heading, longest + 4)) }

  /// In characters.
  var width: Int {
    switch longest {
    case ...30: max(heading, longest + 2)
    case ...60: max(heading, 32)
    case ...400: max(min(heading, 60), 42)
    default: 62
    }
  }
}
