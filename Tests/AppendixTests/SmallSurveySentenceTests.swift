import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

@testable import Appendix

/// Sentences of surveys with one actor, one country, one of anything.
@Suite struct SmallSurveySentenceTests {
  private func material(_ answers: String) throws -> ReportMaterial {
    var log = DiagnosticLog()
    let folder = try ZoneSurvey(a: answers)
    let loaded = try Survey.load(folder.path, log: &log)
    let context = GapContext(HarmonisedSurvey(try #require(loaded), log: &log))
    return ReportMaterial(context, ReportPlan([]), .french)
  }

  /// With plain blanks, to be read.
  private func plain(_ prose: Prose) -> String {
    String(prose.text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test(arguments: [
    ("Ain,2,Asie,oui\n", ["Aucun pays n'est nommé."]),
    (
      "Ain,2,Asie,Mongolie\nAube,2,Asie,en Mongolie\n",
      ["Un seul pays est nommé : Mongolie, par 2 acteurs (voir tableau #)."]
    ),
    (
      "Ain,2,Asie,Mongolie\nAube,2,Asie,en Mongolie et au Japon\n",
      [
        "À cette question, les réponses nomment 2 pays, dont 1 par un seul acteur (voir tableau #).",
        "Pays le plus souvent nommé : Mongolie (2 acteurs), devant Japon (1).",
      ]
    ),
  ])
  func countries(answers: String, sentences: [String]) throws {
    let material = try material(answers)
    let question = try #require(material.questionnaire.standardQuestion("territories"))
    let countries = try #require(
      material.comparisons(of: question).first { $0.subject == .country })
    let told = CountrySentences(material, countries).sentences.map(plain)
    #expect(told.map { String($0.map { $0 == PartNumbers.mark ? "#" : $0 }) } == sentences)
  }

  @Test(arguments: [
    ("Ain,1,,Pas de réponse\n", "Il est noté « pas de réponse »."),
    (
      "Ain,1,,Pas de réponse\nAube,1,,Rien\n",
      "Parmi eux, 1 répond par la négative et 1 est noté « pas de réponse »."
    ),
    ("Ain,1,,Rien\nAube,1,,Rien\n", "Tous répondent par la négative."),
    ("Ain,1,,Des foires\nAube,1,,Rien\n", "L'autre répond par la négative."),
    (
      "Ain,1,,Des foires\nAube,1,,Rien\nLot,1,,Rien\n", "Les 2 autres répondent par la négative."
    ),
  ])
  func thoseThatDidNotAnswer(answers: String, sentence: String) throws {
    let material = try material(answers)
    let question = try #require(material.questionnaire.standardQuestion("actions"))
    let open = OpenSentences(material, material.comparisons(of: question)[0])
    #expect(open.sentences.map(plain) == [sentence])
  }

  private func text(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph):
        String(paragraph.runs.map(\.text).joined().map { $0 == "\u{A0}" ? " " : $0 })
      case .section(let section): "\(section.title)\n\(text(section.blocks))"
      default: ""
      }
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("Un,2,Asie,Pologne\n", "Dans 1 cas, un territoire est écrit dans la ligne d'une zone"),
    (
      "Un,2,Asie,\"Pologne, Italie\"\n",
      "Dans 1 cas, des territoires sont écrits dans la ligne d'une zone"
    ),
  ])
  func territoriesInTheRowOfAnotherZone(answers: String, sentence: String) throws {
    #expect(text(ReadingMethod(try material(answers)).blocks).contains(sentence))
  }

  @Test func theBarBehindCountsThoseAskedWhereNobodyWasOfferedLess() throws {
    let material = try material("Un,2,Asie,Laos\nDeux,2,Europe,Pologne\n")
    let question = try #require(material.questionnaire.standardQuestion("territories"))
    let bars = ReportFigures(material.harmonised, material.language)
      .bars(material.comparisons(of: question)[0], title: "")
    #expect(bars?.remarks.last == "La barre en fond compte les acteurs interrogés.")
  }

  /// An open question offers nothing, and has no row to tick.
  @Test func anOpenQuestionOffersNothing() throws {
    let folder = try PassingFolder()
    try folder.write(
      #"""
      {"id": "open", "title": "Lieux", "standardQuestions": [
         {"id": "places", "title": "Pays", "scale": "territory"}],
       "forms": [{"id": "a", "title": "Associations", "questions": [
         {"number": "1", "standard": "places", "wording": "Quel pays ?"}]}]}
      """#, "questionnaire.json")
    try folder.write("actor,Q1\nUn,Mali\nDeux,Laos\n", "a.csv")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "a", "file": "a.csv"}]}"#,
      "survey.json")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    let document = ReportComposer(
      GapContext(HarmonisedSurvey(survey, log: &log)), language: .french
    ).document()
    let parts = DocumentParts(document.blocks)
    let told =
      parts.figures.flatMap { $0.remarks + [$0.description] } + parts.tables.flatMap(\.remarks)
    #expect(!told.isEmpty)
    #expect(!told.contains { $0.contains("proposé") || $0.contains("la ligne est cochée") })
  }

  @Test func theReportSaysWhatCouldNotBeAnalysed() throws {
    let told = text(
      GapChapter(try material("Un,2,Asie,Laos\n")).blocks(of: [.coverage], withSummary: true))
    #expect(told.contains("Analyses qui n'ont pas pu être faites\nPerception : "))
    #expect(!told.contains("Évolution") && !told.contains("Pour la faire"))
  }

  /// What nobody wrote down has no line in its file.
  @Test func placesOfOneFileStandTogether() {
    #expect(
      SourcesChapter.byFile(["a.csv:2:53", "a.csv:32:5", "b.csv", "b.csv:1:1", "a:b.csv", "c:3"])
        == ["a.csv 2:53, 32:5", "b.csv 1:1", "a:b.csv", "c:3"])
  }
}
