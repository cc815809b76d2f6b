import Diagnostics
import Documents
import Rendering
import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test(arguments: [
    ("document.txt", TextRenderer(width: 72)),
    ("document-ascii.txt", TextRenderer(width: 40, rules: .ascii)),
    ("document-pages.txt", TextRenderer(width: 50, pageLines: 16)),
  ])
  func text(name: String, renderer: TextRenderer) throws {
    try expectGolden(renderer.render(.sample()), name)
  }

  @Test func markdown() throws {
    try expectGolden(MarkdownRenderer().render(.sample()), "document.md")
    try expectGolden(MarkdownRenderer(pageLines: 10).render(.sample()), "document-pages.md")
  }

  @Test func html() throws {
    try expectGoldenPage(HTMLRenderer().render(.sample()), "document.html")
    try expectGoldenPage(HTMLRenderer(pageLines: 10).render(.sample()), "document-pages.html")
  }

  @Test func report() throws {
    var document = SamplePage.document
    document.language = .english
    try expectGoldenPage(HTMLRenderer().render(document), "report.html")
  }

  @Test func english() throws {
    try expectGolden(
      TextRenderer(width: 50, pageLines: 16).render(.sample(.english)), "english.txt")
    try expectGoldenPage(HTMLRenderer().render(.sample(.english)), "english.html")
  }

  @Test func theSameDocumentGivesTheSameText() {
    let renderers: [any Renderer] = [
      TextRenderer(), MarkdownRenderer(), HTMLRenderer(), HTMLRenderer(pageLines: 12),
    ]
    for renderer in renderers {
      #expect(renderer.render(.sample()) == renderer.render(.sample()))
    }
  }
}
