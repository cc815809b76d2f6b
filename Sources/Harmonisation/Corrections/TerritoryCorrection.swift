public import Diagnostics
public import Responses
public import Territories

/// What an analyst says of a mention that jaune read otherwise, or did not read.
public struct TerritoryCorrection: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// The mention stands for this place.
    case place(Place)
    /// The mention names no territory of action.
    case notATerritory
  }

  public let cell: CellReference

  /// The mention, in bytes of the answer.
  public let span: Range<Int>

  /// The mention as it is written.
  public let written: String

  public let verdict: Verdict

  /// Where the analyst wrote it down.
  public let source: SourcePlace
}

extension Readings<TerritoryReading> {
  /// Puts a correction in the place of whatever was read in the same words.
  mutating func apply(_ correction: TerritoryCorrection, zones: ZoneScheme) {
    var list = self[correction.cell].filter { !$0.span.overlaps(correction.span) }
    if case .place(let place) = correction.verdict {
      let at = list.firstIndex { $0.span.lowerBound > correction.span.lowerBound } ?? list.count
      list.insert(TerritoryReading(correction, place, zone: zones.zone(of: place)), at: at)
    }
    let number = add(list, form: correction.cell.form, column: correction.cell.column)
    set(number, of: correction.cell)
  }
}

extension TerritoryReading {
  fileprivate init(_ correction: TerritoryCorrection, _ place: Place, zone: Zone?) {
    self.init(
      span: correction.span, written: correction.written, place: place, zone: zone,
      nature: .current, confidence: 1, misprintOf: nil,
      reason: BilingualText(fr: "corrigé par un analyste", en: "corrected by an analyst"),
      correction: correction.source)
  }
}
