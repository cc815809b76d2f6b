import Harmonisation
import Questionnaire
import Responses
import Text

/// Who knows whom: actors that name one another in any answer, or one partner in their answers about
/// partnerships.
///
/// An answer about partnerships tells of working together, any other of knowing one another; either
/// clears two actors of acting side by side unawares. So does speaking for one territory, as a
/// council and its CESER do: what they say of it is compared elsewhere.
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

  /// Those each actor names.
  private var named: [[Int]]

  /// What each actor has in common with others that have it: partners and a territory, by number.
  private var shared: [[Int]]

  init(_ harmonised: HarmonisedSurvey, _ actors: RankedActors) {
    named = Array(repeating: [], count: actors.all.count)
    shared = Array(repeating: [], count: actors.all.count)
    var numbers: [String: Int] = [:]
    for rank in actors.all.indices {
      var keys: Set<Int> = []
      for (table, row) in actors[rank].rows {
        for column in table.form.variables.indices {
          let isPartnership = table.form.variables[column].question.standard == "partnerships"
          let cell = CellReference(form: table.form.id, row: row, column: column)
          // « La CRMA » is the one of the respondent's own region, whichever actor bears the name.
          let readings = harmonised.actorsNamed[cell].filter {
            !$0.isSelf && !GenericNames.kinds.contains(TextFold.folded($0.written))
          }
          for reading in readings {
            guard let to = actors.rankOfActor[reading.actor], to != rank else { continue }
            namings.append(
              Naming(
                from: rank, to: to, cell: cell, span: reading.span, isPartnership: isPartnership))
            named[rank].append(to)
          }
          guard isPartnership, table.status(row: row, column: column) == .text else { continue }
          let bytes = Array(table.text(row: row, column: column).utf8)
          let names =
            OrganisationNames.names(
              in: bytes, places: harmonised.territories[cell].map(\.span),
              actors: harmonised.actorsNamed[cell].map(\.span)
            ).map { "name:\($0.key)" } + readings.map { "actor:\($0.actor)" }
          for name in names { keys.insert(numbers.number(of: name)) }
        }
      }
      if let territory = actors[rank].actor.territory, territory.contains("-") {
        keys.insert(numbers.number(of: "territory:\(territory)"))
      }
      shared[rank] = keys.sorted()
    }
  }

  /// The groups of some actors that are linked among themselves, directly or one by way of the next.
  ///
  /// - Parameter members: Ranks, in order.
  /// - Returns: Groups in the order of their first members, each in order.
  /// - Complexity: O(members and what they name): no pair is looked at.
  func groups(of members: [Int]) -> [[Int]] {
    var place: [Int: Int] = [:]
    for (number, member) in members.enumerated() { place[member] = number }
    var sets = DisjointSets(members.count)
    var firstWith: [Int: Int] = [:]
    for (number, member) in members.enumerated() {
      for other in named[member] {
        if let other = place[other] { sets.unite(number, other) }
      }
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
