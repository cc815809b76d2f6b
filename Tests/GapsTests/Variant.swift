import Harmonisation
import Questionnaire
import Responses
import TestSupport

/// The same survey with answers or actors taken away, or in another order.
struct Variant {
  var blank: Set<CellReference> = []
  /// Rows left out, by a cell of column 0.
  var without: Set<CellReference> = []
  var isReversed = false

  /// - Parameter prepare: Puts the questionnaire and the list of actors in the folder.
  func of(
    _ harmonised: HarmonisedSurvey, actors: Bool, _ prepare: (PassingFolder) throws -> Void
  ) throws -> HarmonisedSurvey {
    let folder = try PassingFolder()
    try prepare(folder)
    var responses: [String] = []
    for table in harmonised.survey.tables {
      let lines = lines(of: table)
      guard !lines.isEmpty else { continue }
      let form = table.form.id
      try folder.write(
        (["actor,question,item,answer"] + lines).joined(separator: "\n") + "\n", "v-\(form).csv")
      responses.append(#"{"form": "\#(form)", "file": "v-\#(form).csv", "layout": "long"}"#)
    }
    if isReversed { responses.reverse() }
    let date = harmonised.survey.referenceDate.map { #""referenceDate": "\#($0)", "# } ?? ""
    try folder.write(
      #"{"questionnaire": "questionnaire.json", \#(date)\#(actors ? #""actors": "actors.csv", "# : "")"responses": [\#(responses.joined(separator: ", "))]}"#,
      "survey.json")
    return try GapSurvey.load(folder.path)
  }

  private func lines(of table: ResponseTable) -> [String] {
    let form = table.form.id
    let lines = (0..<table.rowCount).filter { row in
      !without.contains(CellReference(form: form, row: row, column: 0))
    }.flatMap { row in
      table.form.variables.enumerated().map { column, variable in
        let isBlank = blank.contains(CellReference(form: form, row: row, column: column))
        return [
          table.name(row), variable.question.number.text, variable.item?.label ?? "",
          isBlank ? "" : table.text(row: row, column: column),
        ].map(Self.quoted).joined(separator: ",")
      }
    }
    return isReversed ? lines.reversed() : lines
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
