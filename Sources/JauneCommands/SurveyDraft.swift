import CSV
import CommandTree
import Diagnostics
import Files
import Harmonisation
import JSON
import Questionnaire
import Responses
import Terminal

/// The files of a survey drafted from one file of responses, and where they are to be written.
struct SurveyDraft {
  let path: String
  let form: String
  let format: CSVFormat
  let folder: String
  let replaces: Bool

  /// Writes `questionnaire.json` and `survey.json`, and says what to do next.
  func write(in console: inout Console) throws -> ExitStatus {
    var log = DiagnosticLog()
    let file = try CSVFile.open(path, format: format, log: &log)
    let draft = QuestionnaireDraft(file, form: form, log: &log)
    DiagnosticPrinter.print(log, to: &console)
    guard let draft else { return .inputHasErrors }

    let guess = ScaleGuess(draft.questionnaire)
    let files = [
      ("questionnaire.json", guess.questionnaire.encoded()),
      ("survey.json", survey(draft, guess, file).encoded()),
    ].map { (path: PathName.joining(folder, $0.0), bytes: $0.1) }
    if !replaces, let existing = files.first(where: { PathName.exists($0.path) }) {
      throw CommandFailure(
        .cannotWrite,
        BilingualText(
          fr: "« \(existing.path) » existe déjà ; rien n'est écrit",
          en: "“\(existing.path)” exists already; nothing is written"),
        suggestion: BilingualText(
          fr: "choisir un autre dossier avec -o, ou remplacer avec --force",
          en: "choose another folder with -o, or replace with --force"))
    }
    try AtomicFile.createDirectory(folder)
    for file in files {
      try AtomicFile.write(file.bytes, to: file.path)
      console.print(TerminalText.sanitised(file.path))
    }
    if let column = draft.actorColumn { tell(actors: column, in: &console) }
    tellScales(guess, in: &console)
    tellNext(draft.questionnaire.forms[0].questions.count, in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }

  private func tell(actors column: String, in console: inout Console) {
    let name = TerminalText.sanitised(column.shortened)
    let said = BilingualText(
      fr: "acteurs : colonne « \(name) »", en: "actors: column “\(name)”")
    console.warn(FrenchTypography.bound(said, in: console.language))
  }

  /// Says which questions were taken for territories or durations: a guess is to be seen.
  private func tellScales(_ guess: ScaleGuess, in console: inout Console) {
    for question in guess.guessed {
      let rows = question.items.count { $0.zone != nil || $0.band != nil }
      let kind =
        switch (question.scale, question.items.isEmpty) {
        case (.duration, true):
          BilingualText(fr: "durées, dites en clair", en: "durations, told in words")
        case (.duration, false):
          BilingualText(fr: "durées, \(rows) tranches", en: "durations, \(rows) bands")
        case (_, true): BilingualText(fr: "territoires", en: "territories")
        case (_, false):
          BilingualText(fr: "territoires, \(rows) zones", en: "territories, \(rows) zones")
        }
      let name = TerminalText.sanitised(question.title[console.language].shortened)
      let said = BilingualText(
        fr: "question « \(name) » : \(kind.french)", en: "question “\(name)”: \(kind.english)")
      console.warn(FrenchTypography.bound(said, in: console.language))
    }
  }

  private func tellNext(_ count: Int, in console: inout Console) {
    let check = TerminalText.sanitised("jaune check \(ShellQuoting.word(folder))")
    let next = BilingualText(
      fr:
        "\(count) \(count > 1 ? "questions trouvées" : "question trouvée"). À relire, puis : \(check)",
      en: "\(count) question\(count > 1 ? "s" : "") found. Read over, then: \(check)")
    console.warn(FrenchTypography.bound(next, in: console.language))
  }

  private func survey(
    _ draft: QuestionnaireDraft, _ guess: ScaleGuess, _ file: CSVFile
  ) -> JSONOutput {
    var response: [(key: String, value: JSONOutput)] = [
      ("form", .string(draft.questionnaire.forms[0].id.text)),
      ("file", .string(PathName.relative(path, to: folder))),
      ("layout", .string(draft.layout.rawValue)),
    ]
    if let column = draft.actorColumn { response.append(("actorColumn", .string(column))) }
    if let encoding = format.encoding { response.append(("encoding", .string(encoding.name))) }
    if format.separator != nil {
      response.append(("separator", .string(file.dialect.separatorName)))
    }
    var survey: [(key: String, value: JSONOutput)] = [
      ("$schema", "urn:jaune:schema:survey:1"), ("title", .string(form)),
      ("questionnaire", "questionnaire.json"), ("responses", .array([.object(response)])),
    ]
    if let scheme = guess.scheme { survey.append(("zones", .string(scheme))) }
    return .object(survey)
  }
}
