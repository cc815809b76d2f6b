import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// Actors of which one calls the other a partner, and that name no country in common.
///
/// Both must name countries, and only by name: a ticked zone may mean any country in it. Low, as it
/// may well be right that partners share out the world.
enum PartnersApart: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let harmonised = context.survey
    let places = MeetingPlaces(harmonised)
    let links = ActorLinks(harmonised, places.actors)
    let countries = places.sightings.map { Set($0.compactMap { $0.place.country }) }
    var namings: [[Int]: [ActorLinks.Naming]] = [:]
    for naming in links.namings where naming.isPartnership {
      namings[[naming.from, naming.to].sorted(), default: []].append(naming)
    }
    return namings.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { pair in
      guard
        pair.allSatisfy({ !countries[$0].isEmpty && !places.actors[$0].ticksZones(harmonised) }),
        countries[pair[0]].isDisjoint(with: countries[pair[1]])
      else { return nil }
      let (one, other) = (places.actors[pair[0]], places.actors[pair[1]])
      let forms = [one.form.id, other.form.id]
      return Gap(
        "partners-apart", .coordination, .low,
        forms: harmonised.survey.questionnaire.forms.map(\.id).filter(forms.contains),
        actors: [one.actor.id, other.actor.id],
        subject: Gap.Subject(
          "question:partnerships", BilingualText(fr: "Partenariats", en: "Partnerships")),
        message: BilingualText(
          fr:
            "\(one.actor.label) et \(other.actor.label) se disent partenaires, et n'ont aucun pays "
            + "d'action en commun : \(countries[pair[0]].count) pays d'un côté, "
            + "\(countries[pair[1]].count) de l'autre.",
          en: "\(one.actor.label) and \(other.actor.label) are partners by their answers, and have "
            + "no country of action in common: \(countries[pair[0]].count) on one side, "
            + "\(countries[pair[1]].count) on the other."),
        evidence: evidence(namings[pair] ?? [], pair, places))
    }
  }

  private static func evidence(
    _ namings: [ActorLinks.Naming], _ pair: [Int], _ places: MeetingPlaces
  ) -> [GapEvidence] {
    namings.map { naming in
      let label = places.actors[naming.to].actor.label
      return GapEvidence(
        naming.cell, span: naming.span,
        what: BilingualText(fr: "partenaire nommé : \(label)", en: "partner named: \(label)"))
    }
      + pair.flatMap { places.sightings[$0].eachOnce }.map { sighting in
        GapEvidence(
          sighting.cell, span: sighting.span,
          what: BilingualText(
            fr: "cité : \(sighting.place.frenchName)", en: "named: \(sighting.place.englishName)"))
      }
  }
}

extension RankedActors.Respondent {
  /// Whether it ticked the row of a zone without naming a place in it.
  func ticksZones(_ harmonised: HarmonisedSurvey) -> Bool {
    rows.contains { table, row in
      table.form.variables.indices.contains { column in
        table.status(row: row, column: column) == .yes
          && harmonised.declaredZone(
            of: CellReference(form: table.form.id, row: row, column: column)) != nil
      }
    }
  }
}
