public import Diagnostics
public import Harmonisation
import Questionnaire
import Responses
import Territories

/// Actors, the places where two of them or more act, and who names whom: to be drawn.
///
/// Actors and places come in the order of the survey and by how many meet; the same survey gives the
/// same graph, whatever the order of its files.
public struct CoordinationGraph: Hashable, Sendable {
  public struct ActorNode: Hashable, Sendable {
    /// The actor's id.
    public let id: String
    public let label: String
    /// The form it answered.
    public let form: String
  }

  public struct PlaceNode: Hashable, Sendable {
    /// ISO 3166-1 for countries, the gazetteer's name for others: `ML`, `ML-1`.
    public let code: String
    public let name: BilingualText
    /// `country`, `subdivision` or `locality`.
    public let level: String
  }

  /// An actor acts in a place, or in a part of it.
  public struct Action: Hashable, Sendable {
    public let actor: String
    public let place: String
    /// How often its answers name the place or a part of it.
    public let count: Int
    /// The earliest year told beside it.
    public let since: Int?
  }

  /// An actor names another in its answers to a question.
  public struct Naming: Hashable, Sendable {
    public let actor: String
    public let other: String
    public let question: String
  }

  public let actors: [ActorNode]
  public let places: [PlaceNode]
  public let actions: [Action]
  public let namings: [Naming]

  /// - Complexity: As the analysis of coordination: linear in what the answers name.
  public init(_ survey: HarmonisedSurvey) {
    let meetings = MeetingPlaces(survey)
    let links = ActorLinks(survey, meetings.actors)
    actors = meetings.actors.all.map {
      ActorNode(id: $0.actor.id, label: $0.actor.label, form: $0.form.id.text)
    }
    places = meetings.meetings.map { meeting in
      PlaceNode(
        code: meeting.place.code, name: meeting.place.fullName, level: meeting.place.level.name)
    }
    let ids = actors.map(\.id)
    actions = meetings.meetings.flatMap { meeting in
      meeting.presences.map { presence in
        Action(
          actor: ids[presence.actor], place: meeting.place.code,
          count: presence.sightings.count, since: presence.since)
      }
    }
    var seen: Set<Naming> = []
    namings = links.namings.compactMap { naming in
      let form = survey.survey.table(naming.cell.form)?.form
      let edge = Naming(
        actor: ids[naming.from], other: ids[naming.to],
        question: form?.variables[naming.cell.column].question.id.text ?? "")
      return seen.insert(edge).inserted ? edge : nil
    }
  }
}

extension Place {
  /// The code scripts know a place by.
  fileprivate var code: String { level == .country ? iso2 ?? id : id }
}
