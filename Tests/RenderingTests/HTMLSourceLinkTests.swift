import Documents
import Testing

@testable import Rendering

@Suite struct HTMLSourceLinkTests {
  /// Where no cell shows the answers, the link says whose they are.
  @Test(arguments: [
    (1, "A (a.csv:1)"), (2, "A (a.csv:1) et 1 autre"), (3, "A (a.csv:1) et 2 autres"),
  ])
  func answersAreCounted(count: Int, title: String) {
    let list = (1...count).map { Source(Anchor("\($0)"), place: "a.csv:\($0)", label: "A") }
    let link = HTMLSourceLink(sources: HTMLSources(cited: list, cells: []), language: .french)
    #expect(link.html("mots", to: list).contains("title=\"\(title)\""))
  }
}
