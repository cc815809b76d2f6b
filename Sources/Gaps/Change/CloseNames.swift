import Diagnostics
import Responses
import Text

/// Actors that answered once only, and whose names are so close that they may be one: « Laval » the
/// first time, « Ville de Laval » the next.
///
/// Names are close if one has every word of the other that tells it apart, or if one may be a
/// misprint of the other. Where several are close to one, nobody can tell which is meant.
struct CloseNames {
  /// Of each actor that no longer answers, the one that answers now; and the reverse.
  private(set) var ofLost: [WaveMatch.Respondent: Actor] = [:]
  private(set) var ofGained: [WaveMatch.Respondent: Actor] = [:]

  /// More pairs than this are not compared: two surveys of different actors.
  private static let mostPairs = 40_000

  private typealias Known = (respondent: WaveMatch.Respondent, actor: Actor)

  init(_ match: WaveMatch, now: Survey, before: Survey) {
    guard match.lost.count * match.gained.count <= Self.mostPairs else { return }
    let lost = match.lost.map { (respondent: $0, actor: before.actor($0)) }
    let gained = match.gained.map { (respondent: $0, actor: now.actor($0)) }
    let both = match.pairs.map { now.actor($0.now) }
    var holders: [String: Int] = [:]
    for actor in both + lost.map(\.actor) + gained.map(\.actor) {
      for word in Set(actor.names.flatMap(Self.words)) { holders[word, default: 0] += 1 }
    }
    var near: [(lost: Known, gained: Known)] = []
    for one in lost {
      for other in gained where other.respondent.form == one.respondent.form {
        if Self.areClose(one.actor, other.actor, holders) { near.append((one, other)) }
      }
    }
    let ofLostCount = Dictionary(grouping: near, by: \.lost.respondent).mapValues(\.count)
    let ofGainedCount = Dictionary(grouping: near, by: \.gained.respondent).mapValues(\.count)
    for pair in near {
      let isAlone =
        ofLostCount[pair.lost.respondent] == 1 && ofGainedCount[pair.gained.respondent] == 1
      guard isAlone else { continue }
      ofLost[pair.lost.respondent] = pair.gained.actor
      ofGained[pair.gained.respondent] = pair.lost.actor
    }
  }

  private static func areClose(_ one: Actor, _ other: Actor, _ holders: [String: Int]) -> Bool {
    one.names.contains { name in
      other.names.contains { opposite in
        let (left, right) = (telling(name, holders), telling(opposite, holders))
        if !left.isEmpty, !right.isEmpty, left.isSubset(of: right) || right.isSubset(of: left) {
          return true
        }
        return EditDistance.nearest(
          to: TextFold.folded(name), among: [TextFold.folded(opposite)]) != nil
      }
    }
  }

  /// The words of a name that no third actor bears.
  private static func telling(_ name: String, _ holders: [String: Int]) -> Set<String> {
    words(name).filter { holders[$0, default: 0] <= 2 }
  }

  private static func words(_ name: String) -> Set<String> {
    Set(TextFold.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
