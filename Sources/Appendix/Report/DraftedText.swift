import Documents

/// The drafter's own text: an empty line parts its paragraphs.
struct DraftedText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  var blocks: [Block] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { .paragraph($0.joined(separator: "\n")) }
  }
}
