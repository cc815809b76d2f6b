import CSV
import Diagnostics
import Questionnaire
import Text

/// Reads the long layout: one record an answer, `actor,question,item,answer`.
struct LongLoader {
  private let form: Form
  private let columns: (actor: Int, question: Int, item: Int?, answer: Int)
  private let lookup: FormLookup
  private var builder: TableBuilder

  private var records = OffsetArray()
  /// For each variable, the number of each row's record plus 1.
  private var numbers: [CodeArray]

  /// What each distinct text of the question column means.
  private var questionKeys: KeyMemo
  private var itemKeys: [KeyMemo]

  /// The columns of a heading that names a column of questions and one of answers; whoever answers
  /// stands in the column that says so, else in the first that is left.
  static func columns(
    in heading: CSVHeading
  ) -> (actor: Int, question: Int, item: Int?, answer: Int)? {
    guard let question = HeadingWords.column(HeadingWords.question, in: heading),
      let answer = HeadingWords.column(HeadingWords.answer, in: heading), question != answer
    else { return nil }
    let item = HeadingWords.column(HeadingWords.item, in: heading)
    let left = heading.columns.indices.first { ![question, answer, item].contains($0) }
    guard let actor = HeadingWords.column(HeadingWords.actor, in: heading) ?? left else {
      return nil
    }
    return (actor, question, item, answer)
  }

  init(
    form: Form, file: CSVFile, columns: (actor: Int, question: Int, item: Int?, answer: Int),
    classifier: AnswerClassifier
  ) {
    self.form = form
    self.columns = columns
    lookup = FormLookup(form)
    builder = TableBuilder(form: form, file: file, classifier: classifier)
    numbers = form.variables.map { _ in CodeArray() }
    questionKeys = KeyMemo(file: file.bytes)
    itemKeys = form.questions.map { _ in KeyMemo(file: file.bytes) }
  }

  mutating func load(
    _ reader: inout CSVReader, progress: ReadingProgress
  ) -> ResponseTable {
    var count = 0
    while reader.next(telling: progress, records: &count) {
      if reader.shape == .whole || reader.shape == .short { read(&reader) }
    }
    let source = AnswerSource.long(records: records, numbers: numbers, cell: columns.answer)
    return builder.finished(
      layout: .long, source: source, recordWidth: reader.expectedFields ?? 0)
  }

  private mutating func read(_ reader: inout CSVReader) {
    // A spreadsheet's row of empty cells is no answer.
    guard reader.fields.contains(where: { !$0.isEmpty }) else { return }
    guard let question = question(&reader), let number = question.index,
      let (column, item) = variable(&reader, question: number)
    else { return }
    let isContinuation = question.isContinuation || item.isContinuation

    guard columns.answer < reader.fields.count else { return }
    let name = unsafe reader.unsafeValue(at: columns.actor)
    if unsafe name.bytes.isEmpty {
      reader.log.report(.noActor(at: reader.place(of: columns.actor)))
      return
    }
    let row = unsafe builder.row(named: name.bytes, offset: name.offset).row
    let answer = unsafe reader.unsafeValue(at: columns.answer)
    let code = unsafe builder.columns[column].pool.code(of: answer.bytes, offset: answer.offset)

    let alreadyRead = row < numbers[column].count && numbers[column][row] != 0
    if alreadyRead {
      let first = builder.columns[column].codes[row]
      if code == 0 || code == first { return }
      if first != 0 {
        builder.resolveDouble(
          code, row: row, column: column, isContinuation: isContinuation, &reader, columns.answer)
        return
      }
    }
    builder.columns[column].set(code, row: row)
    records.append(reader.recordStart)
    while numbers[column].count <= row { numbers[column].append(0) }
    numbers[column][row] = UInt32(records.count)
  }

  private mutating func question(_ reader: inout CSVReader) -> LabelHit? {
    let value = unsafe reader.unsafeValue(at: columns.question)
    let lookup = lookup
    let match = unsafe questionKeys.value(of: value.bytes, offset: value.offset) {
      lookup.question($0, suggesting: $1)
    }
    if let hit = match.hit { return hit }
    let text = reader.string(at: columns.question)
    // The next cell holding what this one should is the mark of a separator without quotes.
    let next = columns.question + 1
    let isShifted =
      next < reader.fields.count
      && lookup.question(reader.string(at: next), suggesting: false).hit != nil
    reader.log.report(
      isShifted
        ? .shiftedKeys(text, at: reader.place(of: columns.question))
        : .unknownQuestion(text, form, match, at: reader.place(of: columns.question)))
    return nil
  }

  private mutating func variable(
    _ reader: inout CSVReader, question: Int
  ) -> (column: Int, item: LabelHit)? {
    let match = item(&reader, question: question)
    if let item = match.hit, let column = lookup.variable(question: question, item: item.index) {
      return (column, item)
    }
    let cell = columns.item ?? columns.question
    reader.log.report(
      .unknownItem(
        columns.item.map { $0 < reader.fields.count ? reader.string(at: $0) : "" } ?? "",
        form.questions[question], match, at: reader.place(of: cell)))
    return nil
  }

  private mutating func item(_ reader: inout CSVReader, question: Int) -> LabelMatch {
    guard let cell = columns.item, cell < reader.fields.count else {
      return .hit(LabelHit(index: nil))
    }
    let value = unsafe reader.unsafeValue(at: cell)
    let lookup = lookup
    return unsafe itemKeys[question].value(of: value.bytes, offset: value.offset) {
      lookup.item($0, question: question, suggesting: $1)
    }
  }
}

extension TableBuilder {
  /// A second answer where there is one already: the rest of it if its label says « (suite) »,
  /// else a contradiction, of which the first stands.
  mutating func resolveDouble(
    _ code: UInt32, row: Int, column: Int, isContinuation: Bool, _ reader: inout CSVReader,
    _ cell: Int
  ) {
    let first = columns[column].codes[row]
    guard isContinuation else {
      reader.log.report(.doubleAnswer(at: reader.place(of: cell)))
      return
    }
    let whole = columns[column].pool.text(first) + "\n" + columns[column].pool.text(code)
    columns[column].set(columns[column].pool.code(of: whole), row: row)
  }
}

extension Diagnostic {
  static func noActor(at place: SourcePlace) -> Self {
    Self(
      .error, "responses-no-actor", at: place,
      BilingualText(
        fr: "aucun acteur n'est nommé ; la ligne n'est pas utilisée",
        en: "no actor is named; the row is not used"))
  }

  fileprivate static func shiftedKeys(_ text: String, at place: SourcePlace) -> Self {
    Self(
      .error, "responses-shifted-row", at: place,
      BilingualText(
        fr: "« \(text.excerpt) » n'est pas une question, la cellule suivante en est une ; "
          + "la ligne n'est pas utilisée",
        en: "“\(text.excerpt)” is not a question, the next cell is one; the row is not used"),
      cause: BilingualText(
        fr: "un séparateur sans guillemets a décalé les cellules, sans doute",
        en: "an unquoted separator has shifted the cells, probably"),
      suggestion: BilingualText(
        fr: "mettre entre guillemets la cellule qui précède",
        en: "put the cell before it between quotes"))
  }

  static func doubleAnswer(at place: SourcePlace) -> Self {
    Self(
      .error, "responses-double-answer", at: place,
      BilingualText(
        fr: "seconde réponse du même acteur à la même question ; la première est gardée",
        en: "a second answer of the same actor to the same question; the first one is kept"),
      suggestion: BilingualText(
        fr: "supprimer l'une des deux, ou les réunir dans une seule cellule",
        en: "delete one of the two, or unite them in one cell"))
  }
}
