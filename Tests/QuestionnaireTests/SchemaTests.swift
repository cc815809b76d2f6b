import Testing

@testable import JSON
@testable import Questionnaire

/// The schema and the reader know the same members of every object.
@Suite struct SchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try #require(
      JSONDocument.parse(Array(Questionnaire.schema.utf8), file: "schema") { _ in })
  }

  private static func names<Member: CaseIterable & RawRepresentable<String>>(
    _: Member.Type
  ) -> Set<String> {
    Set(Member.allCases.map(\.rawValue))
  }

  private static let known: [(definition: String?, members: Set<String>)] = [
    (nil, names(Questionnaire.Member.self)),
    ("marks", names(Marks.Member.self)),
    ("standardQuestion", names(StandardQuestion.Member.self)),
    ("standardItem", names(StandardItem.Member.self)),
    ("band", names(DurationBand.Member.self)),
    ("code", names(AnswerCode.Member.self)),
    ("form", names(Form.Member.self)),
    ("question", names(Question.Member.self)),
    ("item", names(Item.Member.self)),
    ("localizedText", names(LocalizedTextMember.self)),
  ]

  @Test func knowsTheMembersThatAreRead() throws {
    for (definition, members) in Self.known {
      let object = definition.flatMap { schema["$defs"]?[$0] } ?? schema
      let properties = try #require(object["properties"]?.members).map(\.key)
      #expect(
        Set(properties).subtracting(["$schema", "$comment"]) == members, "\(definition ?? "root")")
      #expect(object["additionalProperties"]?.bool == false)
      let required = object["required"]?.elements?.compactMap(\.string) ?? []
      #expect(members.isSuperset(of: required))
    }
  }

  @Test func describesEveryObject() {
    let objects =
      schema["$defs"]?.members?.filter { $0.value["properties"] != nil }.map(\.key) ?? []
    #expect(Set(objects) == Set(Self.known.compactMap(\.definition)))
  }

  @Test func listsTheWordsThatAreRead() {
    func words(_ path: [String]) -> [String] {
      path.reduce(schema["$defs"]) { $0?[$1] }?["enum"]?.elements?.compactMap(\.string) ?? []
    }
    #expect(words(["answers"]) == AnswerKind.allCases.map(\.rawValue))
    #expect(
      words(["standardQuestion", "properties", "scale"])
        == StandardQuestion.Scale.allCases.map(\.rawValue))
    #expect(
      words(["question", "properties", "mapping"]) == Question.Mapping.allCases.map(\.rawValue))
  }

  @Test func isNamedAsFilesNameIt() {
    #expect(schema["$id"]?.string == "urn:jaune:schema:questionnaire:1")
  }
}
