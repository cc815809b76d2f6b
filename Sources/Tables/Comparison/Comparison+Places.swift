import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses
import Territories
import Text

extension Comparison {
  /// Actors by the countries they name, countries of a zone side by side.
  ///
  /// A territory counts for its country, but not beside a place in it; a macro area, such as the
  /// Sahel, counts for none.
  public init(
    countriesOf survey: HarmonisedSurvey, question: StandardQuestion, forms: [Form.ID]? = nil
  ) {
    self.init(placesOf: survey, by: .country, question, forms) { $0.country }
  }

  /// Actors by the territories they name, each under its country.
  public init(
    territoriesOf survey: HarmonisedSurvey, question: StandardQuestion, forms: [Form.ID]? = nil
  ) {
    self.init(placesOf: survey, by: .territory, question, forms) { $0.place }
  }

  private init(
    placesOf survey: HarmonisedSurvey, by subject: Subject, _ question: StandardQuestion,
    _ forms: [Form.ID]?, place: (TerritoryReading) -> Place?
  ) {
    let builder = ComparisonBuilder<Place>(survey, question: question, forms: forms) { cell, _ in
      let named = survey.territories[cell.reference].filter { !$0.isFrench }
      return (subject == .country ? named.counted : named).compactMap { reading in
        place(reading).map { ($0, Evidence(reading, in: cell.reference)) }
      }
    }
    let zones = survey.zones.zones
    let order = { (place: Place) in
      let zone = survey.zones.zone(of: place).flatMap { zones.firstIndex(of: $0) } ?? zones.count
      let country = place.level == .country ? place : place.country
      return (
        zone, TextFold.folded(country?.frenchName ?? ""), place.level == .country ? 0 : 1,
        TextFold.folded(place.frenchName), place.id
      )
    }
    let places = builder.keys.map { (key: order($0), place: $0) }.sorted { $0.key < $1.key }
    let found = builder.comparison(
      by: subject,
      values: places.map { _, place in
        (
          place,
          Value(
            id: place.level == .country ? place.iso2 ?? place.id : place.id, name: place.name,
            group: subject == .country ? survey.zones.zone(of: place)?.name : place.country?.name)
        )
      },
      isAsked: { _, _ in true })
    self.init(found, remarks: found.remarks + builder.frenchMentions)
  }
}

extension Place {
  fileprivate var name: BilingualText { BilingualText(fr: frenchName, en: englishName) }
}
