import Harmonisation
import Questionnaire
import Responses
import Territories

/// Every place where two actors or more act, and what each says of it.
///
/// Who acts in Kayes acts in Mali: an actor is present in a place and in all it lies in.
struct MeetingPlaces {
  struct Presence {
    /// The actor's rank.
    let actor: Int
    /// In the order of its forms; never empty.
    let sightings: [Sighting]

    /// The earliest year told beside one of them.
    var since: Int? { sightings.compactMap(\.since).min() }

    /// Whether all of it is still to come.
    var isPlanned: Bool { sightings.allSatisfy { $0.nature == .planned } }
  }

  struct Meeting {
    let place: Place
    /// By rank; two at least.
    let presences: [Presence]

    var actors: [Int] { presences.map(\.actor) }
  }

  let actors: RankedActors

  /// Where each actor acts, in the order of its forms.
  let sightings: [[Sighting]]

  /// Countries and what lies in them, where the most actors meet first.
  let meetings: [Meeting]

  /// - Complexity: O(places named, times the depth of the gazetteer).
  init(_ harmonised: HarmonisedSurvey) {
    let actors = RankedActors(harmonised)
    let reader = SightingReader(harmonised)
    let sightings = actors.all.map { respondent in
      respondent.rows.flatMap { reader.sightings($0.table, row: $0.row) }
    }
    self.actors = actors
    self.sightings = sightings
    var presences: [Place: [Presence]] = [:]
    for rank in sightings.indices {
      var places: [Place: [Sighting]] = [:]
      for sighting in sightings[rank] {
        for place in sighting.place.chain { places[place, default: []].append(sighting) }
      }
      for (place, seen) in places {
        presences[place, default: []].append(Presence(actor: rank, sightings: seen))
      }
    }
    meetings = presences.filter { $0.value.count > 1 }
      .map { Meeting(place: $0.key, presences: $0.value) }
      .sorted { left, right in
        (right.presences.count, left.place.subjectID) < (
          left.presences.count, right.place.subjectID
        )
      }
  }

  /// The meetings that say more than those of smaller places inside: where the actors of a country
  /// are those of one of its regions, they meet in the region.
  var telling: [Meeting] {
    let byPlace = Dictionary(uniqueKeysWithValues: meetings.map { ($0.place, $0) })
    var repeated: Set<Place> = []
    for meeting in meetings {
      for larger in meeting.place.chain.dropFirst()
      where byPlace[larger]?.presences.count == meeting.presences.count {
        repeated.insert(larger)
      }
    }
    return meetings.filter { !repeated.contains($0.place) }
  }
}

extension Place {
  /// The name scripts know a place by: `country:ML`, `territory:ML-1`.
  var subjectID: String {
    level == .country ? "country:\(iso2 ?? id)" : "territory:\(id)"
  }
}
