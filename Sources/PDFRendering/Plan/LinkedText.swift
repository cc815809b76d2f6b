import Documents

/// A part of a line that leads to one place of the file, or to none.
struct LinePiece {
  var text: Substring
  var place: String?
}

/// A text whose words may lead elsewhere, to be cut into lines as one.
struct LinkedText {
  let text: String

  /// What leads elsewhere, by the bytes of the text, in their order.
  private var links: [(bytes: Range<Int>, place: String)] = []

  init(_ paragraph: Paragraph, places: Places) {
    text = paragraph.text
    var start = 0
    for run in paragraph.runs {
      let end = start + run.text.utf8.count
      if start < end, let place = places.place(of: run.target) {
        links.append((start..<end, place))
      }
      start = end
    }
  }

  /// - Parameter lines: Lines of the text, in their order.
  /// - Complexity: O(number of lines, and of links in them).
  func pieces(of lines: [Substring]) -> [[LinePiece]] {
    guard !links.isEmpty, let first = lines.first else {
      return lines.map { [LinePiece(text: $0)] }
    }
    var next = firstLink(endingAfter: offset(first.startIndex))
    return lines.map { line in
      var pieces: [LinePiece] = []
      var start = line.startIndex
      let end = offset(line.endIndex)
      while next < links.count, links[next].bytes.lowerBound < end {
        let link = links[next]
        let from = max(start, index(link.bytes.lowerBound))
        let to = min(line.endIndex, index(link.bytes.upperBound))
        if start < from { pieces.append(LinePiece(text: text[start..<from])) }
        if from < to { pieces.append(LinePiece(text: text[from..<to], place: link.place)) }
        start = max(start, to)
        // What goes on in the next line is looked at again there.
        guard link.bytes.upperBound <= end else { break }
        next += 1
      }
      if start < line.endIndex || pieces.isEmpty {
        pieces.append(LinePiece(text: text[start..<line.endIndex]))
      }
      return pieces
    }
  }

  private func firstLink(endingAfter offset: Int) -> Int {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].bytes.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
