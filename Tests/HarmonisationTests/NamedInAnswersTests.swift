import Harmonisation
import Responses
import TestSupport
import Testing

/// Actors named and answers repeated, in surveys.
@Suite struct NamedInAnswersTests {
  private func readings(_ answers: String, _ column: Int = 0) throws -> [[ActorReading]] {
    let survey = try ZoneSurvey(a: answers).harmonised().survey
    return (0..<survey.survey.tables[0].rowCount).map { row in
      survey.actorsNamed[CellReference(form: "a", row: row, column: column)]
    }
  }

  @Test func anAnswerSharedByTwoActorsIsSelfForOneOnly() throws {
    let text = "Avec la Ville de Lyon"
    let found = try readings("Ville de Lyon,1,,\(text)\nVille de Brest,1,,\(text)\n")
    #expect(found.map { $0.map(\.isSelf) } == [[true], [false]])
    #expect(found.map { $0.map(\.written) } == [["Ville de Lyon"], ["Ville de Lyon"]])
    #expect(found[0][0].actor == found[1][0].actor)
  }

  @Test func marksNameNobody() throws {
    let found = try readings("Ville de Lyon,1,,X\nX,1,,Oui\n")
    #expect(found == [[], []])
  }

  private let long = "Une réunion annuelle de tous les acteurs"

  private func repeated(_ answers: String) throws -> [[Int]] {
    try ZoneSurvey(a: answers).harmonised().survey.repeatedAnswers()
      .map { $0.cells.map(\.column) }
  }

  @Test func repeatedAnswersAreFoundAcrossQuestions() throws {
    #expect(try repeated("Un,1,,\(long)\nUn,2,Asie,\(long)\n") == [[0, 4]])
    // White space and case are no words.
    #expect(
      try repeated("Un,1,,\(long)\nUn,2,Asie,\"  UNE réunion\nannuelle de tous les acteurs\"\n")
        == [[0, 4]])
  }

  @Test(arguments: [
    // Two items of one question, two actors, a short text, other words.
    "Un,2,Europe,LONG\nUn,2,Asie,LONG\n", "Un,1,,LONG\nDeux,2,Asie,LONG\n",
    "Un,1,,Oui avec Lyon\nUn,2,Asie,Oui avec Lyon\n", "Un,1,,LONG\nUn,2,Asie,LONG ici\n",
  ])
  func otherAnswersAreNotRepeated(answers: String) throws {
    let filled = answers.split(separator: "LONG", omittingEmptySubsequences: false)
      .joined(separator: long)
    #expect(try repeated(filled) == [])
  }
}
