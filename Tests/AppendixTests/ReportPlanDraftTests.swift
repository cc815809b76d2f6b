import Appendix
import Diagnostics
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

/// Plans written for drafters: they read back equal, and make the appendix that was made without.
@Suite struct ReportPlanDraftTests {
  private func context(_ path: String) throws -> GapContext {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(path, log: &log))
    return GapContext(HarmonisedSurvey(survey, log: &log))
  }

  /// What a plan is once it was written and read.
  private func reread(_ plan: ReportPlan, _ questionnaire: Questionnaire) throws -> ReportPlan {
    let folder = try PassingFolder()
    let path = try folder.write(plan.encoded(), "plan.json")
    var log = DiagnosticLog()
    let read = try ReportPlan.load(path, for: questionnaire, log: &log)
    #expect(log.diagnostics.isEmpty)
    return try #require(read)
  }

  private func expectSameDocuments(_ context: GapContext, _ plan: ReportPlan?) throws {
    let questionnaire = context.survey.survey.questionnaire
    let draft = (plan ?? .usual(for: questionnaire)).titled(for: questionnaire)
    let read = try reread(draft, questionnaire)
    #expect(read == draft)
    for language in Language.allCases {
      // Compared first: a failure need not print both documents.
      let isSame =
        ReportComposer(context, plan: read, language: language).document()
        == ReportComposer(context, plan: plan, language: language).document()
      #expect(isSame, "\(language)")
    }
  }

  @Test func makesTheAppendixOfTheAnnex() throws {
    try expectSameDocuments(context(ProjectFolder.annex), nil)
  }

  @Test func makesTheAppendixOfAnySurvey() throws {
    let durations = try DurationSurvey(a: "Un,1,Export,Des foires\n", b: "Deux,3,,Au Mali\n")
    let zones = try ZoneSurvey(a: "Un,2,Asie,Laos\n", b: "Deux,1,En Asie,Chine\n")
    let empty = try DurationSurvey()
    for path in [durations.path, zones.path, empty.path] {
      try expectSameDocuments(context(path), nil)
    }
  }

  /// A plan that is completed gains titles and nothing else: no chapter that it left out comes back.
  @Test func completingAPlanChangesNothing() throws {
    let survey = try DurationSurvey(a: "Un,1,Export,Au Mali\nUn,2,Plus de cinq ans,X\n")
    let plan = ReportPlan(
      [
        .init(.text(BilingualText(verbatim: "Un.\n\nDeux."))),
        .init(
          .text(BilingualText(fr: "Trois.", en: "Three.")), title: BilingualText(verbatim: "T")),
        .init(.question("duration"), title: BilingualText(fr: "Depuis ?", en: "Since?")),
        .init(.overview, text: BilingualText(verbatim: "Avant.")), .init(.annex), .init(.annex),
      ], heading: .init(edition: BilingualText(fr: "Édition nº 2", en: "Issue 2")))
    try expectSameDocuments(context(survey.path), plan)
    let questionnaire = try context(survey.path).survey.survey.questionnaire
    let titled = plan.titled(for: questionnaire)
    #expect(titled.entries.map(\.chapter) == plan.entries.map(\.chapter))
    #expect(titled.entries.map(\.text) == plan.entries.map(\.text))
    #expect(
      titled.entries.map { $0.title?.french } == [
        nil, "T", "Depuis ?", "Vue d'ensemble", "Annexe : les réponses", "Annexe : les réponses",
      ])
    #expect(titled.titled(for: questionnaire) == titled)
  }

  @Test(arguments: [
    "a", " a ", "\"\\/", "</script>", "a\nb\r\n\tc", "a\u{0}b", "\u{1B}[31m", "\u{202E}",
    "a\u{2028}b", "👩‍👩‍👧", "e\u{301}", "\u{FEFF}a", String(repeating: "é", count: 100_000),
  ])
  func anyWordsReadBackEqual(words: String) throws {
    let survey = try DurationSurvey()
    let text = BilingualText(fr: words, en: "(\(words))")
    let same = BilingualText(verbatim: words)
    let plan = ReportPlan(
      [
        .init(.text(same)), .init(.text(text), title: text), .init(.method, text: same),
        .init(.question("actions"), title: text, text: text),
        .init(.gaps, text: BilingualText(verbatim: "")),
        .init(.coordination), .init(.perception), .init(.change), .init(.budget), .init(.sources),
      ], heading: .init(title: text, subtitle: text, edition: text, organiser: text),
      attributions: ["GF": [], "EH-W": ["MA", words], "XK": ["RS"]])
    let questionnaire = try context(survey.path).survey.survey.questionnaire
    #expect(try reread(plan, questionnaire) == plan)
    // A dictionary has another order in each run; the file has one.
    #expect(
      plan.encoded()
        == ReportPlan(
          plan.entries, heading: plan.heading,
          attributions: Dictionary(uniqueKeysWithValues: plan.attributions.reversed())
        ).encoded())
  }

  /// The words of a drafter follow the language of the appendix, like the titles.
  @Test func textsAreInBothLanguages() throws {
    let survey = try DurationSurvey()
    let context = try context(survey.path)
    let questionnaire = context.survey.survey.questionnaire
    let folder = try PassingFolder()
    let words = #"{"fr": "Avant-propos.", "en": "Foreword."}"#
    let path = try folder.write(
      #"{"chapters": [{"chapter": "text", "text": \#(words)}, {"chapter": "overview", "text": \#(words)}]}"#,
      "plan.json")
    var log = DiagnosticLog()
    let plan = try #require(try ReportPlan.load(path, for: questionnaire, log: &log))
    #expect(log.diagnostics.isEmpty)
    for (language, text) in [(Language.french, "Avant-propos."), (.english, "Foreword.")] {
      let document = ReportComposer(context, plan: plan, language: language).document()
      let paragraphs = DocumentParts(document.blocks).paragraphs.map(\.text)
      #expect(paragraphs.count { $0 == text } == 2)
    }
    #expect(try reread(plan, questionnaire) == plan)
  }

  @Test func theChapterOfChangesIsAddedOnce() throws {
    let plan = ReportPlan([.init(.overview), .init(.annex), .init(.sources)])
    let chapters: [ReportChapter] = [.overview, .change, .annex, .sources]
    #expect(plan.withChange().entries.map(\.chapter) == chapters)
    #expect(plan.withChange().withChange() == plan.withChange())
  }

  @Test func nothingPlannedReadsBackToo() throws {
    let survey = try DurationSurvey()
    let questionnaire = try context(survey.path).survey.survey.questionnaire
    #expect(try reread(ReportPlan([]), questionnaire) == ReportPlan([]))
  }
}
