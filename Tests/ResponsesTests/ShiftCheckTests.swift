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

  @Test func aLostCellIsToBePutBack() throws {
    let folder = try SurveyFolder()
    let (_, log) = try folder.load(Self.heading + "Un,nous aidons,,X,Mali,A,Chine\n")
    let shifted = try #require(log.diagnostics.first { $0.code == "responses-shifted-row" })
    #expect(shifted.cause?.french == "une cellule vide oubliée, plus à gauche")
    #expect(shifted.suggestion?.french == "rétablir la cellule vide")
  }
}
