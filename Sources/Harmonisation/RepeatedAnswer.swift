import Questionnaire
public import Responses
import Text

/// A text that an actor gave word for word in answer to several questions, white space, case and
/// accents aside.
public struct RepeatedAnswer: Hashable, Sendable {
  /// The cells with the text, in the order of the form; at least two, of different questions.
  public let cells: [CellReference]
}

extension HarmonisedSurvey {
  /// Shorter texts are said again without a second thought: « Oui, avec la Région ».
  private static let shortest = 30

  /// Every text that an actor gave to several questions, table by table, row by row.
  public func repeatedAnswers() -> [RepeatedAnswer] {
    survey.tables.flatMap { table in
      (0..<table.rowCount).flatMap { row -> [RepeatedAnswer] in
        var columnsOfText: [String: [Int]] = [:]
        for column in table.columns.indices
        where table.status(row: row, column: column) == .text {
          let text = table.text(row: row, column: column)
          guard text.utf8.count >= Self.shortest else { continue }
          columnsOfText[TextFold.folded(text), default: []].append(column)
        }
        return columnsOfText.values.filter { columns in
          Set(columns.map { table.form.variables[$0].question.id }).count > 1
        }
        .sorted { $0[0] < $1[0] }
        .map { columns in
          RepeatedAnswer(
            cells: columns.map { CellReference(form: table.form.id, row: row, column: $0) })
        }
      }
    }
  }
}
