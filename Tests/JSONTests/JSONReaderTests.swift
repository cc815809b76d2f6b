import Diagnostics
import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  private enum Size: String, CaseIterable {
    case small
    case large
  }

  private enum Member: String, CaseIterable {
    case name
    case size
    case tags
    case count
    case ratio
  }

  private struct Thing: Equatable {
    var name: String?
    var size: Size?
    var tags: [String]
    var count: Int?
    var ratio: Double?
  }

  private func read(_ text: String) throws -> (things: [Thing], diagnostics: [Diagnostic]) {
    let root = try #require(parse(text).value)
    var diagnostics: [Diagnostic] = []
    let report = { (diagnostic: Diagnostic) in diagnostics.append(diagnostic) }
    let things = JSONReader.read(root, file: "t.json", report: report) { reader in
      (reader.elements() ?? []).compactMap(thing)
    }
    return (things, diagnostics)
  }

  private func thing(_ reader: JSONReader) -> Thing? {
    guard let object = reader.object(Member.self) else { return nil }
    return Thing(
      name: object.required(.name)?.nonEmptyString(), size: object[.size]?.word(Size.self),
      tags: object[.tags]?.oneOrMoreStrings() ?? [], count: object[.count]?.int(),
      ratio: object[.ratio]?.double())
  }

  @Test func readsWhatIsRight() throws {
    let (things, diagnostics) = try read(
      """
      [{"name": "a", "size": "large", "tags": ["x", "y"], "count": 3, "ratio": 0.5},
       {"name": "b", "tags": "z", "$comment": "c"}]
      """)
    #expect(diagnostics.isEmpty)
    #expect(
      things == [
        Thing(name: "a", size: .large, tags: ["x", "y"], count: 3, ratio: 0.5),
        Thing(name: "b", tags: ["z"]),
      ])
  }

  @Test func reportsEverythingAtOnce() throws {
    let (things, diagnostics) = try read(
      """
      [{"nom": "a", "size": "larg", "tags": [1, "y"]},
       {"name": " ", "count": 1.5, "ratio": 1e999},
       7, {"name": null, "tags": {}}]
      """)
    #expect(things.count == 3)
    #expect(things[0].tags == ["y"])
    #expect(
      diagnostics.map { "\($0.code) \($0.place.path ?? "") \($0.place.line):\($0.place.column)" }
        == [
          "json-unknown-member [0].nom 1:3",
          "json-missing-member [0] 1:2",
          "json-unknown-word [0].size 1:23",
          "json-wrong-type [0].tags[0] 1:40",
          "json-empty-text [1].name 2:11",
          "json-wrong-type [1].count 2:25",
          "json-wrong-type [1].ratio 2:39",
          "json-wrong-type [2] 3:2",
          "json-wrong-type [3].name 3:14",
          "json-wrong-type [3].tags 3:28",
        ])
    #expect(diagnostics[2].suggestion?.english == "did you mean “large”?")
    #expect(
      diagnostics[5].message.french
        == "« count » doit être un nombre entier, et non un nombre")
  }

  @Test func suggestsTheNearestMember() throws {
    let (_, diagnostics) = try read(#"[{"name": "a", "szie": "large"}]"#)
    #expect(diagnostics.first?.suggestion?.french == "vouliez-vous dire « size » ?")
  }
}
