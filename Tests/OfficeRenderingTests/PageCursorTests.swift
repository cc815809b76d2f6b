import Testing

@testable import OfficeRendering

/// Where a paragraph ends that flows over pages of ten lines, two of which stay together.
@Suite struct PageCursorTests {
  private static let style = TextStyle(size: 20, lineHeight: Paper.portrait.textHeight / 10)

  @Test(arguments: [
    // Lines above it, its own, the page it ends on, the lines used there.
    (0, 10, 1, 10), (4, 6, 1, 10), (4, 7, 2, 2), (4, 8, 2, 2), (4, 9, 2, 3), (9, 1, 1, 10),
    (10, 1, 2, 1), (9, 2, 2, 2), (9, 5, 2, 5), (8, 3, 2, 3), (8, 4, 2, 2), (0, 11, 2, 2),
    (0, 25, 3, 5), (5, 16, 3, 2), (0, 0, 1, 1),
  ])
  func aParagraphEnds(above: Int, lines: Int, page: Int, used: Int) {
    var cursor = PageCursor()
    let line = Self.style.lineHeight
    if above > 0 { cursor.advance(above * line, on: .portrait) }
    cursor.advance(lines: lines, of: Self.style, on: .portrait)
    #expect(cursor.page == page)
    #expect(cursor.used == used * line)
  }
}
