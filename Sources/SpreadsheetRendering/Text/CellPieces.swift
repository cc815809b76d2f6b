import Documents

/// A text cut into pieces that a cell can hold and a row can show; joined they are the text.
///
/// A row is at most 409 points high: what is below is there, but cut off to the eye. A piece ends with
/// a paragraph if one ends in its last third, else with a line.
struct CellPieces {
  let pieces: [Substring]

  /// The lines of each piece.
  let lineCounts: [Int]

  /// As many lines as the highest row shows.
  static let mostLines = 30

  /// Beyond this many screens of text nobody reads on a sheet, and pieces are only cut where a cell
  /// can hold no more: a sheet has no endless rows either.
  private static let mostScreens = 64

  /// - Parameter width: That of the column, in characters.
  /// - Complexity: O(length of the text).
  init(_ text: String, within width: Int) {
    let lines = SheetLayout().lines(ofText: text, within: max(1, width))
    let isHuge = lines.count > Self.mostLines * Self.mostScreens
    let most = isHuge ? Int.max : Self.mostLines
    var pieces: [Substring] = []
    var counts: [Int] = []
    var start = text.startIndex
    var count = 0
    var units = 0
    /// Where the last paragraph of the piece ended, and how many lines and units stood before.
    var paragraph: (end: String.Index, lines: Int, units: Int)?

    func close(at end: String.Index, lines: Int) {
      pieces.append(text[start..<end])
      counts.append(lines)
      start = end
    }
    for line in lines {
      let size = line.utf16.count
      if count >= most || units + size > SheetText.cellLimit, count > 0 {
        if let last = paragraph, last.lines > most / 3 * 2 {
          close(at: last.end, lines: last.lines)
          count -= last.lines
          units -= last.units
        } else {
          close(at: line.startIndex, lines: count)
          count = 0
          units = 0
        }
        paragraph = nil
      }
      count += 1
      units += size
      if line.last?.isLineBreak == true { paragraph = (line.endIndex, count, units) }
    }
    close(at: text.endIndex, lines: count)
    self.pieces = pieces
    lineCounts = counts
  }
}
