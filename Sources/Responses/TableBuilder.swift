import CSV
import Diagnostics
import Files
import Questionnaire

/// A table while its file is read: respondents as they turn up, answers in whatever order.
struct TableBuilder {
  let form: Form
  let file: CSVFile

  private(set) var names: ValuePool
  private(set) var nameCodes = CodeArray()
  private var rowOfName: [Int?] = [nil]
  var columns: [AnswerColumn]

  init(form: Form, file: CSVFile) {
    self.form = form
    self.file = file
    names = ValuePool(file: file.bytes, alwaysDistinct: true)
    columns = form.variables.map { _ in AnswerColumn(file: file.bytes) }
  }

  var rowCount: Int { nameCodes.count }

  /// The row of a respondent, a new one if the name was not seen before.
  @unsafe mutating func row(
    named name: UnsafeBufferPointer<UInt8>, offset: Int?
  ) -> (row: Int, isNew: Bool) {
    let code = unsafe names.code(of: name, offset: offset)
    while rowOfName.count <= Int(code) { rowOfName.append(nil) }
    if let row = rowOfName[Int(code)] { return (row, false) }
    rowOfName[Int(code)] = rowCount
    nameCodes.append(code)
    return (rowCount - 1, true)
  }

  func finished(
    layout: Layout, source: AnswerSource, recordWidth: Int, classifier: AnswerClassifier
  ) -> ResponseTable {
    var columns = columns
    for index in columns.indices {
      columns[index].finish(rows: rowCount, classifier: classifier)
    }
    return ResponseTable(
      form: form, file: file, layout: layout, names: names, nameCodes: nameCodes,
      columns: columns, source: source, recordWidth: recordWidth)
  }
}
