public import Responses
public import Territories

/// A territory that stands in the row of a zone it does not lie in, and the cell it stands in.
public struct CellConflict: Hashable, Sendable {
  public let cell: CellReference
  public let reading: TerritoryReading
  public let conflict: ZoneConflict
}

extension HarmonisedSurvey {
  /// Every conflict between a row's zone and a territory in it, table by table, row by row.
  ///
  /// A place read several times in a cell is told once.
  public var zoneConflicts: [CellConflict] {
    survey.tables.flatMap { table in
      territories.cells(of: table.form.id).flatMap { conflicts(in: $0, of: table) }
    }
  }

  private func conflicts(in cell: CellReference, of table: ResponseTable) -> [CellConflict] {
    guard let declared = declaredZone(of: cell) else { return [] }
    var seen: Set<Place> = []
    return territories[cell].compactMap { reading in
      guard reading.zone != nil, seen.insert(reading.place).inserted,
        let conflict = ZoneConflict(
          reading.place, in: reading.zone, declared: declared, rows: zoneRows(of: cell, in: table))
      else { return nil }
      return CellConflict(cell: cell, reading: reading, conflict: conflict)
    }
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
