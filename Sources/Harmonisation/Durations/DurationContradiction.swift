public import Diagnostics
public import Questionnaire
public import Responses
public import Timespans

/// Something that an actor's marks and dates say against each other.
public enum DurationContradiction: Hashable, Sendable {
  /// Several bands are marked.
  case severalBands([StandardItem], cells: [CellReference])
  /// What stands in the row of a band is still to come: « à venir » under « Moins d'une année ».
  case notBegun(StandardItem, Timespan, cell: CellReference)
  /// What stands in the row of a band began at a date outside it.
  case outsideRow(StandardItem, Timespan, cell: CellReference)
  /// A date shows that the actor has acted for longer than the longest band it marked.
  case longerThanMarked(StandardItem, Timespan, cell: CellReference)
  /// A date lies in a hole of the scale, between two bands.
  case betweenBands(Timespan, cell: CellReference)

  /// The cells it stands in.
  public var cells: [CellReference] {
    switch self {
    case .severalBands(_, let cells): cells
    case .notBegun(_, _, let cell), .outsideRow(_, _, let cell), .longerThanMarked(_, _, let cell),
      .betweenBands(_, let cell):
      [cell]
    }
  }

  /// The contradiction in a sentence, after the actor's name.
  public var text: BilingualText {
    switch self {
    case .severalBands(let bands, _):
      BilingualText(
        fr: "plusieurs tranches cochées : "
          + bands.map { "« \($0.label.french) »" }.joined(separator: ", "),
        en: "several bands marked: "
          + bands.map { "“\($0.label.english)”" }.joined(separator: ", "))
    case .notBegun(let band, let time, _):
      BilingualText(
        fr: "« \(time.written) » sous « \(band.label.french) » : l'action n'a pas commencé",
        en: "“\(time.written)” under “\(band.label.english)”: the action has not begun")
    case .outsideRow(let band, let time, _):
      BilingualText(
        fr: "« \(time.written) » sous « \(band.label.french) » : la date est hors de la tranche",
        en: "“\(time.written)” under “\(band.label.english)”: the date is outside the band")
    case .longerThanMarked(let band, let time, _):
      BilingualText(
        fr: "« \(time.written) » montre une action plus ancienne que « \(band.label.french) »",
        en: "“\(time.written)” shows an action older than “\(band.label.english)”")
    case .betweenBands(let time, _):
      BilingualText(
        fr: "« \(time.written) » tombe entre deux tranches",
        en: "“\(time.written)” falls between two bands"
      )
    }
  }
}
