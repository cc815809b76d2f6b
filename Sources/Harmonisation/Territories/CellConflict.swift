public import Diagnostics
public import Responses
public import Territories

/// Territories that stand in the row of a zone they do not lie in, and the cell they stand in.
///
/// Those of one zone are told together: « Haïti (Sud, Nippes) » is one matter, not three.
public struct CellConflict: Hashable, Sendable {
  public let cell: CellReference

  /// The zone of the row.
  public let declared: Zone

  /// The zone the territories lie in.
  public let derived: Zone

  public let cause: ZoneConflictCause

  /// In the order of the text, each place once.
  public let readings: [TerritoryReading]

  /// What differs, in a sentence.
  public var statement: BilingualText {
    let french = readings.map(\.place.frenchName).joined(separator: ", ")
    let english = readings.map(\.place.englishName).joined(separator: ", ")
    return BilingualText(
      fr: "\(french) : dans la ligne « \(declared.name.french) », se trouve en "
        + "« \(derived.name.french) »",
      en: "\(english): in the row “\(declared.name.english)”, lies in "
        + "“\(derived.name.english)”")
  }

  /// What differs and why.
  public var text: BilingualText {
    BilingualText(
      fr: "\(statement.french) (\(cause.text.french))",
      en: "\(statement.english) (\(cause.text.english))")
  }
}

extension HarmonisedSurvey {
  /// Every conflict between a row's zone and the territories in it, table by table, row by row.
  public var zoneConflicts: [CellConflict] {
    survey.tables.flatMap { table in
      territories.cells(of: table.form.id).flatMap { conflicts(in: $0, of: table) }
    }
  }

  /// The conflicts between the zone of a cell's row and the territories in the cell.
  public func zoneConflicts(of cell: CellReference) -> [CellConflict] {
    survey.table(cell.form).map { conflicts(in: cell, of: $0) } ?? []
  }

  private func conflicts(in cell: CellReference, of table: ResponseTable) -> [CellConflict] {
    guard let declared = declaredZone(of: cell),
      territories[cell].contains(where: { $0.zone != declared })
    else { return [] }
    let rows = zoneRows(of: cell, in: table)
    var conflicts: [CellConflict] = []
    var seen: Set<Place> = []
    for reading in territories[cell] where seen.insert(reading.place).inserted {
      guard
        let found = ZoneConflict(reading.place, in: reading.zone, declared: declared, rows: rows)
      else { continue }
      let same = conflicts.firstIndex { $0.derived == found.derived && $0.cause == found.cause }
      let readings = (same.map { conflicts[$0].readings } ?? []) + [reading]
      let conflict = CellConflict(
        cell: cell, declared: declared, derived: found.derived, cause: found.cause,
        readings: readings)
      if let same { conflicts[same] = conflict } else { conflicts.append(conflict) }
    }
    return conflicts
  }

  /// The rows of zones the respondent had before it, in the question a cell belongs to.
  private func zoneRows(of cell: CellReference, in table: ResponseTable) -> ZoneRows {
    let question = table.form.variables[cell.column].question
    let columns = table.form.variables.indices.filter { column in
      table.form.variables[column].question.id == question.id
        && declaredZones[table.form.id, column: column] != nil
    }
    let zones = columns.compactMap { declaredZones[table.form.id, column: $0] }
    let empty = columns.filter { table.status(row: cell.row, column: $0) == .blank }
      .compactMap { declaredZones[table.form.id, column: $0] }
    return ZoneRows(offered: zones, empty: Set(empty))
  }
}
