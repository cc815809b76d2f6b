import CSV
import Diagnostics
import Files
import Questionnaire

/// A table while its file is read: respondents as they turn up, answers in whatever order.
struct TableBuilder {
  let form: Form
  let file: CSVFile

  /// The name of each row is the value of the code that follows its number: see ``row(named:offset:)``.
  private(set) var names: ValuePool
  var columns: [AnswerColumn]

  init(form: Form, file: CSVFile, classifier: AnswerClassifier) {
    self.form = form
    self.file = file
    names = ValuePool(file: file.bytes, alwaysDistinct: true)
    columns = form.variables.map {
      AnswerColumn(file: file.bytes, question: $0.question, classifier: classifier)
    }
  }

  var rowCount: Int { names.count - 1 }

  /// The row of a respondent, a new one if the name was not seen before.
  ///
  /// Every new name makes a row, so that rows and codes go together: nothing else need be kept.
  ///
  /// - Precondition: The name is not empty.
  @unsafe mutating func row(
    named name: UnsafeBufferPointer<UInt8>, offset: Int?
  ) -> (row: Int, isNew: Bool) {
    precondition(!name.isEmpty, "a respondent has a name")
    let before = names.count
    let code = unsafe names.code(of: name, offset: offset)
    return (Int(code) - 1, names.count > before)
  }

  func finished(layout: Layout, source: AnswerSource, recordWidth: Int) -> ResponseTable {
    var columns = columns
    for index in columns.indices {
      columns[index].codes.pad(to: rowCount)
    }
    return ResponseTable(
      form: form, file: file, layout: layout, names: names,
      columns: columns, source: source, recordWidth: recordWidth)
  }
}
