import Diagnostics
import Documents
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

@testable import Appendix

/// The figures of two surveys side by side.
@Suite struct ChangeChapterTests {
  private static let now = """
    Un,1,Export,Des foires
    Un,1,Culture,X
    Deux,1,Export,Des salons
    Trois,2,Plus de cinq ans,X

    """

  private static let before = """
    Un,1,Export,X
    Quatre,1,Export,X
    Un,2,Moins d'un an,X

    """

  private func survey(_ path: String) throws -> HarmonisedSurvey {
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(path, log: &log)), log: &log)
  }

  private func parts(
    _ now: DurationSurvey, _ before: DurationSurvey, _ language: Language = .french
  ) throws -> DocumentParts {
    let context = GapContext(try survey(now.path), previous: try survey(before.path))
    let plan = ReportPlan([ReportPlan.Entry(.change)])
    return DocumentParts(
      ReportComposer(context, plan: plan, language: language).document().blocks)
  }

  /// The rows as people read them, with plain blanks.
  private func rows(_ table: Table?, _ language: Language) -> [String] {
    (table?.parts ?? []).flatMap { part in
      part.rows.map { row in
        ([part.title ?? "", row.label] + row.cells.map { $0.text(in: language) })
          .joined(separator: " | ")
      }
    }
  }

  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test func bothSurveysStandSideBySide() throws {
    let parts = try parts(
      DurationSurvey(a: Self.now),
      DurationSurvey(a: Self.before, referenceDate: "2011-11-30"))
    let table = try #require(parts.tables.first)
    #expect(
      table.columns.map(\.heading) == [
        "Enquête précédente (30 novembre 2011)", "Cette enquête (30 novembre 2012)", "Écart",
      ])
    #expect(
      rows(table, .french) == [
        "Actions | Acteurs ayant répondu | 2 | 2 | ·", "Actions | Export | 2 | 2 | ·",
        "Actions | Culture | 0 | 1 | +1", "Actions | Autre (Formulaire A) | 0 | 0 | ·",
        "Ancienneté | Acteurs ayant répondu | 1 | 1 | ·",
        "Ancienneté | Moins d'un an | 1 | 0 | −1", "Ancienneté | De deux à cinq ans | 0 | 0 | ·",
        "Ancienneté | Plus de cinq ans | 0 | 1 | +1",
      ])
    #expect(
      plain(parts.paragraphs[0].text)
        == "3 acteurs sont interrogés, 2 l'étaient à l'enquête précédente ; 1 l'est les deux fois. "
        + "Le tableau 1 met en regard les chiffres des deux enquêtes.")
  }

  /// Figures of either survey lead to its own answers.
  @Test func figuresLeadToTheirAnswers() throws {
    let table = try parts(DurationSurvey(a: Self.now), DurationSurvey(a: Self.before)).tables[0]
    let export = table.parts[0].rows[1].cells
    #expect(
      export[0].sources.map { $0.place.split(separator: "/").last } == ["a.csv:2:13", "a.csv:3:17"])
    #expect(export[0].sources.allSatisfy { $0.label.hasSuffix("(enquête précédente)") })
    #expect(
      export[1].sources.map(\.label) == ["Un, question 1, Export", "Deux, question 1, Export"])
    #expect(export[2].sources.isEmpty)
  }

  /// What only one of the two asked is compared with nothing.
  @Test func whatWasNotAskedIsSaidSo() throws {
    let before = try DurationSurvey(a: Self.before)
    try before.folder.change(
      "questionnaire.json", #"{"id": "culture", "label": {"fr": "Culture", "en": "Culture"}}"#,
      #"{"id": "sport", "label": {"fr": "Sport", "en": "Sport"}}"#)
    try before.folder.change(
      "questionnaire.json", #"{"label": "Culture", "standard": "culture"}"#,
      #"{"label": "Sport", "standard": "sport"}"#)
    let table = try parts(DurationSurvey(a: Self.now), before, .english).tables[0]
    let rows = rows(table, .english)
    #expect(rows.contains("Actions | Culture | not asked | 1 | "))
    #expect(rows.contains("Actions | Sport | 0 | not asked | "))
  }

  @Test func withoutASurveyBeforeThereIsNoChapter() throws {
    let folder = try DurationSurvey(a: Self.now)
    let context = GapContext(try survey(folder.path))
    let plan = ReportPlan([ReportPlan.Entry(.change)])
    #expect(ReportComposer(context, plan: plan, language: .french).document().blocks.isEmpty)
  }

  @Test func aSurveyWithoutAnswersIsCompared() throws {
    let parts = try parts(DurationSurvey(a: Self.now), DurationSurvey())
    #expect(rows(parts.tables.first, .french).contains("Actions | Export | non posée | 2 | "))
  }
}
