import Testing

@testable import JSON
@testable import Responses

/// The schema and the reader know the same members of `survey.json`.
@Suite struct SchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try #require(
      JSONDocument.parse(Array(Survey.schema.utf8), file: "schema") { Issue.record("\($0)") })
  }

  private func properties(_ object: JSONValue?) -> Set<String> {
    Set(object?["properties"]?.members?.map(\.key) ?? []).subtracting(["$schema", "$comment"])
  }

  @Test func knowsTheMembersThatAreRead() {
    #expect(properties(schema) == Set(SurveyFile.Member.allCases.map(\.rawValue)))
    #expect(schema["additionalProperties"]?.bool == false)
    let response = schema["$defs"]?["response"]
    #expect(properties(response) == Set(SurveyFile.Response.Member.allCases.map(\.rawValue)))
    #expect(response?["additionalProperties"]?.bool == false)
  }

  @Test func listsTheLayouts() {
    let layout = schema["$defs"]?["response"]?["properties"]?["layout"]
    #expect(layout?["enum"]?.elements?.compactMap(\.string) == Layout.allCases.map(\.rawValue))
  }

  @Test func isNamedAsFilesNameIt() {
    #expect(schema["$id"]?.string == "urn:jaune:schema:survey:1")
  }
}
