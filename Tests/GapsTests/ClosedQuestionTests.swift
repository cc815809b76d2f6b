import Diagnostics
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

/// Closed questions with items: what changed in one is told, and what is chosen is no domain.
@Suite struct ClosedQuestionTests {
  private static let questionnaire = """
    {"id": "t", "title": "T", "standardQuestions": [
       {"id": "means", "title": "Moyens", "wording": "Vos moyens ?", "answers": "choice",
        "codes": [{"code": "Assez", "label": "Assez"}, {"code": "Trop peu", "label": "Trop peu"},
                  {"code": "Sans avis", "label": "Sans avis"}],
        "items": [{"id": "money", "label": "Argent"}, {"id": "staff", "label": "Agents"}]},
       {"id": "tools", "title": "Outils", "wording": "Vos outils ?", "answers": "marks",
        "items": [{"id": "paper", "label": "Lettre"}, {"id": "web", "label": "Site"}]}],
     "forms": [{"id": "a", "title": "Formulaire A", "questions": [
       {"number": "1", "wording": "Vos moyens ?", "standard": "means", "items": [
         {"label": "Argent", "standard": "money"}, {"label": "Agents", "standard": "staff"}]},
       {"number": "2", "wording": "Vos outils ?", "standard": "tools", "items": [
         {"label": "Lettre", "standard": "paper"}, {"label": "Site", "standard": "web"}]}]}]}
    """

  private func survey(_ rows: String) throws -> HarmonisedSurvey {
    let folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    try folder.write("actor,question,item,answer\n" + rows, "a.csv")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "a", "file": "a.csv"}]}"#,
      "survey.json")
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  @Test func aChangedChoiceIsToldByItsItem() throws {
    let now = try survey("Un,1,Argent,Trop peu\nUn,1,Agents,Assez\nDeux,1,Argent,Sans avis\n")
    let before = try survey("Un,1,Argent,Assez\nUn,1,Agents,Assez\nDeux,1,Argent,Assez\n")
    let gaps = GapAnalysis(GapContext(now, previous: before), kinds: [.change]).gaps
    #expect(
      gaps.map(\.message.french) == [
        "Un répond autrement : Moyens, Argent, « Assez » → « Trop peu ».",
        "Deux répond autrement : Moyens, Argent, « Assez » → « Sans avis ».",
      ])
  }

  @Test func choicesAreNoDomainsAndTicksOweNoText() throws {
    let rows = ["Un", "Deux", "Trois", "Quatre"].map { actor in
      "\(actor),1,Argent,Assez\n\(actor),1,Agents,Assez\n\(actor),2,Lettre,X\n\(actor),2,Site,X\n"
    }
    let gaps = GapAnalysis(
      GapContext(try survey(rows.joined())), kinds: [.coverage]
    ).gaps
    #expect(gaps.map(\.id) == [])
  }
}
