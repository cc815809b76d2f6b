import Testing

@testable import Charts

@Suite struct FittedLabelTests {
  @Test func shortLabelsStandAsTheyAre() {
    let label = FittedLabel("Île-de-France", within: 200, size: 9)
    #expect(label.lines == ["Île-de-France"])
    #expect(!label.isCut)
  }

  @Test func wordsGoOnTheNextLine() {
    let label = FittedLabel("Conseil régional de Lorraine", within: 70, size: 9, mostLines: 2)
    #expect(label.lines == ["Conseil", "régional de…"] || label.lines.count == 2)
    #expect(label.lines.allSatisfy { TextWidths.width(of: $0, size: 9) <= 70 })
  }

  @Test(arguments: [
    "", " ", "\n\t", String(repeating: "a", count: 20_000),
    "e" + String(repeating: "\u{301}", count: 20_000), "שלום עולם", "👩‍👩‍👧 famille", "\u{202E}abc",
    String(repeating: "mot ", count: 20_000),
  ])
  func nothingJutsOut(text: String) {
    for width in [0.0, 5, 40, 300] {
      let label = FittedLabel(text, within: width, size: 9, mostLines: 2)
      #expect((1...2).contains(label.lines.count))
      for line in label.lines where line != "…" {
        #expect(TextWidths.width(of: line, size: 9) <= width + 0.001)
      }
      #expect(label.isCut || label.lines.joined().count <= 400)
    }
  }

  @Test func whatIsNotSeenIsLeftOut() {
    #expect(FittedLabel("\u{202E}a\u{0}b\u{FEFF}", within: 90, size: 9).lines == ["ab"])
  }

  @Test func aWordTooLongGoesOnAfterItsHyphen() {
    let label = FittedLabel("Nord-Pas-de-Calais-Picardie", within: 80, size: 9, mostLines: 2)
    #expect(label.lines == ["Nord-Pas-de-", "Calais-Picardie"])
    let whole = FittedLabel(
      "subsaharienne", within: 30, size: 9, mostLines: 4, breaksWords: false)
    #expect(whole.isCut && whole.lines.count == 1)
  }
}
