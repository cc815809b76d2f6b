import Diagnostics
import Documents
import Rendering
import TestSupport
import Testing

@Suite struct TableGoldenTests {
  @Test(arguments: [
    ("figures.txt", TextRenderer(width: 80)),
    ("figures-wide.txt", TextRenderer(width: 140)),
    ("figures-narrow.txt", TextRenderer(width: 40)),
    ("figures-ascii.txt", TextRenderer(width: 60, rules: .ascii)),
  ])
  func text(name: String, renderer: TextRenderer) throws {
    try expectGolden(renderer.render(.figures()), name)
  }

  @Test func markdown() throws {
    try expectGolden(MarkdownRenderer().render(.figures()), "figures.md")
  }

  @Test func html() throws {
    try expectGoldenPage(HTMLRenderer().render(.figures()), "figures.html")
  }

  @Test func english() throws {
    try expectGolden(TextRenderer().render(.figures(.english)), "figures-english.txt")
  }

  @Test func theSameTableGivesTheSameText() {
    let renderers: [any Renderer] = [TextRenderer(), MarkdownRenderer(), HTMLRenderer()]
    for renderer in renderers {
      #expect(renderer.render(.figures()) == renderer.render(.figures()))
    }
  }
}
