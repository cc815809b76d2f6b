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
    let countries = countriesAnswered(table, row)
    return table.form.variables.indices.flatMap { column -> [Sighting] in
      guard let question = table.form.variables[column].question.standard,
        direct.contains(question) || agreements.contains(question)
      else { return [] }
      let cell = CellReference(form: table.form.id, row: row, column: column)
      let readings = harmonised.territories[cell]
      guard readings.contains(where: { $0.country != nil && !$0.isFrench }) else { return [] }
      let all = sightings(
        cell, readings, Array(table.text(row: row, column: column).utf8), countries)
      return direct.contains(question) ? all : all.filter(\.isAgreement)
    }
  }

  private func sightings(
    _ cell: CellReference, _ readings: [TerritoryReading], _ bytes: [UInt8],
    _ countries: Set<Place>
  ) -> [Sighting] {
    let clauses = AnswerClauses(bytes)
    let agreements = AgreementClauses(bytes, clauses, places: readings.map(\.span))
    let dates = NearbyDates(
      harmonised.timespans[cell], readings: readings, clauses: clauses, length: bytes.count,
      reference: harmonised.referenceDate)
    let isTerritories = harmonised.declaredZone(of: cell) != nil
    let countries = countries.union(readings.map(\.place).filter { $0.level == .country })
    let divided = Set(readings.filter { $0.place.level == .subdivision }.compactMap(\.country))
    return readings.indices.compactMap { index in
      let reading = readings[index]
      guard reading.country != nil, !reading.isFrench, reading.nature != .ended,
        isTerritories || isSure(reading, countries, divided), !dates.isOver(reading: index)
      else { return nil }
      return Sighting(
        cell: cell, span: reading.span, place: reading.place, nature: reading.nature,
        since: dates.since(reading: index),
        isAgreement: agreements.contains(reading.span.lowerBound))
    }
  }

  /// The countries named in answer to the question about territories.
  private func countriesAnswered(_ table: ResponseTable, _ row: Int) -> Set<Place> {
    var countries: Set<Place> = []
    for column in table.form.variables.indices {
      let cell = CellReference(form: table.form.id, row: row, column: column)
      guard harmonised.declaredZone(of: cell) != nil else { continue }
      countries.formUnion(harmonised.territories[cell].compactMap(\.country))
    }
    return countries
  }

  /// Whether a name is that of a place of action where the form does not ask for one.
  ///
  /// Names of associations in capitals and common words are often those of a village somewhere, so
  /// the actor must name the country too. A town beside a region of its country is where something
  /// was signed, or met.
  private func isSure(
    _ reading: TerritoryReading, _ countries: Set<Place>, _ divided: Set<Place>
  ) -> Bool {
    guard let country = reading.country else { return false }
    if reading.place.level == .country { return reading.confidence >= Self.sure }
    let isAcronym = !reading.written.utf8.contains {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
    }
    guard !isAcronym, countries.contains(country) else { return false }
    // A misspelt region beside its country is one all the same.
    if reading.place.level != .locality {
      return reading.confidence >= Self.sure || reading.misprintOf != nil
    }
    return reading.confidence >= Self.sure && reading.misprintOf == nil
      && !divided.contains(country)
  }
}
