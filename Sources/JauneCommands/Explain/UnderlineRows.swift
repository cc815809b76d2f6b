import Terminal

/// The underlines of one line of text, in as few rows as keep them apart.
///
/// An underline is `└──1──┘` with the number of its reading; where the words go on in the next line
/// it stays open at that end. Words narrower than their number have the number alone.
struct UnderlineRows {
  /// The part of a reading's words that stands in the line.
  struct Piece {
    let start: Int
    let width: Int
    let label: String
    let begins: Bool
    let ends: Bool
  }

  private let width: Int
  private var rows: [(text: String, end: Int)] = []

  /// - Parameter width: Of the line, in columns.
  init(width: Int) {
    self.width = width
  }

  var lines: [String] { rows.map(\.text) }

  /// - Precondition: Pieces come by rising start.
  mutating func add(_ piece: Piece) {
    let drawing = Self.drawing(piece)
    let columns = drawing.unicodeScalars.count
    // A number wider than its words must not stand beyond the line.
    let start = max(0, min(piece.start, width - columns))
    // Underlines that touch would read as one.
    if let row = rows.firstIndex(where: { $0.end < start }) {
      rows[row].text += String(repeating: " ", count: start - rows[row].end) + drawing
      rows[row].end = start + columns
    } else {
      rows.append((String(repeating: " ", count: start) + drawing, start + columns))
    }
  }

  private static func drawing(_ piece: Piece) -> String {
    let label = Array(piece.label.unicodeScalars)
    guard piece.width > label.count else { return piece.label }
    var signs = [Unicode.Scalar](repeating: "─", count: piece.width)
    if piece.width > label.count + 1 {
      if piece.begins { signs[0] = "└" }
      if piece.ends { signs[piece.width - 1] = "┘" }
    }
    let start = (piece.width - label.count) / 2
    signs.replaceSubrange(start..<start + label.count, with: label)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs)
    return String(text)
  }
}
