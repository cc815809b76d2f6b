import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

@testable import Appendix

/// Appendices of surveys that nobody would print: empty, of one actor, without territories, hostile,
/// or followed by another.
@Suite struct OddSurveyReportTests {
  private func document(
    _ path: String, before: String? = nil, plan: ReportPlan? = nil, _ language: Language = .french
  ) throws -> Document {
    var log = DiagnosticLog()
    let survey = HarmonisedSurvey(try #require(try Survey.load(path, log: &log)), log: &log)
    let previous = try before.flatMap { path in
      try Survey.load(path, log: &log).map { HarmonisedSurvey($0, log: &log) }
    }
    return ReportComposer(
      GapContext(survey, previous: previous), plan: plan, language: language
    ).document()
  }

  /// What holds for every appendix.
  private func check(_ document: Document) {
    let parts = DocumentParts(document.blocks)
    #expect(Set(parts.anchors).count == parts.anchors.count)
    #expect(Set(parts.references).isSubset(of: parts.anchors))
    let declared = document.facets.flatMap { facet in facet.values.map { Tag(facet.id, $0.id) } }
    #expect(Set(parts.tags) == Set(declared))
  }

  private func titles(_ document: Document) -> [String] {
    document.blocks.compactMap { if case .section(let section) = $0 { section.title } else { nil } }
  }

  @Test(arguments: Language.allCases) func emptySurvey(language: Language) throws {
    let survey = try DurationSurvey(referenceDate: nil)
    let document = try document(survey.path, language)
    check(document)
    #expect(document.titlePage?.edition == nil && document.titlePage?.referenceDate == nil)
    let words = BilingualText(fr: "Personne n'a répondu.", en: "Nobody answered.")[language]
    #expect(DocumentParts(document.blocks).paragraphs.contains { $0.text == words })
  }

  @Test(arguments: Language.allCases) func oneActorWithoutTerritories(language: Language) throws {
    let survey = try DurationSurvey(
      a: "Un,1,Export,Des foires\nUn,2,Plus de cinq ans,depuis 1994\n")
    let document = try document(survey.path, language)
    check(document)
    let answered = BilingualText(
      fr: "Le seul acteur interrogé a répondu (voir ", en: "The one actor surveyed answered (see ")
    let texts = DocumentParts(document.blocks).paragraphs.map(\.text)
    #expect(texts.contains { $0.hasPrefix(answered[language]) })
    #expect(document.titlePage?.edition == (language == .french ? "Édition 2012" : "2012 edition"))
  }

  @Test func nobodySaysAnything() throws {
    let survey = try DurationSurvey(a: "Un,1,Export,\nDeux,2,Plus de cinq ans,\n")
    let document = try document(survey.path)
    check(document)
    let texts = DocumentParts(document.blocks).paragraphs.map(\.text)
    #expect(texts.contains { $0.contains("Aucun des 2 acteurs interrogés n'a répondu (voir ") })
  }

  /// What looks like markup is text; nothing is lost, and nothing crashes.
  @Test(arguments: [
    "<script>alert(1)</script>", "a & b ]]> c", "\u{1}\u{7}\u{1B}[31m", "\u{202E}retourné",
    "\u{FFFC} tableau", "=1+1", "a/b/../c", "«\u{A0}» : ; ! ?", "\u{200B}",
    "e\u{301}\u{301}\u{301}",
  ])
  func hostileTexts(text: String) throws {
    let survey = try DurationSurvey(
      a: "\"\(text)\",1,Export,\"Au Mali \(text) depuis 2004, 3 000 €\"\n"
        + "\"\(text) 2\",1,Culture,\"\(text)\"\n",
      b: "\"\(text)\",1,Autre,\"\(text) en Chine\"\n")
    let words = BilingualText(verbatim: text)
    let plan = ReportPlan(
      [
        .init(.text(words), title: words), .init(.method, text: words),
        .init(.overview), .init(.question("actions")), .init(.question("duration")),
        .init(.gaps), .init(.gaps), .init(.budget), .init(.annex), .init(.annex), .init(.sources),
      ], heading: .init(title: BilingualText(verbatim: text)))
    for (plan, language) in [(nil, Language.french), (plan, .english)] {
      let document = try document(survey.path, plan: plan, language)
      check(document)
      let shown = DocumentParts(document.blocks).cells.map(\.content)
      #expect(shown.contains(.text("Au Mali \(text) depuis 2004, 3 000 €")))
    }
  }

  /// The annex's own survey, read once.
  private static let annex: GapContext? = {
    var log = DiagnosticLog()
    let survey = try? Survey.load(ProjectFolder.annex, log: &log)
    return survey.map { GapContext(HarmonisedSurvey($0, log: &log)) }
  }()

  /// References are made to chapters that are there only.
  @Test(arguments: [
    [ReportChapter.question("actions")], [.overview], [.gaps, .overview], [.sources],
    [.question("duration"), .annex], [.method], [.coordination, .perception, .change, .budget],
  ])
  func plansOfFewChapters(chapters: [ReportChapter]) throws {
    let plan = ReportPlan(chapters.map { ReportPlan.Entry($0) })
    let context = try #require(Self.annex)
    let document = ReportComposer(context, plan: plan, language: .french).document()
    check(document)
    let parts = DocumentParts(document.blocks)
    if !chapters.contains(.annex) { #expect(parts.grids.isEmpty) }
  }

  @Test(arguments: Language.allCases) func aWaveBeforeMakesAChapter(language: Language) throws {
    let folder = try PassingFolder()
    try folder.copy(ProjectFolder.annex)
    try folder.change("regions.csv", "Océanie,", "Océanie,Vanuatu")
    let document = try document(ProjectFolder.annex, before: folder.path, language)
    check(document)
    let title = BilingualText(
      fr: "Évolution depuis l'enquête précédente", en: "Change since the survey before")
    #expect(titles(document).contains(title[language]))
    let changes = DocumentParts(document.blocks).paragraphs.filter {
      $0.tags.contains(Tag(.kind, "change"))
    }
    #expect(!changes.isEmpty)
    let sources = changes.flatMap(\.runs).flatMap { run -> [Source] in
      if case .answers(let sources) = run.target { sources } else { [] }
    }
    // The answers of the wave before have no cell in the document, and say so.
    let words = BilingualText(fr: "(enquête précédente)", en: "(survey before)")[language]
    #expect(sources.contains { $0.label.hasSuffix(words) })
  }

  @Test func aPlanSaysWhatStandsOnTheTitlePage() throws {
    let folder = try PassingFolder()
    let path = try folder.write(
      #"""
      {"title": {"fr": "Jaune : l'action", "en": "Yellow book"}, "subtitle": "Projet",
       "edition": "2014", "organiser": "Ministère", "map": {"EH-W": ["MA"], "EH-X": []},
       "chapters": [{"chapter": "overview", "text": "Avant.\n\nTout."}]}
      """#, "plan.json")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(ProjectFolder.annex, log: &log))
    log = DiagnosticLog()
    let plan = try #require(try ReportPlan.load(path, for: survey.questionnaire, log: &log))
    #expect(log.diagnostics.map(\.code) == ["plan-unknown-area"])
    #expect(plan.attributions == ["EH-W": ["MA"]])
    let context = try #require(Self.annex)
    let document = ReportComposer(context, plan: plan, language: .french).document()
    #expect(document.title == "Jaune\u{A0}: l'action" && document.subtitle == "Projet")
    #expect(
      document.titlePage?.lines == [
        "Ministère", "2014", "Date de référence\u{A0}: 30 novembre 2012",
      ])
    let first = DocumentParts(document.blocks).paragraphs.prefix(2).map(\.text)
    #expect(first == ["Avant.", "Tout."])
  }
}

/// Appendices of surveys with many actors: counted by form, every answer in the annex all the same.
@Suite struct LargeSurveyReportTests {
  @Test(arguments: Language.allCases) func manyActorsAreCountedByForm(language: Language) throws {
    let count = 401
    let answers = (0..<count).map {
      "Acteur \($0),1,Export,Au Mali depuis \(1990 + $0 % 20)\nActeur \($0),2,Plus de cinq ans,X\n"
    }
    let survey = try DurationSurvey(a: answers.joined())
    var log = DiagnosticLog()
    let read = HarmonisedSurvey(try #require(try Survey.load(survey.path, log: &log)), log: &log)
    let document = ReportComposer(GapContext(read), language: language).document()
    let parts = DocumentParts(document.blocks)
    let table = try #require(parts.tables.first { $0.anchor?.name == "table/actions/domain" })
    #expect(table.parts.flatMap(\.rows).allSatisfy { $0.kind == .total })
    #expect(table.parts[0].rows[0].cells[0].content == .count(count))
    // So many answers are not named one by one: the words lead to the table, the total to none.
    #expect(table.parts[0].rows[0].cells[0].sources.isEmpty)
    #expect(parts.references.contains(try #require(table.anchor)))
    #expect(parts.sources.allSatisfy { !$0.place.isEmpty })
    let rows = read.survey.tables[0].rowCount * read.survey.tables[0].columns.count
    #expect(Set(parts.cells.compactMap(\.anchor)).count == rows)
    #expect(parts.paragraphs.allSatisfy { $0.tags.count < 60 })
  }
}
