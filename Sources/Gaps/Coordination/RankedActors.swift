import Harmonisation
import Questionnaire
import Responses

/// Those who answered, each once, in an order that the order of the files does not change: as the
/// survey lists them, then the others form by form by their ids.
struct RankedActors {
  struct Respondent {
    let actor: Actor
    /// The form it answered; the first of them, if several.
    let form: Form
    /// Its rows: a form, and the row in its table.
    fileprivate(set) var rows: [(table: ResponseTable, row: Int)]
  }

  private(set) var all: [Respondent] = []

  /// The rank of each of ``HarmonisedSurvey/actors``; `nil` for those who did not answer.
  let rankOfActor: [Int?]

  init(_ harmonised: HarmonisedSurvey) {
    let survey = harmonised.survey
    var found: [String: Respondent] = [:]
    var order: [(listed: Int, table: Int, id: String)] = []
    let listed = Dictionary(
      survey.actors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (number, table) in survey.tables.enumerated() {
      for row in table.rowsInOrder {
        let actor = table.actor(row)
        if found[actor.id] == nil {
          order.append((listed[actor.id] ?? .max, number, actor.id))
          found[actor.id] = Respondent(actor: actor, form: table.form, rows: [])
        }
        found[actor.id]?.rows.append((table, row))
      }
    }
    order.sort { $0 < $1 }
    all = order.compactMap { found[$0.id] }
    let rankOfID = Dictionary(
      order.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    rankOfActor = harmonised.actors.map { rankOfID[$0.id] }
  }

  subscript(rank: Int) -> Respondent { all[rank] }
}
