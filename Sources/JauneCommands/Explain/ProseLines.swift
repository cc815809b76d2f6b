import Diagnostics
import Terminal

/// Lines of jaune's own words, fitted to a width and safe to show.
struct ProseLines {
  private(set) var lines: [String] = []
  private let width: Int
  private let language: Language

  init(width: Int, language: Language) {
    self.width = width
    self.language = language
  }

  var text: String { lines.map { "\($0)\n" }.joined() }

  /// - Parameters:
  ///   - indent: Where it stands, in columns.
  ///   - hanging: How much farther in the lines after the first stand.
  ///   - style: What is done to the finished lines, such as colour, which takes no column.
  mutating func add(
    _ text: BilingualText, indent: Int = 0, hanging: Int = 2,
    style: (String) -> String = { $0 }
  ) {
    let shown = TerminalText.sanitised(FrenchTypography.bound(text, in: language))
    let margin = String(repeating: " ", count: indent)
    let further = String(repeating: " ", count: hanging)
    let wrapped = TextWrapper(width: max(10, width - indent - hanging)).lines(of: shown)
    for (number, line) in wrapped.enumerated() {
      lines.append(style(margin + (number == 0 ? "" : further) + line.displayed))
    }
  }

  /// A line that is fitted and safe already.
  mutating func add(line: String) { lines.append(line) }

  /// An empty line, unless there is one already.
  mutating func part() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}
