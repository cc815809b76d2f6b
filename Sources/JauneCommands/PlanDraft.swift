import Appendix
import CommandTree
import Diagnostics
import Files
import Questionnaire
import Terminal

/// The plan that an appendix would follow, to be written where a drafter can change it.
struct PlanDraft {
  /// The file to write; `-` for standard output.
  let path: String
  let survey: String

  /// The plan to complete, if the usual one is not meant.
  let plan: String?

  /// The survey before, if the user names one: the plan then has a chapter of what has changed.
  let previous: String?

  /// Writes the plan, and says what to do next.
  ///
  /// - Throws: ``CommandFailure`` if the file is there already: it may hold what a drafter wrote.
  func write(in console: inout Console) throws -> ExitStatus {
    try refuseExisting()
    let (survey, surveyLog) = try SurveyArgument.open(survey, in: &console)
    var log = DiagnosticLog()
    let questionnaire = survey.questionnaire
    let given = try plan.flatMap { try ReportPlan.load($0, for: questionnaire, log: &log) }
    DiagnosticPrinter.print(log, to: &console)

    // One that cannot be read is told now, not when the appendix is made.
    let before = try previous.map { try SurveyArgument.open($0, in: &console) }
    let chosen = given ?? .usual(for: questionnaire)
    let draft = (before == nil ? chosen : chosen.withChange()).titled(for: questionnaire)
    try OutputOption.write(draft.encoded(), to: path, sparing: [], in: &console)
    if !isStandardOutput {
      console.print(TerminalText.sanitised(path))
      tellNext(draft.entries.count, in: &console)
    }
    return surveyLog.hasErrors || log.hasErrors || before?.log.hasErrors == true
      ? .inputHasErrors : .success
  }

  private var isStandardOutput: Bool { path == "-" }

  private func refuseExisting() throws {
    guard !isStandardOutput, PathName.exists(path) else { return }
    throw CommandFailure(
      .cannotWrite,
      BilingualText(
        fr: "« \(path) » existe déjà ; rien n'est écrit",
        en: "“\(path)” exists already; nothing is written"),
      suggestion: BilingualText(
        fr: "choisir un autre nom, ou l'effacer d'abord",
        en: "choose another name, or remove it first"))
  }

  private func tellNext(_ count: Int, in console: inout Console) {
    let against = previous.map { " --against \(ShellQuoting.word($0))" } ?? ""
    let report = TerminalText.sanitised(
      "jaune report \(ShellQuoting.word(survey))\(against) --plan \(ShellQuoting.word(path))")
    let next = BilingualText(
      fr: "\(count) \(count > 1 ? "chapitres" : "chapitre"). À retoucher, puis : \(report)",
      en: "\(count) chapter\(count == 1 ? "" : "s"). Edit, then: \(report)")
    console.warn(FrenchTypography.bound(next, in: console.language))
  }
}
