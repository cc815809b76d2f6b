import CSV
import Diagnostics
import Questionnaire
import Text

/// Reads the wide layout: one record a respondent, one column a question or item.
struct WideLoader {
  /// What each column of the file is.
  struct Columns {
    var actor: Int
    /// The variable of each column of the file.
    var variables: [Int?]
  }

  private let form: Form
  private let columns: Columns
  /// Whether only what a platform writes stands before the name of the respondent.
  private var actorIsFirst = false
  private var shift: ShiftCheck
  private var builder: TableBuilder
  private var records = OffsetArray()
  /// The code of each cell of the current record.
  private var rowCodes: [UInt32] = []

  /// The columns of a heading that is plainly wide: at least one is a question of the form.
  static func columns(
    in heading: CSVHeading, form: Form, actorColumn: String?
  ) -> Columns? {
    let lookup = FormLookup(form)
    let variables = heading.columns.map {
      lookup.variable(heading: $0.name, suggesting: false).hit?.index
    }
    guard variables.contains(where: { $0 != nil }) else { return nil }
    let isFree = { variables[$0] == nil }
    let named =
      actorColumn.map { HeadingWords.column([$0], in: heading).flatMap { isFree($0) ? $0 : nil } }
      ?? HeadingWords.actorColumn(in: heading, where: isFree)
    guard let actor = named ?? variables.firstIndex(of: nil) else { return nil }
    return Columns(actor: actor, variables: variables)
  }

  init(form: Form, file: CSVFile, columns: Columns, classifier: AnswerClassifier) {
    self.form = form
    self.columns = columns
    shift = ShiftCheck(form: form, variables: columns.variables, classifier: classifier)
    builder = TableBuilder(form: form, file: file, classifier: classifier)
  }

  mutating func load(
    _ reader: inout CSVReader, heading: CSVHeading, progress: ReadingProgress
  ) -> ResponseTable {
    let cells = reportColumns(heading, &reader.log)
    actorIsFirst = heading.columns.prefix(columns.actor).allSatisfy {
      HeadingWords.isNoQuestion($0.name)
    }
    var count = 0
    while reader.next(telling: progress, records: &count) { read(&reader) }
    return builder.finished(
      layout: .wide, source: .wide(records: records, cells: cells),
      recordWidth: heading.columns.count)
  }

  /// Says which columns are not used, and which questions have no column.
  ///
  /// - Returns: The cell of each variable.
  private func reportColumns(_ heading: CSVHeading, _ log: inout DiagnosticLog) -> [Int?] {
    var cells = [Int?](repeating: nil, count: form.variables.count)
    let lookup = FormLookup(form)
    var unknown = 0
    for (index, column) in heading.columns.enumerated() where index != columns.actor {
      if let variable = columns.variables[index] {
        if cells[variable] == nil {
          cells[variable] = index
        } else {
          log.report(.doubleColumn(column.name, at: column.place))
        }
      } else if !column.name.isEmpty, !HeadingWords.isNoQuestion(column.name) {
        unknown += 1
        let match = lookup.variable(
          heading: column.name, suggesting: unknown <= LabelMatch.mostSuggestions)
        log.report(.unknownColumn(column.name, match, column.place))
      }
    }
    for (variable, cell) in cells.enumerated() where cell == nil {
      log.report(
        .missingVariable(form.variables[variable], in: form, SourcePlace(file: builder.file.name)))
    }
    return cells
  }

  private mutating func read(_ reader: inout CSVReader) {
    var trusted = reader.fields.count
    switch reader.shape {
    case .whole, .short: break
    // Which cell has the stray separator nothing tells; but who answered stands before it, where
    // nothing else could hold one.
    case .long: trusted = actorIsFirst ? columns.actor + 1 : 0
    case .broken(let validCells): trusted = validCells
    }
    guard columns.actor < trusted, reader.fields.contains(where: { !$0.isEmpty }) else { return }

    let name = unsafe reader.unsafeValue(at: columns.actor)
    if unsafe name.bytes.isEmpty {
      reader.log.report(.noActor(at: reader.place(of: columns.actor)))
      return
    }
    let (row, isNew) = unsafe builder.row(named: name.bytes, offset: name.offset)
    guard isNew else {
      reader.log.report(.doubleRespondent(at: reader.place(of: columns.actor)))
      return
    }
    records.append(reader.recordStart)
    intern(&reader)
    if shift.seesMisfit(rowCodes, in: builder.columns), let first = shift.firstShiftedCell(&reader)
    {
      trusted = min(trusted, first)
    }
    // What a short record lacks is empty; what stands past the cells to be trusted may be anything.
    let isWhole = trusted >= reader.fields.count
    for (cell, variable) in columns.variables.enumerated() {
      guard let variable, builder.columns[variable].codes.count <= row else { continue }
      if cell < min(trusted, rowCodes.count) {
        builder.columns[variable].set(rowCodes[cell], row: row)
      } else if !isWhole {
        builder.columns[variable].setUnusable(row: row)
      }
    }
  }

  /// Puts the codes of the current record's answers in ``rowCodes``.
  private mutating func intern(_ reader: inout CSVReader) {
    rowCodes.removeAll(keepingCapacity: true)
    for (cell, variable) in columns.variables.prefix(reader.fields.count).enumerated() {
      guard let variable else {
        rowCodes.append(0)
        continue
      }
      let value = unsafe reader.unsafeValue(at: cell)
      rowCodes.append(
        unsafe builder.columns[variable].pool.code(of: value.bytes, offset: value.offset))
    }
  }
}

extension HeadingWords {
  /// Whether a column holds no answers: what a platform adds, how to reach the respondent.
  static func isNoQuestion(_ name: String) -> Bool {
    platformFolded.contains(name.foldedLabel) || isContact(name)
  }

  static func isContact(_ name: String) -> Bool {
    let label = name.foldedLabel
    if contactFolded.contains(label) { return true }
    let words = label.split { !$0.isLetter }.map(String.init)
    return words.count <= 4 && !label.contains("?") && words.contains(where: contactWords.contains)
  }

  private static let platformFolded = Set(platform.map(\.foldedLabel))
  private static let contactFolded = Set(contact.map(\.foldedLabel))
}

extension Diagnostic {
  fileprivate static func doubleColumn(_ name: String, at place: SourcePlace) -> Self {
    Self(
      .error, "responses-double-column", at: place,
      BilingualText(
        fr: "« \(name.excerpt) » : une colonne de cette question a déjà été lue ; "
          + "celle-ci n'est pas utilisée",
        en: "“\(name.excerpt)”: a column of this question was read already; this one is not used"))
  }

  fileprivate static func unknownColumn(
    _ name: String, _ match: LabelMatch, _ place: SourcePlace
  ) -> Self {
    let message =
      match == .ambiguous
      ? BilingualText(
        fr: "« \(name.excerpt) » désigne plusieurs questions ; la colonne n'est pas utilisée",
        en: "“\(name.excerpt)” means several questions; the column is not used")
      : BilingualText(
        fr: "« \(name.excerpt) » n'est pas une question de ce formulaire ; "
          + "la colonne n'est pas utilisée",
        en: "“\(name.excerpt)” is not a question of this form; the column is not used")
    return Self(
      .warning, "responses-unknown-column", at: place, message,
      suggestion: .didYouMean(match)
        ?? BilingualText(
          fr: "écrire cet en-tête dans « columns » de la question (questionnaire.json)",
          en: "write this heading in the question's “columns” (questionnaire.json)"))
  }

  fileprivate static func doubleRespondent(at place: SourcePlace) -> Self {
    Self(
      .error, "responses-double-respondent", at: place,
      BilingualText(
        fr: "cet acteur a déjà répondu plus haut ; cette ligne n'est pas utilisée",
        en: "this actor has answered above; this row is not used"),
      suggestion: BilingualText(
        fr: "garder une seule des deux lignes, ou distinguer les noms",
        en: "keep one of the two rows, or tell the names apart"))
  }
}
