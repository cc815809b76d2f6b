import Diagnostics
import Harmonisation
import Territories

/// Agreements that one side of a territory tells of, with territories of which the other names
/// neither the territory nor its country.
enum AgreementPerception: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    TerritoryPair.pairs(in: context.survey).flatMap { pair in
      pair.views.compactMap { naming, silent -> Gap? in
        let agreements = AgreementComparison(naming, silent, in: context.survey)
        let missing = Set(agreements.missing)
        let sightings = naming.sightings.filter { $0.isAgreement && missing.contains($0.place) }
        let list = PerceptionEvidence.list(agreements.missing)
        let (count, total) = (agreements.missing.count, agreements.territories.count)
        return Gap(
          "perception-agreements", .perception, .medium, forms: pair.forms,
          actors: pair.actorIDs, subject: pair.subject(naming),
          message: BilingualText(
            fr: "\(naming.name.french) parle d'accords ou de partenariats avec \(total) "
              + "territoire\(total == 1 ? "" : "s") ; pour \(count) d'entre eux, "
              + "\(silent.name.french) ne nomme ni le territoire ni le pays : \(list.french).",
            en: "\(naming.name.english) tells of agreements or partnerships with \(total) "
              + "\(total == 1 ? "territory" : "territories"); for \(count) of them "
              + "\(silent.name.english) names neither the territory nor its country: "
              + "\(list.english)."),
          evidence: sightings.isEmpty
            ? []
            : PerceptionEvidence.of(
              sightings,
              asked: silent.askedCells(on: Set(agreements.missing.compactMap(\.country)))))
      }
    }
  }
}

/// The territories one side says it has agreements with, and how the other names each.
struct AgreementComparison {
  /// By name; a country only where no part of it is told.
  let territories: [Place]
  /// Named by the other side too.
  let shared: [Place]
  /// Of which the other side names the country only.
  let byCountry: [Place]
  /// Of which the other side, asked, names nothing.
  let missing: [Place]

  init(_ naming: TerritorySide, _ other: TerritorySide, in survey: HarmonisedSurvey) {
    let places = naming.sightings.filter(\.isAgreement).map(\.place)
    let parts = Set(places.filter { $0.level != .country })
    let larger = Set(parts.flatMap { $0.chain.dropFirst() })
    territories = places.filter { !larger.contains($0) }.distinctByName
    var names = SameTerritory(other, in: survey)
    shared = territories.filter { names.isNamed($0) }
    let rest = territories.filter { !names.isNamed($0) }
    byCountry = rest.filter { $0.country.map(other.mentioned.contains) ?? false }
    missing = rest.filter { $0.country.map(other.isSilent) ?? false }
  }
}
