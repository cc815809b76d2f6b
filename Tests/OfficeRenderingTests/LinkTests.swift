import Documents
import TestSupport
import Testing

@testable import OfficeRendering

/// Whatever leads somewhere leads to a place that is there, by a name that both formats allow.
@Suite struct LinkTests {
  @Test(arguments: OfficeFormat.allCases)
  func linksLeadToPlacesThatAreThere(format: OfficeFormat) throws {
    for document in [Document.complete(), .sample(), .figures()] {
      let found = try Links(format.xml(document), isODT: format.isODT)
      #expect(found.targets.isSubset(of: found.places))
      #expect(found.places.count == Set(found.places.map { $0.lowercased() }).count)
      for place in found.places {
        #expect(place.utf8.count <= 40)
        #expect(place.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
      }
    }
  }

  @Test(arguments: OfficeFormat.allCases)
  func partsAndAnswersAreLedTo(format: OfficeFormat) throws {
    let found = try Links(format.xml(.complete()), isODT: format.isODT)
    // The table, the figure, and the answers in two cells; nothing leads to the others.
    #expect(found.targets.count { $0.hasPrefix("_Ref") } == 4)
  }

  @Test(arguments: OfficeFormat.allCases)
  func wordsThatLeadNowhereStayWords(format: OfficeFormat) throws {
    let missing = Anchor("nulle part")
    let source = Source(missing, place: "a.csv:1:1", label: "A")
    let document = Document(
      title: "", language: .french,
      blocks: [
        .paragraph(
          Paragraph([.init("ici", to: .part(missing)), .init(" et là", to: .answers([source]))]))
      ])
    let read = try format.tables(of: document)
    #expect(read.paragraphs.contains("ici et là"))
    #expect(try Links(format.xml(document), isODT: format.isODT).targets.isEmpty)
  }

  @Test func ofSeveralAnswersTheFirstThatIsShownIsLedTo() {
    let shown = Anchor("b")
    let cell = GridCell(.text("oui"), anchor: shown)
    let sources = [Anchor("a"), shown].map { Source($0, place: "", label: "") }
    let names = PlaceNames(
      Document(
        title: "", language: .french,
        blocks: [
          .grid(Grid(title: "Q", columns: ["A"], rows: [GridRow("r", [cell])])),
          .paragraph(Paragraph([.init("un", to: .answers(sources))])),
        ]))
    #expect(names.link(to: sources) == names[shown])
    #expect(names[shown] == "_Ref00000001")
    #expect(names[Anchor("a")] == nil)
  }

  /// An answer over several pages is led to where it begins.
  @Test(arguments: OfficeFormat.allCases)
  func cutAnswersHaveOnePlace(format: OfficeFormat) throws {
    let text = String(repeating: "Une phrase de plus. ", count: 6_000)
    let anchor = Anchor("réponse ; longue")
    let grid = Grid(
      title: "Q", columns: ["A"], rows: [GridRow("r", [GridCell(.text(text), anchor: anchor)])])
    let link = Paragraph([.init("voir", to: .part(anchor))])
    let document = Document(
      title: "T", language: .french, blocks: [.paragraph(link), .grid(grid)])
    let xml = try format.xml(document)
    #expect(xml.split(separator: "name=\"_Ref", omittingEmptySubsequences: false).count == 2)
  }
}

/// What an office file leads to, and the places that it has.
private struct Links {
  private(set) var targets: Set<String> = []
  private(set) var places: [String] = []

  init(_ xml: String, isODT: Bool) throws {
    for case .start(let name, let attributes) in try XMLReader(Array(xml.utf8)).events {
      func value(_ attribute: String) -> String? {
        let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
        return zip(parts, parts.dropFirst()).first { $0.0.hasSuffix("\(attribute)=") }
          .map { String($0.1) }
      }
      switch name {
      case "w:hyperlink": targets.insert(try #require(value("w:anchor")))
      case "w:bookmarkStart": places.append(try #require(value("w:name")))
      case "text:a": targets.insert(String(try #require(value("xlink:href")).dropFirst()))
      case "text:bookmark": places.append(try #require(value("text:name")))
      default: break
      }
    }
  }
}
