import Diagnostics
import Gaps

/// The part of a graph of coordination that a page can show: countries, those where most actors
/// meet, and the actors with the most links.
struct CoordinationView {
  /// Two actors of which one names the other.
  struct Pair: Hashable {
    let first: String
    let second: String
    var isMutual: Bool
  }

  let graph: CoordinationGraph
  let actors: [CoordinationGraph.ActorNode]
  let places: [CoordinationGraph.PlaceNode]
  let actions: [CoordinationGraph.Action]

  /// Those among ``actors``, in the order of the survey, as far as a page can show them.
  let pairs: [Pair]

  /// How many pairs among ``actors`` are not shown.
  let hiddenPairs: Int

  /// How many actors act in each place, those not shown too.
  let counts: [String: Int]
  let names: [String: BilingualText]
  let hiddenPlaces: [CoordinationGraph.PlaceNode]

  /// How many actors that act in one of the places, or name another, are not shown.
  let hiddenActors: Int

  private let partners: [String: Set<String>]
  private let present: [String: Set<String>]

  /// So many places and actors at the most; fewer, as long as there are too many lines.
  private static let limits = [(36, 30), (30, 25), (24, 20), (20, 16), (16, 13), (12, 11)]
  private static let mostActions = 140
  private static let mostPairs = 24

  /// - Returns: `nil` where no two actors meet.
  init?(_ graph: CoordinationGraph) {
    self.graph = graph
    // Who acts in a region acts in its country.
    let countries = graph.places.filter { $0.level == "country" }
    var present: [String: Set<String>] = [:]
    for action in graph.actions { present[action.place, default: []].insert(action.actor) }
    counts = present.mapValues(\.count)
    self.present = present
    names = Dictionary(
      countries.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })

    let found = Self.chosen(of: graph, countries, present.mapValues(\.count))
    places = found.places
    actors = found.actors
    hiddenActors = found.activeCount - found.actors.count
    actions = found.actions
    let codes = Set(places.map(\.code))
    hiddenPlaces = countries.filter { !codes.contains($0.code) }
    let ids = Set(actors.map(\.id))
    guard !actions.isEmpty else { return nil }

    var partners: [String: Set<String>] = [:]
    var pairs: [Pair] = []
    var numbers: [Set<String>: Int] = [:]
    for naming in graph.namings where naming.actor != naming.other {
      partners[naming.actor, default: []].insert(naming.other)
      partners[naming.other, default: []].insert(naming.actor)
      guard ids.contains(naming.actor), ids.contains(naming.other) else { continue }
      if let number = numbers[[naming.actor, naming.other]] {
        if pairs[number].first != naming.actor { pairs[number].isMutual = true }
      } else {
        numbers[[naming.actor, naming.other]] = pairs.count
        pairs.append(Pair(first: naming.actor, second: naming.other, isMutual: false))
      }
    }
    self.partners = partners
    self.pairs = Array(pairs.prefix(Self.mostPairs))
    hiddenPairs = pairs.count - self.pairs.count
  }

  /// Whether the actor meets one there that it names or that names it.
  func isAmongPartners(_ action: CoordinationGraph.Action) -> Bool {
    guard let partners = partners[action.actor], let present = present[action.place] else {
      return false
    }
    return !partners.isDisjoint(with: present)
  }

  private typealias Choice = (
    places: [CoordinationGraph.PlaceNode], actors: [CoordinationGraph.ActorNode],
    activeCount: Int, actions: [CoordinationGraph.Action]
  )

  /// As much of the graph as is legible.
  private static func chosen(
    of graph: CoordinationGraph, _ countries: [CoordinationGraph.PlaceNode],
    _ counts: [String: Int]
  ) -> Choice {
    var choice: Choice = ([], [], 0, [])
    for (mostActors, mostPlaces) in limits {
      choice.places = mostMet(countries, counts, most: mostPlaces)
      let codes = Set(choice.places.map(\.code))
      let actions = graph.actions.filter { codes.contains($0.place) }
      let ranked = ranked(graph, actions)
      let ids = Set(ranked.prefix(mostActors))
      choice.activeCount = ranked.count
      choice.actors = graph.actors.filter { ids.contains($0.id) }
      choice.actions = actions.filter { ids.contains($0.actor) }
      if choice.actions.count <= mostActions { break }
    }
    return choice
  }

  /// The actors that act in one of some places, or that are linked with another wherever they act:
  /// those with the most links first.
  private static func ranked(
    _ graph: CoordinationGraph, _ actions: [CoordinationGraph.Action]
  ) -> [String] {
    var degrees: [String: Int] = [:]
    for action in actions { degrees[action.actor, default: 0] += 1 }
    for naming in graph.namings where naming.actor != naming.other {
      degrees[naming.actor, default: 0] += 1
      degrees[naming.other, default: 0] += 1
    }
    return graph.actors.enumerated().filter { degrees[$0.element.id] != nil }
      .sorted {
        (-degrees[$0.element.id, default: 0], $0.offset)
          < (-degrees[$1.element.id, default: 0], $1.offset)
      }.map(\.element.id)
  }

  /// The countries of most actors: all with as many actors as the last, or none of them, as far as
  /// there is room.
  private static func mostMet(
    _ countries: [CoordinationGraph.PlaceNode], _ counts: [String: Int], most mostPlaces: Int
  ) -> [CoordinationGraph.PlaceNode] {
    guard countries.count > mostPlaces else { return countries }
    func count(_ index: Int) -> Int { counts[countries[index].code, default: 0] }
    let least = count(mostPlaces)
    let above = countries.indices.prefix(mostPlaces).prefix { count($0) > least }
    return Array(countries.prefix(above.count >= mostPlaces / 3 ? above.count : mostPlaces))
  }
}
