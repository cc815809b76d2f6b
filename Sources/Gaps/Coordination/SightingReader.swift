import Harmonisation
import Questionnaire
import Responses
import Territories
import Timespans

/// Reads where an actor acts.
///
/// A place counts as one of action where the form asks for territories, where it asks since when,
/// and elsewhere only in a clause that speaks of an agreement: an answer about solidarity also names
/// the countries of a disaster, which nobody acts in for that. What is over does not count, be it
/// by its dates; France never does.
struct SightingReader {
  private let harmonised: HarmonisedSurvey
  private let direct: Set<StandardQuestion.ID>
  private let agreements: Set<StandardQuestion.ID>

  /// A reading less sure than this does not count outside the question about territories.
  private static let sure = 0.8

  /// - Parameter agreements: The questions in which only agreements tell of a place.
  init(_ harmonised: HarmonisedSurvey, agreements: Set<StandardQuestion.ID> = ["actions"]) {
    self.harmonised = harmonised
    self.agreements = agreements
    direct = Set(
      harmonised.survey.questionnaire.standardQuestions.filter { $0.scale != .nominal }.map(\.id))
  }

  /// Where the actor of a row acts, in the order of its form.
  func sightings(_ table: ResponseTable, row: Int) -> [Sighting] {
    table.form.variables.indices.flatMap { column -> [Sighting] in
      guard let question = table.form.variables[column].question.standard,
        direct.contains(question) || agreements.contains(question)
      else { return [] }
      let cell = CellReference(form: table.form.id, row: row, column: column)
      let readings = harmonised.territories[cell]
      guard readings.contains(where: { $0.country != nil && !$0.isFrench }) else { return [] }
      let all = sightings(cell, readings, Array(table.text(row: row, column: column).utf8))
      return direct.contains(question) ? all : all.filter(\.isAgreement)
    }
  }

  private func sightings(
    _ cell: CellReference, _ readings: [TerritoryReading], _ bytes: [UInt8]
  ) -> [Sighting] {
    let clauses = AnswerClauses(bytes)
    let agreements = AgreementClauses(bytes, clauses, places: readings.map(\.span))
    let dates = NearbyDates(
      harmonised.timespans[cell], readings: readings, clauses: clauses, length: bytes.count,
      reference: harmonised.referenceDate)
    let isTerritories = harmonised.declaredZone(of: cell) != nil
    let countries = Set(readings.filter { $0.place.level == .country }.map(\.place))
    return readings.indices.compactMap { index in
      let reading = readings[index]
      guard reading.country != nil, !reading.isFrench, reading.nature != .ended,
        isTerritories || isSure(reading, beside: countries), !dates.isOver(reading: index)
      else { return nil }
      return Sighting(
        cell: cell, span: reading.span, place: reading.place, nature: reading.nature,
        since: dates.since(reading: index),
        isAgreement: agreements.contains(reading.span.lowerBound))
    }
  }

  /// Whether a name is that of a place where the form does not ask for one: names of associations in
  /// capitals and common words are often those of a village somewhere.
  private func isSure(_ reading: TerritoryReading, beside countries: Set<Place>) -> Bool {
    guard reading.confidence >= Self.sure, let country = reading.country else { return false }
    if reading.place.level == .country { return true }
    let isAcronym = !reading.written.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    guard !isAcronym, countries.contains(country) else { return false }
    return reading.place.level != .locality || reading.misprintOf == nil
  }
}
