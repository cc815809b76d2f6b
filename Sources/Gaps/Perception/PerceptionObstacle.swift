import Diagnostics
import Questionnaire

extension GapContext {
  /// Two sides are compared that speak for one territory: without such a pair, nothing is.
  var perceptionObstacle: Obstacle? {
    guard TerritoryPair.pairs(in: survey).isEmpty else { return nil }
    var formsOfCode: [String: Set<Form.ID>] = [:]
    for form in answeredForms {
      for row in form.rows {
        guard let code = form.actor(row).territory, code.contains("-") else { continue }
        formsOfCode[code, default: []].insert(form.form.id)
      }
    }
    let reason =
      if answeredForms.count < 2 {
        BilingualText(
          fr: "il n'y a pas deux formulaires avec des réponses à comparer",
          en: "there are no two forms with answers to compare")
      } else if formsOfCode.isEmpty {
        BilingualText(
          fr: "la liste des acteurs ne dit d'aucun pour quel territoire il parle",
          en: "the list of actors says of none what territory it speaks for")
      } else if !formsOfCode.values.contains(where: { $0.count > 1 }) {
        BilingualText(
          fr: "aucun territoire n'a des acteurs de deux formulaires qui parlent pour lui",
          en: "no territory has actors of two forms that speak for it")
      } else {
        BilingualText(
          fr: "pour aucun territoire, les acteurs de deux formulaires ne disent où ils agissent",
          en: "for no territory do actors of two forms tell where they act")
      }
    return (
      reason,
      BilingualText(
        fr:
          "réunir les réponses de deux formulaires, et donner le même code aux acteurs qui parlent "
          + "pour un même territoire (colonne « territory » de la liste des acteurs, comme « REG-24 »)",
        en:
          "bring together the answers to two forms, and give one code to the actors that speak for "
          + "one territory (column “territory” of the list of actors, such as “REG-24”)")
    )
  }
}
