extension Substring {
  /// The paragraphs of a text, each with the line break that ends it; joined they are the text.
  /// There is at least one, and none after a final line break.
  ///
  /// LF, CRLF and a lone CR each end a paragraph.
  public var paragraphs: [Substring] {
    var paragraphs: [Substring] = []
    var start = startIndex
    for index in indices where self[index].isLineBreak {
      let end = self.index(after: index)
      paragraphs.append(self[start..<end])
      start = end
    }
    if start < endIndex || paragraphs.isEmpty { paragraphs.append(self[start...]) }
    return paragraphs
  }

  /// The paragraph without the line break at its end.
  public var withoutLineBreak: Substring {
    last?.isLineBreak == true ? dropLast() : self
  }

  /// The text without the blanks and line breaks at its end.
  public var withoutTrailingBlanks: Substring {
    var end = endIndex
    while end > startIndex {
      let previous = index(before: end)
      guard self[previous].isBlank else { break }
      end = previous
    }
    return self[..<end]
  }

  var withoutLeadingBlanks: Substring { drop { $0.isBlank } }

  var isBlank: Bool { allSatisfy { $0.isBlank } }
}

extension Character {
  /// Whether the character ends a paragraph; CRLF is one character to Swift.
  public var isLineBreak: Bool { self == "\n" || self == "\r\n" || self == "\r" }

  /// Whether nothing would be seen of the character. A space that carries an accent is not blank.
  var isBlank: Bool { isLineBreak || (isWhitespace && unicodeScalars.count == 1) }
}
