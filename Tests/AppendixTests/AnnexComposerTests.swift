import Diagnostics
import Documents
import Files
import Questionnaire
import Responses
import Testing

@testable import Appendix
@testable import Tables

/// The annex as a document: titles, captions, notes and order, before any renderer sees it.
@Suite struct AnnexComposerTests {
  private let survey: Survey

  init() throws {
    let root = PathName.folder(of: PathName.folder(of: PathName.folder(of: #filePath)))
    var log = DiagnosticLog()
    survey = try #require(try Survey.load(root + "/Fixtures/annexe-6", log: &log))
  }

  private func grid(_ form: Form.ID, _ number: String) throws -> AnswerGrid {
    let table = try #require(survey.table(form))
    return AnswerGrid(table, question: try #require(table.form.question(number: number)))
  }

  private func grid(_ standard: StandardQuestion.ID) throws -> AnswerGrid {
    AnswerGrid(try #require(survey.questionnaire.standardQuestion(standard)), in: survey)
  }

  @Test(arguments: [
    ("regions", "3", Language.french, "Question 3\u{A0}: Sur quels territoires"),
    ("regions", "3", .english, "Question 3: Sur quels territoires"),
    ("ceser", "4", .french, "Question 4\u{A0}: Sur quels territoires"),
    ("ceser", "1", .french, "Question 1\u{A0}: Avez-vous réalisé des travaux"),
  ])
  func titles(form: String, number: String, language: Language, expected: String) throws {
    let composed = AnnexComposer(survey, language: language)
      .grid(try grid(Form.ID(form), number))
    #expect(composed.title.hasPrefix(expected))
    #expect(composed.captions.isEmpty)
    #expect(composed.columnGroups.map(\.title) == [nil])
  }

  @Test(arguments: [
    (Language.french, "Territoires", "CESER — Question 4\u{A0}: Sur"),
    (.english, "Territories", "(CESER) — Question 4: Sur"),
  ])
  func captionsAcrossForms(language: Language, title: String, caption: String) throws {
    let composed = AnnexComposer(survey, language: language).grid(try grid("territories"))
    #expect(composed.title == title)
    #expect(composed.captions.count == 4)
    #expect(composed.captions[2].contains(caption))
    #expect(composed.columnGroups.map(\.columns.count) == [3, 6, 7, 3])
    #expect(composed.columnGroups.map(\.title) == survey.tables.map { $0.form.title[language] })
  }

  @Test func actorsAreHeadedByTheirLabelsInOrder() throws {
    let composed = AnnexComposer(survey, language: .french).grid(try grid("ceser", "3"))
    #expect(
      composed.columns == [
        "Auvergne", "Centre", "Champagne Ardenne", "Nord - Pas de Calais", "Picardie",
        "Poitou-Charentes", "PACA",
      ])
  }

  @Test func notesStandInTheirCells() throws {
    let actions = AnnexComposer(survey, language: .french).grid(try grid("regions", "1"))
    #expect(actions.rows[0].label == "Solidarité internationale")
    #expect(actions.rows[0].cells.map { $0.notes.map(\.mark) } == [[], [], ["8", "9", "10"]])
    #expect(actions.notes.map(\.mark) == ["8", "9", "10"])
    let lists = AnnexComposer(survey, language: .english).grid(try grid("departements", "4"))
    #expect(lists.rows[0].cells[3].notes.map(\.mark) == ["12", "13", "14", "15"])
    // Across forms too.
    let across = AnnexComposer(survey, language: .french).grid(try grid("actions"))
    #expect(across.notes.map(\.mark) == ["8", "9", "10", "11"])
  }

  @Test(arguments: [(Language.french, "non posée"), (.english, "not asked")])
  func whatWasNotAskedIsNoAnswer(language: Language, label: String) throws {
    let composed = AnnexComposer(survey, language: language).grid(try grid("territories"))
    let cells = composed.rows.flatMap(\.cells)
    #expect(cells.count { $0.content == .absent(label: label) } == 12)
    // An empty answer is another thing.
    #expect(cells.contains { $0.content == .text("") })
  }

  @Test func formsAreSections() throws {
    let grids = survey.tables.flatMap { table in
      table.form.questions.map { AnswerGrid(table, question: $0) }
    }
    let document = AnnexComposer(survey, language: .french)
      .document(of: grids + [try grid("tools")])
    #expect(document.subtitle?.hasSuffix("30 novembre 2012") == true)
    let sections = document.blocks.compactMap { block -> (String, Int)? in
      if case .section(let section) = block { (section.title, section.blocks.count) } else { nil }
    }
    #expect(
      sections.map(\.0)
        == ["Conseils régionaux", "Conseils généraux", "CESER", "Associations et organismes"])
    #expect(sections.map(\.1) == [7, 7, 8, 7])
    #expect(document.blocks.count == 5)
  }

  @Test func nothingChosenIsAnEmptyDocument() {
    let document = AnnexComposer(survey, language: .english).document(of: [])
    #expect(document.blocks.isEmpty && document.title == survey.title.english)
  }

  /// A drafted questionnaire has headings for wordings: the number is not said twice.
  @Test(arguments: [
    ("Q3", "Question 3"), ("3.", "Question 3"), ("Où ?", "Question 3\u{A0}: Où\u{A0}?"),
  ])
  func titlesOfDrafts(wording: String, expected: String) {
    let draft = AnswerGrid.Wording(
      Form(id: "f", title: BilingualText(verbatim: "F"), questions: []),
      Question(number: "3", wording: wording))
    #expect(AnnexComposer(survey, language: .french).title(of: draft) == expected)
  }

  @Test(arguments: [
    ("2012-11-30", "30 novembre 2012", "30 November 2012"),
    ("2013-08-01", "1er août 2013", "1 August 2013"),
    ("2012-13-01", "2012-13-01", "2012-13-01"), ("", "", ""), ("hier", "hier", "hier"),
    ("2012-11", "novembre 2012", "November 2012"), ("2012-0-9", "2012-0-9", "2012-0-9"),
  ])
  func dates(iso: String, french: String, english: String) {
    #expect(WrittenDate.written(iso, .french) == french)
    #expect(WrittenDate.written(iso, .english) == english)
  }
}
