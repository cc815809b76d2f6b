import Documents
import Testing

@testable import PDFRendering

@Suite struct LinkedTextTests {
  private func places(_ anchors: [String]) -> Places {
    let entries = anchors.enumerated().map { index, name in
      HeadingEntry(index: index, level: 1, title: name, anchor: Anchor(name))
    }
    return Places(items: [], entries: entries)
  }

  private func shown(_ runs: [Paragraph.Run], cutAt cuts: [Int]) -> [[String]] {
    let linked = LinkedText(Paragraph(runs), places: places(["a", "b"]))
    var lines: [Substring] = []
    var start = linked.text.startIndex
    for cut in cuts + [linked.text.count] {
      let end = linked.text.index(linked.text.startIndex, offsetBy: cut)
      lines.append(linked.text[start..<end])
      start = end
    }
    return linked.pieces(of: lines).map { line in
      line.map { piece in piece.place.map { "\(piece.text)→\($0)" } ?? String(piece.text) }
    }
  }

  private let runs: [Paragraph.Run] = [
    .init("Été "), .init("à lire", to: .part(Anchor("a"))), .init("là", to: .part(Anchor("b"))),
    .init(", "), .init("perdu", to: .part(Anchor("nulle part"))), .init(""),
  ]

  @Test func wordsLeadWhereTheirRunsDo() {
    #expect(shown(runs, cutAt: []) == [["Été ", "à lire→t1", "là→t2", ", perdu"]])
  }

  @Test func aLinkCutByLinesLeadsThereFromEach() {
    #expect(
      shown(runs, cutAt: [2, 6, 8, 11])
        == [["Ét"], ["é ", "à →t1"], ["li→t1"], ["re→t1", "l→t2"], ["à→t2", ", perdu"]])
  }

  @Test func linesThatBeginLaterFindTheirLinks() {
    let linked = LinkedText(Paragraph(runs), places: places(["a", "b"]))
    #expect(linked.pieces(of: [linked.text.suffix(8)])[0].first?.place == "t2")
  }

  @Test func figuresLeadToTheFirstAnswerThatIsThere() {
    let grid = SampleDocument.grid(["Oui"])
    let items = [
      FlowItem.paragraph(SampleDocument.paragraph),
      .grid(grid, HeadingEntry(index: 0, level: 1, title: "")),
    ]
    let places = Places(items: items, entries: [])
    let sources = ["perdue", "r1c2", "r1c1"].map(SampleDocument.source)
    #expect(places.place(of: sources) == "a2")
    #expect(places.place(of: [sources[0]]) == nil)
    #expect(places[Anchor("grille")] == nil)
  }
}
