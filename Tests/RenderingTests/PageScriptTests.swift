import Diagnostics
import Documents
import TestSupport
import Testing
import Text

@testable import Rendering

/// What a page tells its script, and which pages have one.
@Suite struct PageScriptTests {
  @Test func pagesWithoutUseForAScriptHaveNone() {
    let grid = Document(title: "T", language: .french, blocks: [.grid(.territories)])
    let single = Document(title: "T", language: .french, blocks: [.table(.one)])
    for document in [grid, single] {
      #expect(!HTMLRenderer().render(document).contains("<script"))
    }
  }

  @Test func pagesBringWhatTheyUse() {
    let sorting = HTMLRenderer().render(.figures())
    #expect(sorting.contains("function sortBy"))
    #expect(!sorting.contains("function filter("))
    #expect(!sorting.contains("function search("))
    #expect(!sorting.contains(".drawer"))
    var document = SamplePage.document
    #expect(HTMLRenderer().render(document).contains("function filter("))
    document.facets = []
    let unfiltered = HTMLRenderer().render(document)
    #expect(!unfiltered.contains("function filter("))
    #expect(!unfiltered.contains("data-t="))
    #expect(unfiltered.contains("function showAnswers"))
  }

  @Test func thePolicyNamesTheScriptAndTheStyle() throws {
    let page = HTMLRenderer().render(SamplePage.document)
    let policy = try #require(page.split(separator: "Security-Policy\" content=\"").last)
      .prefix { $0 != "\"" }
    for tag in ["script", "style"] {
      let start = try #require(page.firstRange(of: "<\(tag)>")).upperBound
      let end = try #require(page[start...].firstRange(of: "</\(tag)>")).lowerBound
      #expect(policy.contains(ContentHash.source(of: String(page[start..<end]))))
    }
    #expect(policy.hasPrefix("default-src 'none'"))
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func hashes(text: String, hexadecimal: String) {
    let hash = ContentHash.sha256(Array(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(hash.joined() == hexadecimal)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64(text: String, digits: String) {
    #expect(ContentHash.base64(Array(text.utf8)) == digits)
  }

  @Test(arguments: HostileText.all + HostileText.replaced.map(\.0) + ["</script>", "\u{202E}"])
  func dataEndsNoElement(text: String) {
    let json = ScriptData.object([(text, .list([.text(text), .number(-1)]))]).json
    #expect(!json.contains("<"))
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && !ControlPictures.redirects($0) })
    let unescaped = json.replacing("\\\\", with: "").replacing("\\\"", with: "")
    #expect(unescaped.count { $0 == "\"" } == 4)
  }

  // MARK: - Sources

  private static func source(_ name: String, _ label: String = "") -> Source {
    Source(Anchor(name), place: "\(name).csv:1:1", label: label)
  }

  @Test func numbersFollowTheCells() {
    let sources = HTMLSources(
      cited: ["d", "x", "b", "a", "b"].map { Self.source($0) },
      cells: ["a", "b", "c", "d", "a"].map { Anchor($0) })
    #expect(sources.list.map(\.anchor.name) == ["a", "b", "d", "x"])
    #expect(sources.cellName(of: Anchor("c")) == "r.5")
    #expect(sources.cellName(of: Anchor("x")) == nil)
    let list = ["a", "b", "d", "x", "a"].map { Self.source($0) }
    #expect(sources.numbers(of: list) == "1-4 1")
    #expect(sources.numbers(of: [list[3], list[2]]) == "4 3")
    #expect(sources.numbers(of: []) == "")
  }

  @Test func twoSourcesMayShareACell() {
    let both = [Self.source("a", "one"), Self.source("a", "two")]
    let sources = HTMLSources(cited: both, cells: [Anchor("a")])
    let link = HTMLSourceLink(sources: sources, language: .french)
    #expect(link.html("1", to: [both[0]], inCell: true) == "<a href=\"#r.1\">1</a>")
    #expect(link.html("1", to: [both[1]], inCell: true) == "<a href=\"#r.1\" data-s=\"2\">1</a>")
    #expect(link.html("1", to: both) == "<a href=\"#r.1\" data-s=\"1-2\">1</a>")
    #expect(link.html("", to: both) == "")
  }

  @Test func whatThePageDoesNotShowIsStillNamed() {
    let sources = HTMLSources(cited: [Self.source("a", "\"<")], cells: [])
    let link = HTMLSourceLink(sources: sources, language: .french)
    #expect(
      link.html("1", to: [Self.source("a", "\"<")])
        == "<a data-s=\"1\" title=\"&quot;&lt; (a.csv:1:1)\">1</a>")
  }

  // MARK: - Tags

  @Test func tagsAreNumbers() {
    var tags = HTMLTags([
      Facet(Facet.ID("a"), name: "A", values: [Facet.Value("1", "Un"), Facet.Value("2", "Deux")]),
      Facet(Facet.ID("b"), name: "B", values: [Facet.Value("1", "One")]),
    ])
    let (a, b) = (Facet.ID("a"), Facet.ID("b"))
    #expect(tags.attribute([Tag(a, "2"), Tag(b, "1")]) == " data-t=\"2 4\"")
    #expect(tags.attribute([Tag(a, "unknown")]) == " data-t=\"3\"")
    #expect(tags.attribute([Tag(Facet.ID("c"), "1")]) == "")
    #expect(tags.data.isEmpty)
    tags.noteUse(of: [Tag(b, "1"), Tag(a, "unknown")])
    #expect(
      ScriptData.list(tags.data).json.replacing("\n", with: "")
        == #"[{"id":"b","name":"B","first":4,"last":5,"values":[[4,"1","One"]]}]"#)
  }

  // MARK: - Long words

  @Test func longWordsMayBreakWhereNothingIsTornApart() {
    let word = String(repeating: "é", count: 100)
    #expect(HTMLText.content(word).ranges(of: "<wbr>").count == 2)
    #expect(HTMLReader.text(of: HTMLText.content(word)[...]) == word)
    let accents = "a" + String(repeating: "\u{301}", count: 1_000)
    #expect(HTMLText.content(accents) == accents)
    #expect(!HTMLText.content(String(repeating: "mot ", count: 100)).contains("<wbr>"))
  }

  /// The quick way and the careful way agree.
  @Test(arguments: HostileText.all + HostileText.replaced.map(\.0))
  func plainTextIsLeftAlone(text: String) {
    var text = text
    text.makeContiguousUTF8()
    if HTMLTextScan.isPlain(text.utf8.span) {
      // Joined to what needs care, it is written with care.
      #expect(HTMLText.content(text + " &") == text + " &amp;")
    } else {
      #expect(HTMLText.content(text) + " &amp;" == HTMLText.content(text + " &"))
    }
  }
}

extension Table {
  fileprivate static let one = Table(
    title: "Un", columnGroups: [TableColumnGroup(columns: [TableColumn("A")])],
    parts: [TablePart(rows: [TableRow("r", [TableCell(.count(1))])])])
}
