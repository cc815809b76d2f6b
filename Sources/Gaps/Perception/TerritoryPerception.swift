import Diagnostics
import Harmonisation
import Responses
import Territories

/// Regions, towns and other parts of countries that both sides name, which one side names and the
/// other does not. Low: both tell of the country, one in more detail.
enum TerritoryPerception: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    TerritoryPair.pairs(in: context.survey).flatMap { pair in
      pair.views.compactMap { naming, silent -> Gap? in
        var names = SameTerritory(silent, in: context.survey)
        let sightings = naming.sightings.filter { sighting in
          guard let country = sighting.place.country, sighting.place != country,
            silent.mentioned.contains(country)
          else { return false }
          return !names.isNamed(sighting.place)
        }
        let places = sightings.map(\.place).distinctByName
        let countries = Set(places.compactMap(\.country))
        let list = PerceptionEvidence.list(places)
        let count = places.count
        return Gap(
          "perception-territories", .perception, .low, forms: pair.forms, actors: pair.actorIDs,
          subject: pair.subject(naming),
          message: BilingualText(
            fr: "Dans \(countries.count) pays que les deux citent, \(naming.name.french) nomme "
              + "\(count) territoire\(count == 1 ? "" : "s") que \(silent.name.french) ne nomme "
              + "pas : \(list.french).",
            en: "In \(countries.count) \(countries.count == 1 ? "country" : "countries") that both "
              + "name, \(naming.name.english) names \(count) "
              + "\(count == 1 ? "territory" : "territories") that \(silent.name.english) does not: "
              + "\(list.english)."),
          evidence: sightings.isEmpty
            ? [] : PerceptionEvidence.of(sightings, asked: silent.cells(naming: countries)))
      }
    }
  }
}

extension TerritorySide {
  /// The cells that name any of some countries or a part of it.
  func cells(naming countries: Set<Place>) -> [CellReference] {
    var seen: Set<CellReference> = []
    return sightings.filter { $0.place.country.map(countries.contains) ?? false }.map(\.cell)
      .filter { seen.insert($0).inserted }
  }
}
