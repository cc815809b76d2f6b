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

  /// Goes on to the last of so many pages, the first being this one.
  mutating func advance(pages: Int) { page += pages - 1 }
}
