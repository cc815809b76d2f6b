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
    let unsettled = read(into: &readings) { _ in [] }
    guard !unsettled.isEmpty else { return }
    // What the first reading found in an actor's other cells, before any second reading.
    let first = readings
    _ = read(into: &readings) { cell in
      guard unsettled.contains(cell) else { return nil }
      let others = self.others(of: cell.row, but: cell.column, first)
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
  /// - Returns: The cells that more context might make another reading of.
  private func read(
    into readings: inout Readings<TerritoryReading>, beside others: (CellReference) -> [Place]?
  ) -> Set<CellReference> {
    var unsettled: Set<CellReference> = []
    for column in columns {
      let answers = table.columns[column]
      let statuses = answers.statuses
      var known: [Key: (list: UInt32, isSettled: Bool)] = [:]
      for row in 0..<min(table.rowCount, answers.codes.count) {
        let code = answers.codes[row]
        let cell = CellReference(form: table.form.id, row: row, column: column)
        guard statuses[Int(code)] == .text, let others = others(cell) else { continue }
        let key = Key(code: code, home: homes[row], others: others)
        if known[key] == nil {
          let (mentions, isSettled) = recogniser.read(
            table.text(row: row, column: column), context: context(key, column))
          let list = readings.add(
            mentions.map(TerritoryReading.init), form: table.form.id, column: column)
          known[key] = (list, isSettled)
        }
        guard let read = known[key] else { continue }
        readings.set(read.list, of: cell)
        if !read.isSettled { unsettled.insert(cell) }
      }
    }
    return unsettled
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
