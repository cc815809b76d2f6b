import Diagnostics
import JSON

extension JSONObjectReader {
  /// A closed question has codes, and only a closed question has.
  func checkCodes(
    _ codes: [AnswerCode], answers: AnswerKind, at codesMember: Member, _ answersMember: Member
  ) {
    if answers == .choice, codes.isEmpty {
      at(answersMember).report(
        .error, "questionnaire-choice-without-codes",
        BilingualText(
          fr: "une question à choix n'a pas de codes", en: "a choice question has no codes"),
        suggestion: BilingualText(
          fr: "ajouter \"codes\": [{ \"code\": \"1\", \"label\": … }, …]",
          en: "add \"codes\": [{ \"code\": \"1\", \"label\": … }, …]"))
    }
    if answers != .choice, self[codesMember] != nil, self[answersMember] != nil, !codes.isEmpty {
      at(codesMember).report(
        .error, "questionnaire-codes-without-choice",
        BilingualText(
          fr: "des codes, mais « answers » vaut « \(answers.rawValue) »",
          en: "codes, but “answers” is “\(answers.rawValue)”"),
        suggestion: BilingualText(
          fr: "écrire \"answers\": \"choice\", ou supprimer les codes",
          en: "write \"answers\": \"choice\", or remove the codes"))
    }
  }
}
