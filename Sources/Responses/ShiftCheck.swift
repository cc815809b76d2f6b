import CSV
import Diagnostics
import Questionnaire
import Text

/// Sees that the cells of a row have moved although their number is right.
///
/// An unquoted separator makes two cells of one; where the row has also lost its last cell, the
/// count is right and nothing shows, except in columns whose answers are known beforehand: marks,
/// or the codes of a closed question. A row is held to be shifted when, from some column on, no
/// filled cell of those columns fits any more, and they fit as soon as each is taken from its
/// neighbour.
///
/// A code found next door, or two marks, are proof enough to leave the moved cells out. A single
/// mark is not, since people also tick where a text is asked for: it is reported, and nothing left
/// out, if it is the only mark among texts where it stands.
struct ShiftCheck: Sendable {
  /// A column of the file whose answers are known.
  private struct KnownColumn: Sendable {
    let cell: Int
    /// The number of the variable among the form's.
    let number: Int
    let variable: Variable
    let answers: KnownAnswers
  }

  /// What speaks for a shift.
  private struct Evidence {
    let first: KnownColumn
    let step: Int
    var codes = 0
    /// Where the marks stand now.
    var marks: [Int] = []

    var isProof: Bool { codes > 0 || marks.count > 1 }
  }

  private let classifier: AnswerClassifier
  private let known: [KnownColumn]
  /// Whether each distinct answer of each known column is a misfit, worked out once.
  private var misfits: [[Bool?]]
  /// The cells of each question of items, by each of those cells.
  private let siblings: [Int: [Int]]

  init(form: Form, variables: [Int?], classifier: AnswerClassifier) {
    self.classifier = classifier
    known = variables.enumerated().compactMap { cell, number in
      guard let number, form.variables[number].question.answers != .text else { return nil }
      let variable = form.variables[number]
      return KnownColumn(
        cell: cell, number: number, variable: variable,
        answers: KnownAnswers(variable.question, classifier))
    }
    misfits = known.map { _ in [] }
    let cells = variables.indices.filter { variables[$0] != nil }
    let byQuestion = Dictionary(grouping: cells) { form.variables[variables[$0]!].question.id }
    siblings = byQuestion.values.reduce(into: [:]) { siblings, cells in
      for cell in cells { siblings[cell] = cells }
    }
  }

  /// Whether any known column of a record holds what it cannot: only then is a shift to be thought of.
  ///
  /// - Parameters:
  ///   - codes: The code of each cell of the record.
  ///   - columns: The columns of the table, whose pools the codes belong to.
  /// - Complexity: O(known columns), but for answers not met before.
  mutating func seesMisfit(_ codes: [UInt32], in columns: [AnswerColumn]) -> Bool {
    for (index, column) in known.enumerated() where column.cell < codes.count {
      let code = Int(codes[column.cell])
      while misfits[index].count <= code { misfits[index].append(nil) }
      if let isMisfit = misfits[index][code] {
        if isMisfit { return true }
        continue
      }
      let isMisfit = column.answers.fits(columns[column.number].pool.text(UInt32(code))) == false
      misfits[index][code] = isMisfit
      if isMisfit { return true }
    }
    return false
  }

  /// Reports a shift.
  ///
  /// - Returns: The first cell that cannot be trusted; `nil` where all can.
  func firstShiftedCell(_ reader: inout CSVReader) -> Int? {
    for step in [1, -1] {
      guard let evidence = evidence(step, &reader) else { continue }
      let first = evidence.first
      let place = reader.place(of: first.cell)
      if evidence.isProof {
        reader.log.report(.shiftedRow(by: step, first.variable.description, at: place))
        let sound = known.last {
          $0.cell < first.cell && fits($0, at: $0.cell, &reader) == true
        }
        return sound.map { $0.cell + 1 } ?? 0
      }
      if let mark = evidence.marks.first, isAloneAmongTexts(mark, &reader) {
        reader.log.report(.perhapsShifted(by: step, first.variable.description, at: place))
      }
    }
    return nil
  }

  /// The first known column from which nothing fits in place and everything fits moved by `step`.
  private func evidence(
    _ step: Int, _ reader: inout CSVReader
  ) -> Evidence? {
    var evidence: Evidence?
    for column in known {
      let inPlace = fits(column, at: column.cell, &reader)
      if evidence == nil, inPlace != false { continue }
      let moved = fits(column, at: column.cell + step, &reader)
      if inPlace == true {
        // A filled cell that fits where it stands speaks against a shift, unless its neighbour would
        // fit there as well: the items of one question have the same answers.
        if moved == true { continue }
        return nil
      }
      evidence = evidence ?? Evidence(first: column, step: step)
      switch moved {
      case true? where !column.answers.areCoded: evidence?.marks.append(column.cell + step)
      // « Néant » or « NSP » next door may be anyone's: only an answer from the list tells.
      case true? where column.answers.offers(reader.string(at: column.cell + step)):
        evidence?.codes += 1
      case false?: return nil
      case true?, nil: break
      }
    }
    return evidence
  }

  /// Whether the other filled cells of the question a mark stands in are all texts.
  private func isAloneAmongTexts(
    _ cell: Int, _ reader: inout CSVReader
  ) -> Bool {
    var texts = 0
    for other in siblings[cell, default: []] where other != cell {
      guard reader.fields.indices.contains(other) else { continue }
      switch classifier.status(of: reader.string(at: other)) {
      case .text: texts += 1
      case .blank: break
      default: return false
      }
    }
    return texts > 1
  }

  /// Whether a cell holds what a column may; `nil` for an empty cell, which every column may hold.
  private func fits(
    _ column: KnownColumn, at cell: Int, _ reader: inout CSVReader
  ) -> Bool? {
    guard reader.fields.indices.contains(cell) else { return nil }
    return column.answers.fits(reader.string(at: cell))
  }
}

extension Diagnostic {
  fileprivate static func shiftedRow(
    by step: Int, _ variable: BilingualText, at place: SourcePlace
  ) -> Self {
    Self(
      .error, "responses-shifted-row", at: place,
      BilingualText(
        fr: "les cellules de cette ligne sont décalées d'une colonne : « \(variable.french) » ne "
          + "peut contenir celle-ci, mais bien sa voisine ; les cellules décalées ne sont pas "
          + "utilisées",
        en: "the cells of this row have moved by one column: “\(variable.english)” cannot hold "
          + "this one, but can hold its neighbour; the cells that moved are not used"),
      cause: shiftCause(step), suggestion: shiftSuggestion(step))
  }

  fileprivate static func perhapsShifted(
    by step: Int, _ variable: BilingualText, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "responses-perhaps-shifted", at: place,
      BilingualText(
        fr: "les cellules de cette ligne sont peut-être décalées d'une colonne : "
          + "« \(variable.french) » contient un texte, et la seule marque est à côté, parmi des "
          + "textes ; elles sont lues telles quelles",
        en: "the cells of this row may have moved by one column: “\(variable.english)” holds a "
          + "text, and the only mark stands next door, among texts; they are read as they stand"),
      cause: shiftCause(step), suggestion: shiftSuggestion(step))
  }

  private static func shiftCause(_ step: Int) -> BilingualText {
    step > 0
      ? BilingualText(
        fr: "un séparateur dans une cellule sans guillemets, plus à gauche",
        en: "a separator in an unquoted cell further left")
      : BilingualText(
        fr: "une cellule vide oubliée, plus à gauche", en: "an empty cell left out further left")
  }

  private static func shiftSuggestion(_ step: Int) -> BilingualText {
    step > 0
      ? BilingualText(
        fr: "mettre entre guillemets la cellule qui contient le séparateur",
        en: "put the cell that holds the separator between quotes")
      : BilingualText(fr: "rétablir la cellule vide", en: "put the empty cell back")
  }
}
