import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

/// Closed questions: what is an answer to them, and who chose what.
@Suite struct AnswersChosenTests {
  private static let questionnaire = """
    {"id": "t", "title": "T", "standardQuestions": [
       {"id": "paid", "title": "Salariés", "wording": "Avez-vous des salariés ?",
        "answers": "choice", "codes": [{"code": "O", "label": "Oui"}, {"code": "N", "label": "Non"},
        {"code": "NSP", "label": "Ne sait pas"}]},
       {"id": "means", "title": "Moyens", "wording": "Vos moyens ?", "answers": "choice",
        "codes": [{"code": "+", "label": "Assez"}, {"code": "-", "label": "Trop peu"}],
        "items": [{"id": "money", "label": "Argent"}, {"id": "staff", "label": "Agents"}]},
       {"id": "open", "title": "Projets", "wording": "Vos projets ?"}],
     "forms": [
       {"id": "a", "title": "Formulaire A", "questions": [
         {"number": "1", "wording": "Des salariés ?", "standard": "paid"},
         {"number": "2", "wording": "Vos moyens ?", "standard": "means", "items": [
           {"label": "Argent", "standard": "money"}, {"label": "Agents", "standard": "staff"}]},
         {"number": "3", "wording": "Vos projets ?", "standard": "open"}]},
       {"id": "b", "title": "Formulaire B", "questions": [
         {"number": "1", "wording": "Des salariés ?", "standard": "paid", "codes": [
           {"code": "O", "label": "Oui"}, {"code": "N", "label": "Non"},
           {"code": "P", "label": "Partiellement"}]}]}]}
    """

  private func survey(a: String, b: String = "") throws -> HarmonisedSurvey {
    let folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    try folder.write("actor,question,item,answer\n" + a, "a.csv")
    try folder.write("actor,question,item,answer\n" + b, "b.csv")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "a", "file": "a.csv"}, "#
        + #"{"form": "b", "file": "b.csv"}]}"#, "survey.json")
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  private func comparison(_ survey: HarmonisedSurvey, _ id: String) throws -> Comparison {
    let question = try #require(survey.survey.questionnaire.standardQuestion(.init(id)))
    return Comparison(answersOf: survey, question: question)
  }

  @Test(arguments: [
    ("N", AnswerStatus.choice), ("non", .choice), ("Oui", .choice), ("o", .choice),
    // What the question offers comes before the general marks.
    ("NSP", .choice), ("ne sait pas", .choice), ("", .blank), ("Sans objet", .notApplicable),
    ("Pas de réponse", .noResponse), ("Bientôt", .text),
  ])
  func whatIsOfferedIsAnAnswer(text: String, status: AnswerStatus) throws {
    let survey = try survey(a: "Un,1,,\(text)\nUn,3,,\(text)\n")
    #expect(survey.survey.tables[0].status(row: 0, column: 0) == status)
    // The same words to an open question mean what they always mean.
    #expect(survey.survey.tables[0].status(row: 0, column: 3) != .choice)
  }

  @Test func countsWhoChoseWhat() throws {
    let survey = try survey(
      a: "Un,1,,non\nDeux,1,,N\nTrois,1,,Oui\nQuatre,1,,Bientôt\nCinq,1,,\n",
      b: "Six,1,,Partiellement\n")
    let comparison = try comparison(survey, "paid")
    #expect(comparison.values.map(\.id) == ["O", "N", "NSP", "P", "*"])
    #expect(comparison.values.map(\.name.french).suffix(2) == ["Partiellement", "autre réponse"])
    let totals = comparison.totals(of: comparison.groups)
    #expect(totals.map(\.actors) == [1, 2, 0, 1, 1])
    #expect(totals.map(\.asked) == [6, 6, 5, 1, 6])
    let base = comparison.base(of: comparison.groups)
    #expect(base == [.choice: 4, .text: 1, .blank: 1] && base.answered == 5)
    let row = try #require(comparison.groups[0].rows.first { $0.actor.name == "Deux" })
    #expect(row.figures.map(\.count) == [0, 1, 0, 0, 0])
    #expect(row[1].evidence.map(\.cell) == [CellReference(form: "a", row: 1, column: 0)])
  }

  @Test func everyItemHasItsAnswers() throws {
    let survey = try survey(a: "Un,2,Argent,-\nUn,2,Agents,Assez\nDeux,2,Argent,trop peu\n")
    let comparison = try comparison(survey, "means")
    #expect(comparison.values.map(\.id) == ["money/+", "money/-", "staff/+", "staff/-"])
    #expect(comparison.values.map(\.group?.french) == ["Argent", "Argent", "Agents", "Agents"])
    #expect(comparison.totals(of: comparison.groups).map(\.actors) == [0, 2, 1, 0])
    // The form that does not ask is no base of anything.
    #expect(comparison.totals(of: comparison.groups).map(\.asked) == [2, 2, 2, 2])
  }

  @Test func openQuestionsAreNotClosed() throws {
    let questionnaire = try survey(a: "Un,1,,O\n").survey.questionnaire
    #expect(
      questionnaire.standardQuestions.map { questionnaire.isClosed($0) } == [true, true, false])
  }
}
