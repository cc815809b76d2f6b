import Documents
import Gaps
import Questionnaire
import Responses
import Tables

// Identifiers hold no slash: parts joined by it cannot be taken for others.
extension Anchor {
  /// The cell of the annex that shows an answer.
  static func cell(_ cell: CellReference) -> Anchor {
    Anchor("cell/\(cell.form)/\(cell.row + 1)/\(cell.column + 1)")
  }

  /// The grid of a form's question.
  static func grid(_ form: Form.ID, _ question: Question.ID) -> Anchor {
    Anchor("grid/\(form)/\(question)")
  }

  /// The answers of a form.
  static func form(_ form: Form.ID) -> Anchor { Anchor("form/\(form)") }

  static func table(_ comparison: Comparison) -> Anchor {
    let question = comparison.question.map(\.id.text) ?? ""
    let view = comparison.subject.view.map { "/\($0.rawValue)" } ?? ""
    return Anchor("table/\(question)/\(comparison.subject.name)\(view)")
  }

  /// A table that is no comparison.
  static func table(_ name: String) -> Anchor { Anchor("table/\(name)") }

  /// The index of a table's sources.
  static func index(of table: Anchor) -> Anchor { Anchor("index:\(table.name)") }

  /// The table that an index is of; `nil` for other places.
  var indexed: Anchor? {
    name.hasPrefix("index:") ? Anchor(String(name.dropFirst("index:".count))) : nil
  }

  /// A figure, or one of the panels in which it goes on.
  static func figure(_ name: String, panel: Int = 1) -> Anchor {
    Anchor(panel == 1 ? "figure/\(name)" : "panel \(panel):figure/\(name)")
  }

  /// The figure that goes on in a panel; `nil` for other places.
  var continued: Anchor? {
    guard name.hasPrefix("panel "), let end = name.firstIndex(of: ":") else { return nil }
    return Anchor(String(name[name.index(after: end)...]))
  }

  static func chapter(_ name: String) -> Anchor { Anchor("chapter/\(name)") }

  /// The gaps of a kind.
  static func gaps(_ kind: GapKind) -> Anchor { Anchor("gaps/\(kind.rawValue)") }
}
