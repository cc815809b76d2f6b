import Testing

@testable import SpreadsheetRendering

@Suite struct CellPiecesTests {
  static let texts = [
    "", "a", "\n", "\n\n", "une réponse", String(repeating: "mot ", count: 2_000),
    String(repeating: "Un paragraphe.\n", count: 100), String(repeating: "x", count: 100_000),
    String(repeating: "👩‍👩‍👧", count: 9_000), "e" + String(repeating: "\u{301}", count: 70_000),
    String(repeating: "ligne\r\n", count: 40_000), String(repeating: " ", count: 40_000),
  ]

  @Test(arguments: texts.indices, [1, 42, 62])
  func joinedTheyAreTheText(index: Int, width: Int) {
    let text = Self.texts[index]
    let cut = CellPieces(text, within: width)
    #expect(cut.pieces.joined() == text)
    #expect(cut.pieces.joined().utf8.elementsEqual(text.utf8))
    #expect(cut.pieces.count == cut.lineCounts.count)
    #expect(cut.pieces.allSatisfy { $0.utf16.count <= SheetText.cellLimit })
    #expect(cut.pieces.count == 1 || cut.pieces.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_x00", "_x00"),
    ("_x00G1_ _", "_x00G1_ _"), ("é_xABcd_", "é_x005F_xABcd_"), ("", ""),
  ])
  func whatLooksLikeAnEscapeIsSpeltOut(text: String, spelt: String) {
    #expect(SheetText.escaped(text) == spelt)
  }

  @Test func headingsAreCutToWhatMayStayInSight() {
    let short = CellBeginning("Île-de-France", within: 20, mostLines: 3)
    #expect((short.text, short.lines, short.isCut) == ("Île-de-France", 1, false))
    let long = CellBeginning(String(repeating: "mot ", count: 500_000), within: 20, mostLines: 3)
    #expect(long.isCut && long.lines == 3 && long.text.utf8.count < 80)
  }

  @Test func aShortTextIsOnePiece() {
    #expect(CellPieces("Oui", within: 10).pieces == ["Oui"])
    #expect(CellPieces("", within: 10).lineCounts == [1])
  }

  @Test func piecesEndWithParagraphsWhereTheyCan() {
    let text = String(repeating: String(repeating: "mot ", count: 60) + "\n", count: 20)
    let cut = CellPieces(text, within: 60)
    #expect(cut.pieces.count > 2)
    #expect(cut.pieces.allSatisfy { $0.hasSuffix("\n") })
    #expect(cut.lineCounts.allSatisfy { $0 <= CellPieces.mostLines })
  }

  @Test func linesJoinedAreTheParagraph() {
    let layout = SheetLayout()
    for text in ["deux mots", "un-deux trois", "  a  b  ", String(repeating: "long", count: 30)] {
      for width in 1...12 {
        let lines = layout.lines(of: text[...], within: width)
        #expect(lines.joined() == text)
        #expect(lines.dropLast().allSatisfy { !$0.isEmpty })
      }
    }
  }
}
