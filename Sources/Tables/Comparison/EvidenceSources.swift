import Diagnostics
import Responses

/// Finds where the evidence of figures stands, and its words, each cell once an actor.
struct EvidenceSources {
  /// A cell as outputs name it.
  struct Source {
    /// The file as the survey's description names it; `nil` where no file has the cell.
    let place: SourcePlace?
    let text: [UInt8]
  }

  private let survey: Survey
  private var places: CellPlaces
  /// The cells of the actor last asked for.
  private var known: [CellReference: Source] = [:]

  init(_ survey: Survey) {
    self.survey = survey
    places = CellPlaces(survey)
  }

  subscript(cell: CellReference) -> Source {
    mutating get {
      if let source = known[cell] { return source }
      if let other = known.keys.first, (other.form, other.row) != (cell.form, cell.row) {
        known.removeAll()
      }
      let source = Source(place: places.place(of: cell), text: Array(survey.text(cell).utf8))
      known[cell] = source
      return source
    }
  }

  /// `ceser.csv:12:40`, and behind it the correction the evidence rests on.
  mutating func text(of evidence: Comparison.Evidence) -> String {
    [self[evidence.cell].place, evidence.correction].compactMap(\.self).map(name)
      .joined(separator: " ; ")
  }

  /// The words of a reading; `nil` for a mark.
  mutating func written(_ evidence: Comparison.Evidence) -> String? {
    guard let span = evidence.span else { return nil }
    return String(decoding: self[evidence.cell].text[span], as: UTF8.self)
  }

  func name(_ place: SourcePlace) -> String {
    "\(survey.name(ofFile: place.file)):\(place.line):\(place.column)"
  }
}
