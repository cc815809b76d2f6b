import Diagnostics
import Documents
import Rendering
import TestSupport
import Testing

@Suite struct HTMLRendererTests {
  @Test(arguments: HostileText.all)
  func cellsComeBackAsTyped(answer: String) throws {
    #expect(Array(try cell(answer).utf8) == Array(answer.utf8))
  }

  @Test(arguments: HostileText.replaced)
  func whatHTMLForbidsIsShown(answer: String, shown: String) throws {
    #expect(try cell(answer) == shown)
  }

  /// A wide table shows at its edges that it goes on, without a script, and not on paper.
  @Test func wideTablesShowThatTheyGoOn() throws {
    let html = HTMLRenderer().render(.answering("a"))
    let rule = try #require(html.split(separator: "\n.scroll {", maxSplits: 1).last)
    let declarations = rule.prefix { $0 != "}" }
    for part in ["overflow: auto", "no-repeat local", "no-repeat scroll", "var(--veil)"] {
      #expect(declarations.contains(part), "\(part)")
    }
    #expect(html.contains("overflow: visible; border: 0; background: none;"))
    #expect(html.split(separator: "--veil: #").count == 3, "a colour in each scheme")
    #expect(html.contains("(prefers-contrast: more)"))
  }

  @Test func directionsStayInTheirPlace() throws {
    let html = HTMLRenderer().render(.answering("a\u{202E}b"))
    #expect(html.contains("a<bdi class=\"mark\" title=\"U+202E\">&#x202E;</bdi>b"))
    #expect(try cell("a\u{202E}b") == "a\u{202E}b")
  }

  @Test func titlesAreEscapedEverywhere() {
    let evil = "</title><script>\"'"
    let note = Note(mark: evil, text: evil)
    let grid = Grid(
      title: evil, captions: [evil], stubHeading: evil,
      columnGroups: [GridColumnGroup(evil, columns: [GridColumn(evil)])],
      rows: [
        GridRow(evil, [GridCell(.absent(label: evil), notes: [note])]),
        GridRow(evil, [.text(evil, notes: [note])]),
      ])
    let document = Document(
      title: evil, subtitle: evil, language: .english,
      blocks: [.section(evil, [.paragraph(evil), .grid(grid)])])
    for renderer in [HTMLRenderer(), HTMLRenderer(pageLines: 5)] {
      #expect(!renderer.render(document).contains("<script"))
    }
  }

  @Test(arguments: [nil, 10, 1])
  func namesAreUniqueAndLinksLead(pageLines: Int?) {
    let twice = Document.sample().blocks + Document.sample().blocks
    let html = HTMLRenderer(pageLines: pageLines).render(
      Document(title: "T", language: .french, blocks: twice))
    let names = values(of: "id", in: html)
    #expect(names.count == Set(names).count)
    #expect(names.allSatisfy { !$0.contains(" ") && !$0.isEmpty })
    let links = values(of: "href", in: html)
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.first == "#" && names.contains(String($0.dropFirst())) })
    let labels = values(of: "aria-labelledby", in: html).flatMap { $0.split(separator: " ") }
    #expect(labels.map(String.init).allSatisfy(names.contains))
  }

  @Test func headingsGoDownOneByOne() {
    let deep = Block.section("a", [.section("b", [.section("c", [.grid(.territories)])])])
    let html = HTMLRenderer().render(Document(title: "T", language: .french, blocks: [deep]))
    let levels = html.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    // The list of contents has the first heading of level two.
    #expect(levels == [1, 2, 2, 3, 4, 5])
  }

  @Test func nothingComesFromOutside() {
    for document in [.sample(), SamplePage.document] {
      let html = HTMLRenderer().render(document)
      for word in [" src=", "<link", "@import", "url(", "http-equiv=\"refresh"] {
        #expect(!html.replacing("url(#figure", with: "").contains(word))
      }
    }
  }

  /// The text of the only cell, read as a browser reads it.
  private func cell(_ answer: String) throws -> String {
    let html = HTMLRenderer().render(.answering(answer))
    let row = try #require(html.split(separator: "<th scope=\"row\"><span>r</span></th>").last)
    let start = try #require(row.firstIndex(of: ">"))
    let cell = row[row.index(after: start)...]
    let end = try #require(cell.firstRange(of: "</td>")).lowerBound
    return HTMLReader.text(of: cell[..<end])
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" })
    }
  }
}
