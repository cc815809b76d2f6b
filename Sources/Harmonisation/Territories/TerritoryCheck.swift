public import Diagnostics
import Responses
import Territories
import Text

/// What an analyst should look at among the territories that were read: misprints, territories
/// outside the zone of their row.
public struct TerritoryCheck: Sendable {
  private let harmonised: HarmonisedSurvey

  public init(_ survey: HarmonisedSurvey) {
    harmonised = survey
  }

  /// Reports what there is, table by table, each with the place of its cell.
  public func report(to log: inout DiagnosticLog) {
    for table in harmonised.survey.tables {
      for cell in harmonised.territories.cells(of: table.form.id) {
        let misprints = harmonised.territories[cell].filter { $0.correctName != nil }
        guard !misprints.isEmpty, let place = place(of: cell) else { continue }
        for reading in misprints { log.report(.misprint(reading, at: place)) }
      }
    }
    for unread in harmonised.unreadNames() {
      guard let place = place(of: unread.cell) else { continue }
      log.report(.unread(unread.name, at: place))
    }
    for conflict in harmonised.zoneConflicts {
      guard let place = place(of: conflict.cell) else { continue }
      log.report(.zoneConflict(conflict, at: place))
    }
  }

  private func place(of cell: CellReference) -> SourcePlace? {
    harmonised.survey.table(cell.form)?.place(row: cell.row, column: cell.column)
  }
}

extension Diagnostic {
  fileprivate static func misprint(_ reading: TerritoryReading, at place: SourcePlace) -> Self {
    let meant = reading.correctName ?? ""
    return Self(
      .note, "territory-misprint", at: place,
      BilingualText(
        fr: "« \(reading.written) » est lu « \(meant) »",
        en: "“\(reading.written)” is read as “\(meant)”"),
      cause: reading.misprintOf == nil
        ? BilingualText(
          fr: "mots joints ou séparés autrement", en: "words joined or parted otherwise")
        : reading.reason,
      suggestion: BilingualText(
        fr: "si c'est autre chose, le corriger : jaune review",
        en: "if it is something else, correct it: jaune review"))
  }

  fileprivate static func unread(_ name: UnreadName, at place: SourcePlace) -> Self {
    let places = name.suggestions
    return Self(
      .note, "territory-unread", at: place,
      BilingualText(
        fr:
          "« \(name.written.excerpt) » se tient où serait un lieu, et aucun n'est connu sous ce nom",
        en: "“\(name.written.excerpt)” stands where a place would, and none is known by this name"),
      suggestion: .didYouMean(
        places.isEmpty ? nil : places.map(\.frenchName).joined(separator: ", "))
        ?? BilingualText(
          fr: "si c'en est un, l'ajouter aux corrections : jaune review",
          en: "if it is one, add it to the corrections: jaune review"))
  }

  fileprivate static func zoneConflict(_ conflict: CellConflict, at place: SourcePlace) -> Self {
    // What the form or usage brings about is nobody's mistake.
    let isMistake = conflict.cause == .shiftedRow || conflict.cause == .respondent
    return Self(
      isMistake ? .warning : .note, "territory-zone-\(conflict.cause.rawValue)", at: place,
      conflict.statement, cause: conflict.cause.text,
      suggestion: isMistake
        ? BilingualText(
          fr: "vérifier la réponse ; jaune compare --by zone la compte dans sa ligne, --derived où "
            + "est le territoire",
          en: "check the answer; jaune compare --by zone counts it in its row, --derived where the "
            + "territory lies") : nil)
  }
}
