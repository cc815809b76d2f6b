import Diagnostics

/// Names actors in a sentence, form by form: « Conseils généraux : Yvelines, Essonne ; CESER :
/// Auvergne ».
struct ActorList {
  let text: BilingualText

  /// - Parameter ranks: In order.
  init(_ ranks: [Int], of actors: RankedActors) {
    var groups: [(title: BilingualText, labels: [String])] = []
    for rank in ranks.prefix(ShortList.told) {
      let respondent = actors[rank]
      if let last = groups.indices.last(where: { groups[$0].title == respondent.form.title }) {
        groups[last].labels.append(respondent.actor.label)
      } else {
        groups.append((respondent.form.title, [respondent.actor.label]))
      }
    }
    let rest = ShortList.rest(of: ranks.count)
    text = BilingualText(
      fr: groups.map { "\($0.title.french) : \($0.labels.joined(separator: ", "))" }
        .joined(separator: " ; ") + rest.french,
      en: groups.map { "\($0.title.english): \($0.labels.joined(separator: ", "))" }
        .joined(separator: "; ") + rest.english)
  }
}
