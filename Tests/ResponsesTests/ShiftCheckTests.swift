import Diagnostics
import Responses
import Testing

/// Rows whose cells have moved although their number is right.
@Suite struct ShiftCheckTests {
  private static let heading =
    "acteur,Q1,Q2 [Moins d'un an],Q2 [Plus d'un an],Q3 [Europe],Q3 [Asie],Q4\n"

  @Test(arguments: [
    // A comma in the answer to question 1, and the closed answer pushed out at the end.
    ("Un,nous aidons, parfois,,X,Mali,\n", [String](), "perhaps"),
    ("Un,nous aidons,,X,Mali,A,Chine\n", ["nous aidons", "", "X", "", "", ""], "proof"),
    ("Un,nous aidons, parfois,,X,Mali,Chine\n", [], "none"),
    ("Un,nous aidons,,X,Mali,Chine,A\n", ["nous aidons", "", "X", "Mali", "Chine", "A"], "none"),
    ("Un,nous aidons,existe depuis 1963,,X,X,\n", [], "none"),
    // A mark beside an answer that is not offered may be anyone's.
    ("Un,nous aidons,,X,Mali,NSP,Chine\n", [], "none"),
    ("Un,nous aidons,,X,Mali,Néant,Peut-être\n", [], "none"),
    ("Un,nous aidons,,,,,\n", ["nous aidons", "", "", "", "", ""], "none"),
  ])
  func judgesRows(row: String, texts: [String], verdict: String) throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(Self.heading + row)
    let codes = log.diagnostics.map(\.code)
    #expect(codes.contains("responses-shifted-row") == (verdict == "proof"))
    if !texts.isEmpty { #expect(survey?.tables.first?.texts == [texts]) }
  }

  /// What cannot be told apart is neither an answer nor a silence; what stands before it is read.
  @Test func theCellsThatMovedAreUnusable() throws {
    let folder = try SurveyFolder()
    let (survey, _) = try folder.load(
      Self.heading + "Un,nous aidons,,X,Mali,A,Chine\nDeux,rien,,X,Mali,Chine,B\n")
    let table = try #require(survey?.tables.first)
    let statuses = (0..<2).map { row in
      table.columns.indices.map { table.status(row: row, column: $0) }
    }
    #expect(statuses[0] == [.text, .blank, .yes, .unusable, .unusable, .unusable])
    #expect(statuses[1] == [.none, .blank, .yes, .text, .text, .choice])
    #expect(survey?.incidents.map(\.code) == ["responses-shifted-row"])
    #expect(survey?.statusesInUse.contains(.unusable) == true)
  }

  /// Which cell is one too many nothing tells; who answered is one of the actors all the same.
  @Test func aRowWithTooManyCellsKeepsItsActor() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(Self.heading + "Un,nous, aidons,,X,Mali,Chine,A\n")
    #expect(log.hasErrors)
    let table = try #require(survey?.tables.first)
    #expect(table.respondents == ["Un"])
    #expect(table.columns.indices.allSatisfy { table.status(row: 0, column: $0) == .unusable })
  }

  /// The items of one question have the same answers: one fits where the other should stand.
  @Test func aShiftIsSeenBeforeARowOfLikeQuestions() throws {
    let folder = try SurveyFolder()
    try folder.write(Self.matrix, "questionnaire.json")
    let heading = "acteur,Q1,Q2,Q3 [Un],Q3 [Deux],Q3 [Trois],Q4\n"
    try folder.write(
      heading + "A,rien à dire,Oui,Bon,Bon,Moyen,fin\nB,Oui,Bon,Moyen,Bon,fin,\n", "r.csv")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "f", "file": "r.csv"}]}"#,
      "survey.json")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    #expect(log.diagnostics.map(\.code) == ["responses-shifted-row"])
    #expect(survey.statusCounts[.unusable] == 6)
  }

  private static let matrix = """
    {"id": "t", "title": "T", "forms": [{"id": "f", "title": "F", "questions": [
      {"number": "1", "wording": "Quoi ?"},
      {"number": "2", "wording": "Content ?", "answers": "choice",
       "codes": [{"code": "Oui", "label": "Oui"}, {"code": "Non", "label": "Non"}]},
      {"number": "3", "wording": "Comment ?", "answers": "choice",
       "codes": [{"code": "Bon", "label": "Bon"}, {"code": "Moyen", "label": "Moyen"}],
       "items": [{"label": "Un"}, {"label": "Deux"}, {"label": "Trois"}]},
      {"number": "4", "wording": "Et puis ?"}]}]}
    """

  @Test func aLostCellIsToBePutBack() throws {
    let folder = try SurveyFolder()
    let (_, log) = try folder.load(Self.heading + "Un,nous aidons,,X,Mali,A,Chine\n")
    let shifted = try #require(log.diagnostics.first { $0.code == "responses-shifted-row" })
    #expect(shifted.cause?.french == "une cellule vide oubliée, plus à gauche")
    #expect(shifted.suggestion?.french == "rétablir la cellule vide")
  }
}
