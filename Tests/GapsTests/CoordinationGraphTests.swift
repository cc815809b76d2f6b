import Diagnostics
import Testing

@testable import Gaps

/// The graph of who meets where.
@Suite struct CoordinationGraphTests {
  private let answers = """
    Un,2,Afrique,"Mali depuis 1998, Kayes"
    Deux,2,Afrique,Mali
    Deux,2,Asie,Laos
    "A ""<b>"" & \\c",2,Afrique,Kayes (Mali)
    Deux,3,,Le Conseil Un et encore le Conseil Un

    """

  private func graph() throws -> CoordinationGraph {
    CoordinationGraph(try MeetingSurvey(answers).harmonised())
  }

  @Test func itHoldsActorsMeetingPlacesAndWhoNamesWhom() throws {
    let graph = try graph()
    #expect(graph.actors.map(\.id) == ["un", "deux", "A \"<b>\" & \\c"])
    #expect(graph.places.map(\.code) == ["ML", "ML-1"])
    #expect(graph.places.map(\.level) == ["country", "subdivision"])
    #expect(
      graph.actions.map { "\($0.actor) \($0.place) \($0.count) \($0.since ?? 0)" } == [
        "un ML 2 1998", "deux ML 1 0", "A \"<b>\" & \\c ML 2 0", "un ML-1 1 1998",
        "A \"<b>\" & \\c ML-1 1 0",
      ])
    #expect(
      graph.namings.map { "\($0.actor) \($0.other) \($0.question)" } == ["deux un partnerships"])
  }

  @Test func graphMLIsEscaped() throws {
    let text = String(decoding: try graph().graphML(language: .english), as: UTF8.self)
    #expect(text.contains(#"<node id="actor:A &quot;&lt;b&gt;&quot; &amp; \c">"#))
    #expect(text.contains(#"<data key="label">acts in</data>"#))
    #expect(text.hasSuffix("  </graph>\n</graphml>\n"))
    #expect(text.split(separator: "<node ").count == 6)
  }

  @Test func dotIsEscaped() throws {
    let text = String(decoding: try graph().dot(language: .french), as: UTF8.self)
    #expect(text.contains(#""actor:A \"<b>\" & \\c" [shape=box"#))
    #expect(text.contains(#""actor:un" -> "place:ML" [label="agit en (2, 1998)", weight=2];"#))
    #expect(
      text.contains(#""actor:deux" -> "actor:un" [label="nomme (partnerships)", style=dashed];"#))
  }

  @Test func theSameSurveyGivesTheSameBytes() throws {
    #expect(try graph().graphML(language: .french) == graph().graphML(language: .french))
    #expect(try graph().dot(language: .french) == graph().dot(language: .french))
  }
}
