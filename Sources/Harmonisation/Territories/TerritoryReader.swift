import Questionnaire
import Responses
import Territories

/// Reads the territories of every answer of a form, distinct answers once.
///
/// An answer is read in the light of its row's zone and its actor's home; then once more with the
/// territories the actor names elsewhere, which tell homonyms apart and support misspellings.
struct TerritoryReader {
  /// What an answer is read with: equal keys of one column give equal readings.
  private struct Key: Hashable {
    let code: UInt32
    let home: Place?
    let others: [Place]
  }

  /// A reading that other cells may lean on.
  private static let sure = 0.8

  /// More territories than this tell no more about an actor.
  private static let enough = 64

  private let table: ResponseTable
  private let columns: [Int]
  private let recogniser: TerritoryRecogniser
  private let declared: DeclaredZones
  private let homes: Homes

  init(_ table: ResponseTable, _ recogniser: TerritoryRecogniser, _ declared: DeclaredZones) {
    self.table = table
    self.recogniser = recogniser
    self.declared = declared
    homes = Homes(table, recogniser)
    columns = table.columns.indices.filter { column in
      table.form.variables[column].question.answers != .choice
        && table.columns[column].statuses.contains(.text)
    }
  }

  func read(into readings: inout Readings<TerritoryReading>) {
    readings.open(table)
    read(into: &readings) { _, _ in [] }
    // What the first reading found in an actor's other cells, before any second reading.
    let first = readings
    read(into: &readings) { row, column in
      let others = self.others(of: row, but: column, first)
      return others.isEmpty ? nil : others
    }
  }

  /// The words of the answers that look like names of places and were not read as such.
  ///
  /// - Parameter readings: What was read, which tells each answer's context.
  func unreadNames(
    beside readings: Readings<TerritoryReading>
  ) -> [(cell: CellReference, name: UnreadName)] {
    (0..<table.rowCount).flatMap { row in
      columns.filter { table.status(row: row, column: $0) == .text }.flatMap { column in
        let key = Key(code: 0, home: homes[row], others: others(of: row, but: column, readings))
        let cell = CellReference(form: table.form.id, row: row, column: column)
        let taken = readings[cell].map(\.span)
        return recogniser.unreadNames(
          in: table.text(row: row, column: column), context: context(key, column)
        )
        // An analyst may have read it since.
        .filter { name in !taken.contains { $0.overlaps(name.span) } }
        .map { (cell, $0) }
      }
    }
  }

  /// - Parameter others: The territories an answer is read beside; `nil` where it is not to be read.
  private func read(
    into readings: inout Readings<TerritoryReading>,
    beside others: (_ row: Int, _ column: Int) -> [Place]?
  ) {
    for column in columns {
      let answers = table.columns[column]
      let statuses = answers.statuses
      var known: [Key: UInt32] = [:]
      for row in 0..<min(table.rowCount, answers.codes.count) {
        let code = answers.codes[row]
        guard statuses[Int(code)] == .text, let others = others(row, column) else { continue }
        let key = Key(code: code, home: homes[row], others: others)
        let list =
          known[key] ?? readings.add(read(key, row, column), form: table.form.id, column: column)
        known[key] = list
        readings.set(list, of: CellReference(form: table.form.id, row: row, column: column))
      }
    }
  }

  private func read(_ key: Key, _ row: Int, _ column: Int) -> [TerritoryReading] {
    recogniser.mentions(in: table.text(row: row, column: column), context: context(key, column))
      .map(TerritoryReading.init)
  }

  private func context(_ key: Key, _ column: Int) -> TerritoryContext {
    TerritoryContext(
      zone: declared[table.form.id, column: column], category: homes.category, home: key.home,
      otherPlaces: key.others)
  }

  /// The territories an actor names in its other answers.
  private func others(
    of row: Int, but column: Int, _ readings: Readings<TerritoryReading>
  ) -> [Place] {
    var places: [Place] = []
    for other in columns where other != column {
      for reading in readings[CellReference(form: table.form.id, row: row, column: other)]
      where reading.confidence >= Self.sure && places.count < Self.enough {
        if !places.contains(reading.place) { places.append(reading.place) }
      }
    }
    return places
  }
}
