/// Where the next thing will stand, as far as planning knows: page numbers come from here.
struct PageCursor {
  /// From 1.
  private(set) var page = 1

  /// From the top of the text, in twips.
  private(set) var used = 0

  var isAtTop: Bool { used == 0 }

  func fits(_ height: Int, on paper: Paper) -> Bool { used + height <= paper.plannedHeight }

  mutating func startPage() {
    page += 1
    used = 0
  }

  /// Goes on by something that flows over pages.
  mutating func advance(_ height: Int, on paper: Paper) {
    used += height
    guard used > paper.textHeight else { return }
    page += (used - 1) / paper.textHeight
    used = (used - 1) % paper.textHeight + 1
  }

  /// Goes on by a paragraph, of which two lines at least stay together at the foot of a page and at
  /// the top of the next: what word processors call the control of widows and orphans.
  mutating func advance(lines count: Int, of style: TextStyle, on paper: Paper) {
    let line = style.lineHeight
    var left = max(1, count)
    while used + style.before + left * line > paper.textHeight {
      let room = max(0, paper.textHeight - used - style.before) / line
      let kept = min(room, left - Self.linesKept)
      // On an empty page it stands whatever it is: what is one line, or higher than the page.
      guard kept >= Self.linesKept || !isAtTop else { break }
      if kept >= Self.linesKept { left -= kept }
      startPage()
    }
    // The space after it is not carried over to the next page.
    used = min(used + style.before + left * line + style.after, paper.textHeight)
  }

  /// So many lines of a paragraph stand together.
  static let linesKept = 2

  /// Goes on to the last of so many pages, the first being this one.
  mutating func advance(pages: Int) { page += pages - 1 }
}
