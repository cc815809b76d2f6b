import Diagnostics

/// Countries that one side of a territory names and the other nowhere does.
enum CountryPerception: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    TerritoryPair.pairs(in: context.survey).flatMap { pair in
      pair.views.compactMap { naming, silent -> Gap? in
        let sightings = naming.sightings.filter { sighting in
          sighting.place.country.map(silent.isSilent) ?? false
        }
        let countries = sightings.compactMap(\.place.country).distinctByName
        let list = PerceptionEvidence.list(countries)
        let count = countries.count
        return Gap(
          "perception-countries", .perception, .medium, forms: pair.forms, actors: pair.actorIDs,
          subject: pair.subject(naming),
          message: BilingualText(
            fr: "\(naming.name.french) nomme \(count) pays que \(silent.name.french) ne nomme "
              + "dans aucune réponse : \(list.french).",
            en:
              "\(naming.name.english) names \(count) \(count == 1 ? "country" : "countries") that "
              + "\(silent.name.english) names in no answer: \(list.english)."),
          evidence: sightings.isEmpty
            ? []
            : PerceptionEvidence.of(sightings, asked: silent.askedCells(on: Set(countries))))
      }
    }
  }
}
