import Diagnostics
import Files
import Questionnaire
import Responses
import Tables
import Testing

/// The project's own fixture, and surveys that tests make for themselves.
enum Fixture {
  private static let root = PathName.folder(
    of: PathName.folder(of: PathName.folder(of: #filePath)))

  static let annex = root + "/Fixtures/annexe-6"

  static func annexe6() throws -> Survey {
    var log = DiagnosticLog()
    return try #require(try Survey.load(annex, log: &log))
  }
}

extension Survey {
  /// The grid of a standard question across the forms.
  func grid(_ standard: String) throws -> AnswerGrid {
    let id = StandardQuestion.ID(standard)
    return AnswerGrid(try #require(questionnaire.standardQuestion(id)), in: self)
  }

  /// The grid of one question of one form.
  func grid(_ form: String, _ number: String) throws -> AnswerGrid {
    let table = try #require(self.table(Form.ID(form)))
    return AnswerGrid(table, question: try #require(table.form.question(number: number)))
  }

  /// Every grid of one form.
  func grids(_ form: String) throws -> [AnswerGrid] {
    let table = try #require(self.table(Form.ID(form)))
    return table.form.questions.map { AnswerGrid(table, question: $0) }
  }

  /// A cell's text, `nil` where it was not asked.
  func text(_ cell: AnswerGrid.Cell) -> String? {
    guard case .asked(let reference) = cell else { return nil }
    return text(reference)
  }
}
