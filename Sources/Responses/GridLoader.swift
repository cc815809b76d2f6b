import CSV
import Diagnostics
import Questionnaire

/// Reads the grid layout: one record an item, one column an actor, like the printed annex.
struct GridLoader {
  /// What the first columns are; the others are actors.
  struct Columns {
    var question: Int
    var item: Int?
    var actors: [Int]
  }

  private let form: Form
  private let columns: Columns
  private let lookup: FormLookup
  private var builder: TableBuilder
  private var records: [Int?]
  /// The question of the row above: a blank cell means the same again, as in merged cells.
  private var question: LabelHit?

  static func columns(in heading: CSVHeading) -> Columns? {
    guard let question = HeadingWords.column(HeadingWords.question, in: heading),
      HeadingWords.column(HeadingWords.answer, in: heading) == nil
    else { return nil }
    let item = HeadingWords.column(HeadingWords.item, in: heading)
    let others = heading.columns.indices.filter { $0 != question && $0 != item }
    return Columns(question: question, item: item, actors: others)
  }

  init(form: Form, file: CSVFile, columns: Columns, classifier: AnswerClassifier) {
    self.form = form
    self.columns = columns
    lookup = FormLookup(form)
    builder = TableBuilder(form: form, file: file, classifier: classifier)
    records = form.variables.map { _ in nil }
  }

  mutating func load(
    _ reader: inout CSVReader, heading: CSVHeading, progress: ReadingProgress
  ) -> ResponseTable {
    let cells = addActors(heading, &reader.log)
    var count = 0
    while reader.next(telling: progress, records: &count) { read(&reader, cells) }
    for (variable, record) in records.enumerated() where record == nil {
      reader.log.report(
        .missingVariable(form.variables[variable], in: form, SourcePlace(file: builder.file.name)))
    }
    return builder.finished(
      layout: .grid, source: .grid(records: records, cells: cells),
      recordWidth: heading.columns.count)
  }

  /// A row for each actor column with a name, in the file's order.
  private mutating func addActors(
    _ heading: CSVHeading, _ log: inout DiagnosticLog
  ) -> [Int] {
    var cells: [Int] = []
    for cell in columns.actors where !heading.columns[cell].name.isEmpty {
      var name = heading.columns[cell].name
      let isNew = name.withUTF8 { unsafe builder.row(named: $0, offset: nil).isNew }
      if isNew { cells.append(cell) }
    }
    return cells
  }

  private mutating func read(_ reader: inout CSVReader, _ cells: [Int]) {
    var trusted = reader.fields.count
    switch reader.shape {
    case .whole, .short: break
    case .long: return
    case .broken(let validCells): trusted = validCells
    }
    guard columns.question < trusted, reader.fields.contains(where: { !$0.isEmpty }),
      let variable = variable(&reader)
    else { return }
    let isSecond = records[variable.index] != nil
    if !isSecond { records[variable.index] = reader.recordStart }

    for (row, cell) in cells.enumerated() {
      guard cell < trusted else {
        // What stands past the cells to be trusted may be anything.
        if trusted < reader.fields.count, !isSecond {
          builder.columns[variable.index].setUnusable(row: row)
        }
        continue
      }
      let value = unsafe reader.unsafeValue(at: cell)
      let code = unsafe builder.columns[variable.index].pool.code(
        of: value.bytes, offset: value.offset)
      let column = builder.columns[variable.index]
      let first = isSecond && row < column.codes.count ? column.codes[row] : 0
      if first == 0 || code == 0 || first == code {
        if first == 0 { builder.columns[variable.index].set(code, row: row) }
      } else {
        builder.resolveDouble(
          code, row: row, column: variable.index, isContinuation: variable.isContinuation,
          &reader, cell)
      }
    }
  }

  private mutating func variable(
    _ reader: inout CSVReader
  ) -> (index: Int, isContinuation: Bool)? {
    let questionText = reader.string(at: columns.question)
    if !questionText.foldedLabel.isEmpty {
      let match = lookup.question(questionText, suggesting: true)
      question = match.hit
      if question == nil {
        reader.log.report(
          .unknownQuestion(questionText, form, match, at: reader.place(of: columns.question)))
      }
    }
    guard let question, let number = question.index else { return nil }

    let itemText = columns.item.map { reader.string(at: $0) } ?? ""
    let match = lookup.item(itemText, question: number, suggesting: true)
    guard let item = match.hit, let index = lookup.variable(question: number, item: item.index)
    else {
      reader.log.report(
        .unknownItem(
          itemText, form.questions[number], match,
          at: reader.place(of: columns.item ?? columns.question)))
      return nil
    }
    return (index, question.isContinuation || item.isContinuation)
  }
}
