import Diagnostics
import Files
import Questionnaire
import Testing

@testable import Gaps
@testable import JSON

/// `codebook.json`: everything wrong with it is told at once, and the rest is used.
@Suite struct CodebookTests {
  private func load(_ text: String) -> (codebook: Codebook?, codes: [String]) {
    var codes: [String] = []
    let codebook = Codebook.load(ByteStorage(Array(text.utf8)), file: "codebook.json") {
      codes.append($0.code)
    }
    return (codebook, codes)
  }

  private func load(themes: String, more: String = "") -> (codebook: Codebook?, codes: [String]) {
    load(#"{"language": "fr", "demands": ["p"], "tools": ["t"], "themes": [\#(themes)]\#(more)}"#)
  }

  @Test func theOneThatShipsHasNothingWrong() {
    let (codebook, codes) = load(Codebook.standardFile)
    #expect(codes == [])
    #expect(codebook == .standard)
    #expect(Codebook.standard.demands == ["proposals", "role"])
    #expect(Codebook.standard.tools == ["tools"])
  }

  @Test(arguments: [
    (#"{"id": "a", "name": "A", "words": ["a"], "wrods": []}"#, ["json-unknown-member"]),
    (#"{"id": "a", "name": "A"}"#, ["codebook-empty-theme", "codebook-no-themes"]),
    (#"{"id": "é", "name": "A", "words": ["a"]}"#, ["codebook-bad-id", "codebook-no-themes"]),
    (#"{"id": "a", "name": "A", "words": ["de la"], "stems": ["b"]}"#, ["codebook-bad-expression"]),
    (#"{"id": "a", "name": "A", "expressions": ["… b", "c"]}"#, ["codebook-bad-expression"]),
    (#"{"id": "a", "name": "A", "expressions": ["b …", "c"]}"#, ["codebook-bad-expression"]),
    (#"{"id": "a", "name": "A", "expressions": ["b …99 d", "c"]}"#, ["codebook-bad-expression"]),
    (
      #"{"id": "a", "name": "A", "words": ["annuaire", "Annuaire"]}"#,
      ["codebook-double-expression"]
    ),
    (
      #"{"id": "a", "name": "A", "stems": ["former"], "exclusions": ["former"]}"#,
      ["codebook-never-found"]
    ),
    (#"{"id": "a", "name": "A", "words": ["a"], "sides": ["both"]}"#, ["json-unknown-word"]),
    (
      #"{"id": "a", "name": "A", "words": ["a"]}, {"id": "a", "name": "B", "words": ["b"]}"#,
      ["codebook-double-theme"]
    ),
    ("", ["codebook-no-themes"]),
  ])
  func tellsWhatIsWrong(themes: String, expected: [String]) {
    #expect(load(themes: themes).codes == expected)
  }

  @Test func aQuestionIsOnOneSide() {
    let codes = load(
      #"""
      {"language": "en", "demands": ["p"], "tools": ["p"],
       "themes": [{"id": "a", "name": "A", "words": ["a"]}]}
      """#
    ).codes
    #expect(codes == ["json-unknown-word", "codebook-both-sides"])
  }

  @Test func whatIsNoCodebookIsToldAndNotRead() {
    #expect(load("[]").codebook == nil)
    #expect(load("").codes == ["json-empty"])
    var codes: [String] = []
    #expect(Codebook.load(file: "/nowhere/codebook.json") { codes.append($0.code) } == nil)
    #expect(codes == ["file-unreadable"])
  }

  @Test(arguments: [
    ("appel à projets", "les appels à un projet", true),
    ("appel …2 projets", "appel régional conjoint à projets", false),
    ("appel …3 projets", "appel régional conjoint à projets", true),
    ("appel projets", "appel, projets", false),
    ("=commun", "les moyens communs", false),
    ("plate-forme", "la plate forme", true),
    ("coordonner", "des acteurs COORDONNÉS", true),
  ])
  func expressionsAreWordsInARow(expression: String, text: String, isFound: Bool) throws {
    let pattern = try ThemePattern(expression)
    let theme = Theme(id: "a", name: BilingualText(verbatim: "A"), patterns: [pattern])
    let reader = ThemeReader(Codebook(demands: [], tools: [], themes: [theme]))
    #expect(reader.themes(in: text, side: .demand).isEmpty != isFound)
  }

  @Test func theSchemaKnowsTheMembersThatAreRead() throws {
    let schema = try #require(
      JSONDocument.parse(Array(Codebook.schema.utf8), file: "schema") { Issue.record("\($0)") })
    func properties(_ object: JSONValue?) -> Set<String> {
      Set(object?["properties"]?.members?.map(\.key) ?? []).subtracting(["$schema", "$comment"])
    }
    let definitions = schema["$defs"]
    #expect(properties(schema) == Set(Codebook.Member.allCases.map(\.rawValue)))
    #expect(
      properties(definitions?["theme"]) == Set(Theme.Member.allCases.map(\.rawValue)))
    #expect(
      properties(definitions?["context"]) == Set(ThemeContext.Member.allCases.map(\.rawValue)))
    let scopes = definitions?["context"]?["properties"]?["scope"]?["enum"]?.elements
    #expect(
      scopes?.compactMap(\.string) == ThemeContext.Scope.allCases.map(\.rawValue))
    #expect(
      definitions?["sides"]?["items"]?["enum"]?.elements?.compactMap(\.string)
        == Theme.Side.allCases.map(\.rawValue))
    #expect(schema["$id"]?.string == "urn:jaune:schema:codebook:1")
  }
}
