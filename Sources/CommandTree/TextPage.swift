import Diagnostics
import Terminal

/// Help text as it grows, line by line, within a width.
struct TextPage {
  /// Longer lines tire the eye, however wide the screen.
  private static let widest = 100
  /// Narrower screens wrap by themselves: columns of three letters would help nobody.
  private static let narrowest = 40
  /// The widest column of terms; a longer term stands on a line of its own.
  private static let termColumn = 26

  let language: Language
  private let width: Int
  private(set) var lines: [String] = []

  init(language: Language, width: Int) {
    self.language = language
    self.width = min(max(width, Self.narrowest), Self.widest)
  }

  var text: String { lines.joined(separator: "\n") }

  /// A title over what follows, with an empty line before it.
  mutating func heading(_ text: BilingualText) {
    lines.append("")
    lines.append(FrenchTypography.bound(text, in: language))
  }

  mutating func blank() {
    lines.append("")
  }

  mutating func paragraph(_ text: BilingualText, indent: Int = 0) {
    lines += wrapped(text, indent: indent)
  }

  /// A line as it is, for what a user may copy.
  mutating func verbatim(_ text: String) {
    lines.append(text)
  }

  /// Terms and what they mean, in two columns.
  mutating func definitions(_ entries: [(term: String, meaning: BilingualText)]) {
    let terms = entries.map { DisplayWidth.of($0.term) }
    let column = terms.filter { $0 <= Self.termColumn }.max() ?? Self.termColumn
    for (entry, termWidth) in zip(entries, terms) {
      let meaning = wrapped(entry.meaning, indent: column + 4)
      if termWidth > column {
        lines.append("  \(entry.term)")
        lines += meaning
      } else {
        let first = String(meaning[0].drop { $0 == " " })
        let gap = String(repeating: " ", count: column - termWidth + 2)
        lines.append("  \(entry.term)\(gap)\(first)")
        lines += meaning.dropFirst()
      }
    }
  }

  /// Words that must not be broken, such as `[--form FORM]`, filled in lines after `head`.
  mutating func words(_ words: [String], after head: String) {
    let indent = String(repeating: " ", count: 6)
    var line = head
    for word in words {
      if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width {
        lines.append(line)
        line = indent + word
      } else {
        line += " \(word)"
      }
    }
    lines.append(line)
  }

  private func wrapped(_ text: BilingualText, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return TextWrapper(width: width - indent)
      .lines(of: FrenchTypography.bound(text, in: language))
      .map { $0.displayed.isEmpty ? "" : margin + $0.displayed }
  }
}
