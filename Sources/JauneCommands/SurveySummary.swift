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
  private let width: Int?

  /// - Parameter width: In columns, to which a person's screen is fitted; lines of any length, which
  ///   programs find easier to keep whole, if `nil`.
  init(_ survey: Survey, language: Language, width: Int?) {
    self.survey = survey
    self.language = language
    self.width = width
  }

  var text: String {
    let head = fitted(TerminalText.sanitised(survey.title[language]), indent: 0)
    let tables = survey.tables.flatMap { fitted(line($0), indent: 2) }
    return (head + tables + fitted(statuses, indent: 0)).map { "\($0)\n" }.joined()
  }

  /// The lines of an entry; those after the first stand two columns further in.
  private func fitted(_ entry: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard let width, DisplayWidth.of(entry) + indent > width else { return [margin + entry] }
    return TextWrapper(width: max(20, width - indent - 2)).lines(of: entry).enumerated()
      .map { (number, line) in margin + (number == 0 ? "" : "  ") + line.displayed }
  }

  /// « Conseils régionaux : 3 acteurs × 20 réponses (regions.csv : long, UTF-8, « , ») ».
  private func line(_ table: ResponseTable) -> String {
    let file = table.file
    let separator = file.dialect.separatorName
    let name = PathName.name(of: file.name)
    let title = table.form.title[language]
    let (rows, columns) = (table.rowCount, table.columns.count)
    let line = BilingualText(
      fr: "\(title) : \(rows) acteur\(rows > 1 ? "s" : "") × \(columns) "
        + "réponse\(columns > 1 ? "s" : "") "
        + "(\(name) : \(table.layout.rawValue), \(file.encoding), « \(separator) »)",
      en: "\(title): \(rows) actor\(rows == 1 ? "" : "s") × \(columns) "
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
