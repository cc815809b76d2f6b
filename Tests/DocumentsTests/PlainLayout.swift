import Documents

/// A layout for tests: every character is one wide, lines break after spaces, else anywhere.
struct PlainLayout: CellLayout {
  func width(of text: Substring) -> Int { text.count }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = paragraph
    let ink = paragraph.withoutTrailingBlanks.endIndex
    while let most = rest.index(rest.startIndex, offsetBy: width, limitedBy: ink), most < ink {
      var end = most
      // A space that juts out still belongs to the line.
      if rest[most] == " " {
        end = rest.index(after: most)
      } else if let space = rest[..<most].lastIndex(of: " ") {
        end = rest.index(after: space)
      }
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines + [rest]
  }
}
