import Harmonisation
import Questionnaire
import Responses
import Text

/// Who knows whom: actors that name one another in any answer, that both name one actor of the
/// survey, or one partner in their answers about partnerships.
///
/// An answer about partnerships tells of working together, any other of knowing one another; either
/// clears two actors of acting side by side unawares. A third actor that names them both does not:
/// they may not know of each other. One territory they speak for does, as a council and its CESER
/// do: what they say of it is compared elsewhere.
struct ActorLinks {
  /// An actor that names another.
  struct Naming {
    let from: Int
    let to: Int
    let cell: CellReference
    let span: Range<Int>
    let isPartnership: Bool
  }

  private(set) var namings: [Naming] = []

  /// Whether a question asks for partners, so that those outside the survey are known.
  private(set) var knowsPartners = false

  /// What each actor has in common with others that have it, by number: itself and the actors it
  /// names, partners, a territory.
  private var shared: [[Int]]

  init(_ harmonised: HarmonisedSurvey, _ actors: RankedActors) {
    var keys: [Set<Int>] = Array(repeating: [], count: actors.all.count)
    var numbers: [String: Int] = [:]
    for rank in actors.all.indices {
      let own = numbers.number(of: "actor:\(actors[rank].actor.id)")
      keys[rank].insert(own)
      for (table, row) in actors[rank].rows {
        for column in table.form.variables.indices {
          let isPartnership = table.form.variables[column].question.standard == "partnerships"
          let cell = CellReference(form: table.form.id, row: row, column: column)
          // « La CRMA » is the one of the respondent's own region, whichever actor bears the name.
          let readings = harmonised.actorsNamed[cell].filter {
            !$0.isSelf && !GenericNames.kinds.contains(TextFold.folded($0.written))
          }
          for reading in readings {
            let other = harmonised.actors[reading.actor].id
            keys[rank].insert(numbers.number(of: "actor:\(other)"))
            guard let to = actors.rankOfActor[reading.actor], to != rank else { continue }
            namings.append(
              Naming(
                from: rank, to: to, cell: cell, span: reading.span, isPartnership: isPartnership))
          }
          if isPartnership { knowsPartners = true }
          guard isPartnership, table.status(row: row, column: column) == .text else { continue }
          let bytes = Array(table.text(row: row, column: column).utf8)
          let names = OrganisationNames.names(
            in: bytes, places: harmonised.territories[cell].map(\.span),
            actors: harmonised.actorsNamed[cell].map(\.span))
          for name in names { keys[rank].insert(numbers.number(of: "name:\(name.key)")) }
        }
      }
      if let territory = actors[rank].actor.territory, territory.contains("-") {
        keys[rank].insert(numbers.number(of: "territory:\(territory)"))
      }
    }
    shared = keys.map { $0.sorted() }
  }

  /// The groups of some actors that are linked, directly, by what they have in common, or one by way
  /// of the next.
  ///
  /// - Parameter members: Ranks, in order.
  /// - Returns: Groups in the order of their first members, each in order.
  /// - Complexity: O(members and what they name): no pair is looked at.
  func groups(of members: [Int]) -> [[Int]] {
    var sets = DisjointSets(members.count)
    var firstWith: [Int: Int] = [:]
    for (number, member) in members.enumerated() {
      for key in shared[member] {
        if let first = firstWith[key] { sets.unite(first, number) } else { firstWith[key] = number }
      }
    }
    var groups: [[Int]] = []
    var groupOfRoot: [Int: Int] = [:]
    for (number, member) in members.enumerated() {
      let root = sets.root(number)
      if let group = groupOfRoot[root] {
        groups[group].append(member)
      } else {
        groupOfRoot[root] = groups.count
        groups.append([member])
      }
    }
    return groups
  }
}

extension [String: Int] {
  /// The number of a name, the next one if it is new.
  fileprivate mutating func number(of name: String) -> Int {
    if let number = self[name] { return number }
    self[name] = count
    return count - 1
  }
}
