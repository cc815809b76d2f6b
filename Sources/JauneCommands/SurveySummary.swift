import CSV
import Diagnostics
import Files
import Questionnaire
import Responses
import Tables
import Terminal

/// What was read of a survey, in a few lines.
struct SurveySummary {
  private let survey: Survey
  private let language: Language

  init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  var text: String {
    ([TerminalText.sanitised(survey.title[language])] + survey.tables.map(line) + [statuses])
      .map { "\($0)\n" }.joined()
  }

  /// « Conseils régionaux : 3 acteurs × 20 réponses (regions.csv : long, UTF-8, « , ») ».
  private func line(_ table: ResponseTable) -> String {
    let file = table.file
    let separator = file.dialect.separatorName
    let name = PathName.name(of: file.name)
    let title = table.form.title[language]
    let (rows, columns) = (table.rowCount, table.columns.count)
    let line = BilingualText(
      fr: "  \(title) : \(rows) acteur\(rows > 1 ? "s" : "") × \(columns) "
        + "réponse\(columns > 1 ? "s" : "") "
        + "(\(name) : \(table.layout.rawValue), \(file.encoding), « \(separator) »)",
      en: "  \(title): \(rows) actor\(rows == 1 ? "" : "s") × \(columns) "
        + "answer\(columns == 1 ? "" : "s") "
        + "(\(name): \(table.layout.rawValue), \(file.encoding), “\(separator)”)")
    return TerminalText.sanitised(FrenchTypography.bound(line, in: language))
  }

  private var statuses: String {
    let counts = survey.statusCounts.filter { $0.value > 0 }
    let cells = counts.values.reduce(0, +)
    let parts = AnswerStatus.allCases.compactMap { status in
      counts[status].map { "\(status.name[language]) \($0)" }
    }
    let head = BilingualText(
      fr: "\(cells) cellule\(cells > 1 ? "s" : "")", en: "\(cells) cell\(cells == 1 ? "" : "s")")
    guard !parts.isEmpty else { return head[language] }
    let colon = language == .french ? "\u{A0}: " : ": "
    return head[language] + colon + parts.joined(separator: ", ")
  }
}
