import Diagnostics
import Territories

/// Territories of which one side says that action is to come, and the other that it is under way.
///
/// High: each contradicts what is said elsewhere of the same territory.
enum StatusPerception: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    TerritoryPair.pairs(in: context.survey).flatMap { pair in
      pair.views.compactMap { planning, acting -> Gap? in
        let under = Set(planning.sightings.filter { $0.nature == .current }.flatMap(\.place.chain))
        let planned = planning.sightings.filter {
          $0.nature == .planned && !under.contains($0.place)
        }
        let running = acting.sightings.filter { $0.nature == .current }
        let runningPlaces = Set(running.flatMap(\.place.chain))
        let both = planned.filter { runningPlaces.contains($0.place) }
        let places = Set(both.map(\.place))
        let list = PerceptionEvidence.list(both.map(\.place).distinctByName)
        let evidence =
          both.eachOnce.map { sighting in
            GapEvidence(
              sighting.cell, span: sighting.span,
              what: BilingualText(
                fr: "annoncé : \(sighting.place.frenchName)",
                en: "announced: \(sighting.place.englishName)"))
          }
          + running.eachOnce.filter { !places.isDisjoint(with: $0.place.chain) }.map { sighting in
            GapEvidence(
              sighting.cell, span: sighting.span,
              what: BilingualText(
                fr: "en cours : \(sighting.place.frenchName)"
                  + (sighting.since.map { " ; date : \($0)" } ?? ""),
                en: "under way: \(sighting.place.englishName)"
                  + (sighting.since.map { "; date: \($0)" } ?? "")))
          }
        return Gap(
          "perception-status", .perception, .high, forms: pair.forms, actors: pair.actorIDs,
          subject: pair.subject(planning),
          message: BilingualText(
            fr:
              "\(planning.name.french) annonce une action que \(acting.name.french) dit en cours : "
              + "\(list.french).",
            en: "\(planning.name.english) announces action that \(acting.name.english) tells as "
              + "under way: \(list.english)."),
          evidence: both.isEmpty ? [] : evidence)
      }
    }
  }
}
