import CSV
import Diagnostics
import Questionnaire
import Text

/// Sees that the cells of a row have moved although their number is right.
///
/// An unquoted separator makes two cells of one; where the row has also lost its last cell, the
/// count is right and nothing shows, except in columns whose answers are known beforehand: marks,
/// or the codes of a closed question. A row is held to be shifted when no filled cell of those
/// columns fits any more from some column on, and they fit as soon as each is taken from its
/// neighbour.
struct ShiftCheck: Sendable {
  /// A column of the file whose answers are known.
  private struct KnownColumn: Sendable {
    let cell: Int
    let variable: Variable
    /// The folded codes and labels of a closed question.
    let codes: Set<String>
  }

  private let known: [KnownColumn]

  init(form: Form, variables: [Int?]) {
    known = variables.enumerated().compactMap { cell, variable in
      guard let variable = variable.map({ form.variables[$0] }),
        variable.question.answers != .text
      else { return nil }
      let codes = variable.question.codes.flatMap { [$0.code, $0.label.french, $0.label.english] }
      return KnownColumn(cell: cell, variable: variable, codes: Set(codes.map(TextFold.folded)))
    }
  }

  /// One column tells nothing: its one odd answer may be just that.
  var applies: Bool { known.count > 1 }

  /// Reports a shift.
  ///
  /// - Returns: The first cell that cannot be trusted; `nil` where nothing has moved.
  func firstShiftedCell(_ reader: inout CSVReader, _ classifier: AnswerClassifier) -> Int? {
    for step in [1, -1] {
      guard let first = firstMisfit(&reader, step, classifier) else { continue }
      let sound = known.last {
        $0.cell < first.cell && fits($0, at: $0.cell, &reader, classifier) == true
      }
      reader.log.report(
        .shiftedRow(by: step, first.variable.description, at: reader.place(of: first.cell)))
      return sound.map { $0.cell + 1 } ?? 0
    }
    return nil
  }

  /// The first known column from which nothing fits in place and everything fits moved by `step`.
  private func firstMisfit(
    _ reader: inout CSVReader, _ step: Int, _ classifier: AnswerClassifier
  ) -> KnownColumn? {
    var first: KnownColumn?
    var gained = 0
    for column in known {
      let inPlace = fits(column, at: column.cell, &reader, classifier)
      if first == nil, inPlace != false { continue }
      // A filled cell that fits where it stands speaks against a shift.
      if inPlace == true { return nil }
      first = first ?? column
      switch fits(column, at: column.cell + step, &reader, classifier) {
      case true?: gained += 1
      case false?: return nil
      case nil: break
      }
    }
    return gained > 0 ? first : nil
  }

  /// Whether a cell holds what a column may; `nil` for an empty cell, which every column may hold.
  private func fits(
    _ column: KnownColumn, at cell: Int, _ reader: inout CSVReader, _ classifier: AnswerClassifier
  ) -> Bool? {
    guard reader.fields.indices.contains(cell) else { return nil }
    let text = reader.string(at: cell)
    let status = classifier.status(of: text)
    switch status {
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
      cause: step > 0
        ? BilingualText(
          fr: "un séparateur dans une cellule sans guillemets, plus à gauche",
          en: "a separator in an unquoted cell further left")
        : BilingualText(
          fr: "une cellule vide oubliée, plus à gauche",
          en: "an empty cell left out further left"),
      suggestion: BilingualText(
        fr: "mettre entre guillemets la cellule qui contient le séparateur",
        en: "put the cell that holds the separator between quotes"))
  }
}
