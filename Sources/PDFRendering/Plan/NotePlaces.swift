import Documents

/// The names of the notes of one page of a grid or table, and of the first call of each: they lead to
/// each other.
struct NotePlaces {
  private let prefix: String
  private let numbers: [Note: Int]

  /// - Parameter notes: Those called on the page, each once.
  init(_ entry: HeadingEntry, page: Int, notes: [Note]) {
    prefix = "\(entry.place)p\(page + 1)"
    numbers = Dictionary(notes.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func note(_ note: Note) -> String { "\(prefix)n\(numbers[note] ?? 0)" }
  func call(_ note: Note) -> String { "\(prefix)c\(numbers[note] ?? 0)" }
}
