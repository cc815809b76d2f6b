import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// Places where actors act side by side and name neither one another nor a common partner.
///
/// One gap a place, not a pair: actors that are linked, be it by way of a third one there, form a
/// group, and there is a gap where there are two groups or more. Of a country and a part of it with
/// the same actors, the part is told. The gap is grave where all meet that say where they act.
///
/// Partners outside the survey are read in answers to the question about partnerships: where there
/// is none, the message speaks of the actors of the survey only.
///
/// The actors are all told by their ids; the cells of the first ``told`` of them bear the gap out,
/// more would not be read.
enum UnconnectedMeeting: GapRule {
  static let told = 500

  static func gaps(in context: GapContext) -> [Gap] {
    let harmonised = context.survey
    let places = MeetingPlaces(harmonised)
    let links = ActorLinks(harmonised, places.actors)
    let domains = ActionDomains(harmonised.survey.questionnaire)
    let domainsOfActor = places.actors.all.map(domains.names)
    let answering = places.sightings.count { !$0.isEmpty }
    return places.telling.compactMap { meeting in
      let groups = links.groups(of: meeting.actors)
      guard groups.count > 1 else { return nil }
      let isAll = meeting.presences.count == answering && answering > 2
      let forms = Set(meeting.actors.map { places.actors[$0].form.id })
      return Gap(
        meeting.place.level == .country ? "meeting-country" : "meeting-territory",
        .coordination, isAll ? .high : .medium,
        forms: harmonised.survey.questionnaire.forms.map(\.id).filter(forms.contains),
        actors: meeting.actors.map { places.actors[$0].actor.id },
        subject: Gap.Subject(meeting.place.subjectID, meeting.place.fullName),
        message: message(meeting, groups: groups, places.actors, links.knowsPartners),
        evidence: meeting.presences.prefix(told).flatMap { presence in
          evidence(presence, domains: domainsOfActor[presence.actor])
        })
    }
  }

  private static func message(
    _ meeting: MeetingPlaces.Meeting, groups: [[Int]], _ actors: RankedActors,
    _ knowsPartners: Bool
  ) -> BilingualText {
    let name = meeting.place.fullName
    let who = ActorList(meeting.actors, of: actors).text
    let count = meeting.presences.count
    var french =
      "\(name.french) : \(count.grouped.french) acteurs y situent une action (\(who.french))"
    var english =
      "\(name.english): \(count.grouped.english) actors tell of action there (\(who.english))"
    let (groupsFrench, groupsEnglish) = (groups.count.grouped.french, groups.count.grouped.english)
    switch (groups.count == count, knowsPartners) {
    case (true, true):
      french += ", et aucun ne nomme un autre ni un partenaire commun."
      english += ", and none names another or a common partner."
    case (true, false):
      french += ", et aucun ne nomme un autre ni un même acteur de l'enquête."
      english += ", and none names another or one actor of the survey in common."
    case (false, true):
      french +=
        ", en \(groupsFrench) groupes qui ne se nomment pas et ne nomment pas de partenaire commun."
      english += ", in \(groupsEnglish) groups that do not name one another or a common partner."
    case (false, false):
      french +=
        ", en \(groupsFrench) groupes qui ne se nomment pas et ne nomment pas un même acteur de "
        + "l'enquête."
      english +=
        ", in \(groupsEnglish) groups that do not name one another or one actor of the survey in "
        + "common."
    }
    let planned = meeting.presences.count(where: \.isPlanned)
    if planned > 0 {
      french += " Pour \(planned == 1 ? "l'un" : "\(planned)") d'entre eux, c'est un projet."
      english += " For \(planned == 1 ? "one" : "\(planned)") of them it is a project."
    }
    if let year = meeting.presences.compactMap(\.since).min() {
      french += " L'année la plus ancienne qui s'y rattache est \(year)."
      english += " The earliest year told beside it is \(year)."
    }
    return BilingualText(fr: french, en: english)
  }

  private static func evidence(
    _ presence: MeetingPlaces.Presence, domains: BilingualText?
  ) -> [GapEvidence] {
    presence.sightings.eachOnce.map { sighting in
      let place = sighting.place
      var french = "cité : \(place.frenchName)"
      var english = "named: \(place.englishName)"
      if sighting.nature == .planned {
        french += ", en projet"
        english += ", as a project"
      }
      if let year = sighting.since {
        french += " ; date : \(year)"
        english += "; date: \(year)"
      }
      if let domains {
        french += " ; domaines de l'acteur : \(domains.french)"
        english += "; the actor's domains: \(domains.english)"
      }
      return GapEvidence(
        sighting.cell, span: sighting.span, what: BilingualText(fr: french, en: english))
    }
  }
}
