import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// Two sides that speak for one territory: its council, and its CESER.
///
/// They are linked by the code of the territory in the list of actors, and by nothing else. A code of
/// a whole State links nobody: all have it that work nationwide. Where a side did not say where it
/// acts, there is no pair.
struct TerritoryPair {
  let code: String
  let sides: [TerritorySide]

  /// Each side as the one that names, with the other as the one that does not.
  var views: [(naming: TerritorySide, silent: TerritorySide)] {
    [(sides[0], sides[1]), (sides[1], sides[0])]
  }

  /// Every pair of a survey, by codes, then in the questionnaire's order of forms.
  ///
  /// - Complexity: O(answers of those with a code) and the pairs of forms, not of actors.
  static func pairs(in harmonised: HarmonisedSurvey) -> [TerritoryPair] {
    let actors = RankedActors(harmonised)
    var byCode: [String: [Form.ID: [Int]]] = [:]
    for rank in actors.all.indices {
      guard let code = actors[rank].actor.territory, code.contains("-") else { continue }
      byCode[code, default: [:]][actors[rank].form.id, default: []].append(rank)
    }
    let order = harmonised.survey.questionnaire.forms.map(\.id)
    let reader = SightingReader(harmonised, agreements: ["actions", "partnerships"])
    return byCode.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      .flatMap { code, members -> [TerritoryPair] in
        let sides = order.compactMap { members[$0] }
          .map { TerritorySide(harmonised, actors, $0, reader: reader) }
          .filter(\.hasAnswered)
        return sides.indices.flatMap { first in
          sides[(first + 1)...].map { TerritoryPair(code: code, sides: [sides[first], $0]) }
        }
      }
  }

  /// - Parameter naming: The side that tells what the other does not.
  func subject(_ naming: TerritorySide) -> Gap.Subject {
    Gap.Subject("territory:\(code)/\(naming.form.id)", name)
  }

  var actorIDs: [String] { sides.flatMap(\.actorIDs) }
  var forms: [Form.ID] { sides.map(\.form.id) }

  /// The name of the territory; its code where the gazetteer has none.
  private var name: BilingualText {
    let place = code.renamed("REG-", "R") ?? code.renamed("DEP-", "D") ?? code
    return Gazetteer.standard.place(id: place)?.ownName ?? BilingualText(verbatim: code)
  }
}

extension String {
  /// « R24 » for « REG-24 ».
  fileprivate func renamed(_ prefix: String, _ letter: String) -> String? {
    hasPrefix(prefix) ? letter + dropFirst(prefix.count) : nil
  }
}
