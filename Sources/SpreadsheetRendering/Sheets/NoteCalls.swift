import Documents

/// The notes called on a sheet, and the cells that call them.
struct NoteCalls {
  private(set) var notes: [Note] = []
  private var cells: [Note: [String]] = [:]

  /// A comment holds no more; the whole note stands under the table.
  private static let longestComment = 1_000

  /// Marks after a longer text would not be shown by all programs: the comment says it then.
  private static let longestMarked = 200

  mutating func call(
    _ called: [Note], on sheet: Sheet, _ row: Int, _ column: Int
  ) throws(SpreadsheetError) {
    guard !called.isEmpty else { return }
    for note in called {
      if cells[note] == nil { notes.append(note) }
      cells[note, default: []].append(SheetReference.name(row, column))
    }
    let text = called.map { "[\($0.mark)] \($0.text)" }.joined(separator: "\n")
    let shown = String(SheetText.shown(text).unicodeScalars.prefix(Self.longestComment))
    try sheet.comment(shown, row, column)
  }

  /// The cells that call a note, as far as they fit in a line: `C5, D7`.
  func places(of note: Note) -> String {
    let names = cells[note] ?? []
    return names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
  }

  /// A format that shows the marks after a number or a short text, and leaves both as they are.
  static func format(_ base: String, for notes: [Note], length: Int = 0) -> String {
    guard !notes.isEmpty, length <= longestMarked else { return base == "@" ? "" : base }
    let marks = notes.map { "[\($0.mark)]" }.joined()
    // Sixty characters are well under the limit of a format, which is 255 with everything.
    let letters = SheetText.shown(marks).unicodeScalars.prefix(60)
    let quoted = letters.map { $0 == "\"" || $0 == "\\" ? "'" : String($0) }.joined()
    let literal = "\" \(quoted)\""
    return base.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0 + literal }.joined(separator: ";")
  }
}
