public import Diagnostics
public import Responses

/// Leads from the evidence of gaps to the cells of the files.
public struct GapPlaces: Sendable {
  private let now: Survey
  private let before: Survey?

  public init(_ context: GapContext) {
    now = context.survey.survey
    before = context.previous?.survey
  }

  /// The survey a piece of evidence is of.
  public func survey(of evidence: GapEvidence) -> Survey {
    evidence.wave == .previous ? before ?? now : now
  }

  public func actor(of evidence: GapEvidence) -> Actor {
    survey(of: evidence).table(evidence.cell.form)!.actor(evidence.cell.row)
  }

  /// Where the cell stands; `nil` where the file has none: an empty answer nobody wrote down.
  ///
  /// - Complexity: O(length of its record), which is read again.
  public func place(of evidence: GapEvidence) -> SourcePlace? {
    survey(of: evidence).table(evidence.cell.form)?
      .place(row: evidence.cell.row, column: evidence.cell.column)
  }

  /// The words the evidence points at; `nil` where it is the cell as a whole.
  public func words(of evidence: GapEvidence) -> String? {
    guard let span = evidence.span else { return nil }
    let bytes = Array(survey(of: evidence).text(evidence.cell).utf8)
    return String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The file of a place as its survey names it.
  public func name(of place: SourcePlace, _ evidence: GapEvidence) -> String {
    survey(of: evidence).name(ofFile: place.file)
  }

  /// The places of a gap's cells, each once: `regions.csv:10:34`; those of the survey before begin
  /// with the folder they lie in.
  public func names(of gap: Gap) -> [String] {
    var seen: Set<EvidenceCell> = []
    return gap.evidence.filter { seen.insert(EvidenceCell($0)).inserted }.compactMap { evidence in
      place(of: evidence).map { place in
        let file = evidence.wave == .previous ? place.file : name(of: place, evidence)
        return "\(file):\(place.line):\(place.column)"
      }
    }
  }
}

/// A cell and the survey it is of.
private struct EvidenceCell: Hashable {
  let cell: CellReference
  let wave: GapEvidence.Wave

  init(_ evidence: GapEvidence) {
    cell = evidence.cell
    wave = evidence.wave
  }
}
