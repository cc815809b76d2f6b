/// Answers of a length and a kind that nobody writes, and somebody pastes.
enum EnormousText {
  static let all: [(name: String, text: String)] = [
    ("word", String(repeating: "x", count: 30_000)),
    ("accents", String(repeating: "é\u{301}", count: 20_000)),
    ("lines", String(repeating: "\n", count: 5_000)),
    ("blanks", String(repeating: " ", count: 100_000)),
    ("words", String(repeating: "mot ", count: 250_000)),
    ("marks", "a" + String(repeating: "\u{301}", count: 100_000)),
    ("zero-width", String(repeating: "\u{200B}", count: 50_000)),
    ("overrides", String(repeating: "\u{202E}שלום ", count: 9_000)),
    ("digits", String(repeating: "9", count: 100_000)),
    ("emoji", String(repeating: "👩‍👩‍👧", count: 3_000)),
    ("tabs", String(repeating: "\t", count: 9_000)),
  ]
}
