import Diagnostics
import Documents
import Questionnaire
import Responses

/// The answers that figures and sentences lead to, each found once.
///
/// The cells of a respondent are found together, so that each record of a file is read once,
/// however many figures rest on it.
final class CellSources {
  /// So many answers are named by one figure; one that rests on more leads to the table or the rows
  /// that name them.
  static let most = 100

  private struct Respondent: Hashable {
    let form: Form.ID
    let row: Int
  }

  private let survey: Survey
  private let wave: Wave
  private var places: CellPlaces
  private var known: [Respondent: [Source]] = [:]

  /// Which survey the answers are of: the document shows those of its own only.
  enum Wave {
    case current
    /// Each label ends with these words.
    case previous(String)
  }

  init(_ survey: Survey, wave: Wave = .current) {
    self.survey = survey
    self.wave = wave
    places = CellPlaces(survey)
  }

  /// The answers of the survey before, which the document does not show.
  static func before(_ survey: Survey, _ language: Language) -> CellSources {
    let words = BilingualText(fr: "(enquête précédente)", en: "(survey before)")
    return CellSources(survey, wave: .previous(words[language]))
  }

  /// - Complexity: O(length of the respondent's records) for its first cell, then O(1).
  subscript(cell: CellReference) -> Source {
    let respondent = Respondent(form: cell.form, row: cell.row)
    if let sources = known[respondent] { return sources[cell.column] }
    let sources = sources(of: respondent)
    known[respondent] = sources
    return sources[cell.column]
  }

  /// The sources of some cells, each cell once, in their order.
  func sources(of cells: some Sequence<CellReference>) -> [Source] {
    var seen: Set<CellReference> = []
    return cells.filter { seen.insert($0).inserted }.map { self[$0] }
  }

  /// The sources of some cells, each once; `nil` where they are more than one figure names.
  func fewSources(of cells: some Sequence<CellReference>) -> [Source]? {
    var seen: Set<CellReference> = []
    var few: [CellReference] = []
    for cell in cells where seen.insert(cell).inserted {
      guard few.count < Self.most else { return nil }
      few.append(cell)
    }
    return few.map { self[$0] }
  }

  private func sources(of respondent: Respondent) -> [Source] {
    guard let table = survey.table(respondent.form) else { return [] }
    let actor = table.actor(respondent.row).label
    return table.columns.indices.map { column in
      let cell = CellReference(form: respondent.form, row: respondent.row, column: column)
      let variable = table.form.variables[column]
      let label =
        ["\(actor), question \(variable.question.number.text)", variable.item?.label]
        .compactMap(\.self).joined(separator: ", ")
      return source(of: cell, in: table, label)
    }
  }

  /// An empty answer that nobody wrote down has no place but its file.
  private func source(of cell: CellReference, in table: ResponseTable, _ label: String) -> Source {
    let place = places.place(of: cell)
    func name(_ file: String) -> String {
      let written = place.map { "\(file):\($0.line):\($0.column)" }
      return written ?? file
    }
    switch wave {
    case .current:
      return Source(
        .cell(cell), place: name(survey.name(ofFile: table.file.name)), label: label)
    case .previous(let words):
      return Source(
        Anchor("previous/\(Anchor.cell(cell).name)"), place: name(table.file.name),
        label: "\(label) \(words)")
    }
  }
}
