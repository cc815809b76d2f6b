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
    let variable: Variable
    /// The folded codes and labels of a closed question.
    let codes: Set<String>
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

  private let known: [KnownColumn]
  /// The cells of each question of items, by each of those cells.
  private let siblings: [Int: [Int]]

  init(form: Form, variables: [Int?]) {
    known = variables.enumerated().compactMap { cell, variable in
      guard let variable = variable.map({ form.variables[$0] }),
        variable.question.answers != .text
      else { return nil }
      let codes = variable.question.codes.flatMap { [$0.code, $0.label.french, $0.label.english] }
      return KnownColumn(cell: cell, variable: variable, codes: Set(codes.map(TextFold.folded)))
    }
    let cells = variables.indices.filter { variables[$0] != nil }
    let byQuestion = Dictionary(grouping: cells) { form.variables[variables[$0]!].question.id }
    siblings = byQuestion.values.reduce(into: [:]) { siblings, cells in
      for cell in cells { siblings[cell] = cells }
    }
  }

  var applies: Bool { !known.isEmpty }

  /// Reports a shift.
  ///
  /// - Returns: The first cell that cannot be trusted; `nil` where all can.
  func firstShiftedCell(_ reader: inout CSVReader, _ classifier: AnswerClassifier) -> Int? {
    for step in [1, -1] {
      guard let evidence = evidence(step, &reader, classifier) else { continue }
      let first = evidence.first
      let place = reader.place(of: first.cell)
      if evidence.isProof {
        reader.log.report(.shiftedRow(by: step, first.variable.description, at: place))
        let sound = known.last {
          $0.cell < first.cell && fits($0, at: $0.cell, &reader, classifier) == true
        }
        return sound.map { $0.cell + 1 } ?? 0
      }
      if let mark = evidence.marks.first, isAloneAmongTexts(mark, &reader, classifier) {
        reader.log.report(.perhapsShifted(by: step, first.variable.description, at: place))
      }
    }
    return nil
  }

  /// The first known column from which nothing fits in place and everything fits moved by `step`.
  private func evidence(
    _ step: Int, _ reader: inout CSVReader, _ classifier: AnswerClassifier
  ) -> Evidence? {
    var evidence: Evidence?
    for column in known {
      let inPlace = fits(column, at: column.cell, &reader, classifier)
      if evidence == nil, inPlace != false { continue }
      // A filled cell that fits where it stands speaks against a shift.
      if inPlace == true { return nil }
      evidence = evidence ?? Evidence(first: column, step: step)
      switch fits(column, at: column.cell + step, &reader, classifier) {
      case true? where column.codes.isEmpty: evidence?.marks.append(column.cell + step)
      case true?: evidence?.codes += 1
      case false?: return nil
      case nil: break
      }
    }
    return evidence
  }

  /// Whether the other filled cells of the question a mark stands in are all texts.
  private func isAloneAmongTexts(
    _ cell: Int, _ reader: inout CSVReader, _ classifier: AnswerClassifier
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
    _ column: KnownColumn, at cell: Int, _ reader: inout CSVReader, _ classifier: AnswerClassifier
  ) -> Bool? {
    guard reader.fields.indices.contains(cell) else { return nil }
    let text = reader.string(at: cell)
    switch classifier.status(of: text) {
    case .blank: return nil
    case .text: return column.codes.contains(TextFold.folded(text))
    case .yes: return column.codes.isEmpty || column.codes.contains(TextFold.folded(text))
    default: return true
    }
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
      cause: shiftCause(step), suggestion: shiftSuggestion)
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
      cause: shiftCause(step), suggestion: shiftSuggestion)
  }

  private static func shiftCause(_ step: Int) -> BilingualText {
    step > 0
      ? BilingualText(
        fr: "un séparateur dans une cellule sans guillemets, plus à gauche",
        en: "a separator in an unquoted cell further left")
      : BilingualText(
        fr: "une cellule vide oubliée, plus à gauche", en: "an empty cell left out further left")
  }

  private static let shiftSuggestion = BilingualText(
    fr: "mettre entre guillemets la cellule qui contient le séparateur",
    en: "put the cell that holds the separator between quotes")
}
