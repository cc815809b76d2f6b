import Documents

/// How high pieces stand, in twips.
struct PieceHeights {
  let paper: Paper

  /// What the list of contents holds.
  let contents: [ContentsEntry]

  func height(of piece: Piece) -> Int {
    switch piece {
    case .organiser(let text): height(of: text, .organiser)
    case .documentTitle(let text): height(of: text, .title)
    case .documentSubtitle(let text): height(of: text, .subtitle)
    case .titleLine(let text): height(of: text, .titleLine)
    case .heading(let heading): height(of: heading.text, .heading(heading.level))
    case .paragraph(let paragraph): height(of: paragraph.text, .body)
    case .contents: contentsHeight
    case .table(let table): table.height(on: paper)
    case .figure(let figure): figure.height
    }
  }

  private func height(of text: String, _ style: TextStyle) -> Int {
    PrintLayout(style).height(of: [text], within: paper.textWidth)
  }

  private var contentsHeight: Int {
    let heading = TextStyle.contentsHeading
    return contents.reduce(heading.lineHeight + heading.before + heading.after) {
      let level = $1.heading.level
      let room =
        paper.textWidth - TextStyle.contentsIndent(level) - ContentsEntry.numberWidth
      return $0 + PrintLayout(.contents(level)).height(of: [$1.heading.text], within: room)
    }
  }
}

extension ContentsEntry {
  /// What the page number takes at the right, in twips.
  static let numberWidth = 600
}
