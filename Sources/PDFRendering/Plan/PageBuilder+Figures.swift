import Documents

extension PageBuilder {
  /// A picture stands whole on one page, what is said of it under it.
  mutating func add(_ figure: Figure, _ entry: HeadingEntry, on paper: Paper) {
    var sheet = FigureSheet(figure, on: paper, type: type)
    let foot = figure.foot.isEmpty ? 0 : TextStyle.note.leading
    if let taken = taken(on: paper),
      let smaller = sheet.shrunk(to: paper.textHeight - taken - foot, on: paper, type: type)
    {
      sheet = smaller
    }
    makeRoom(sheet.height + foot + (isAtTop ? 0 : Self.spaceBeforeTable), on: paper)
    open(entry, on: paper, begins: false)
    place(.figure(entry, sheet), height: sheet.height)
    for text in figure.foot {
      let width = min(paper.textWidth, Self.longestProse)
      addRemark(type.lines(of: text, .note, within: width), on: paper)
    }
    y += 10
  }
}
