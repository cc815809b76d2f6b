import Harmonisation
import Questionnaire
import Responses
import Text

/// Which respondent of the survey before is which of the survey now.
struct WaveMatch {
  /// A respondent: its form and its row there.
  struct Respondent: Hashable {
    let form: Form.ID
    let row: Int
  }

  /// Those that answered both times, in the order of the survey now.
  private(set) var pairs: [(now: Respondent, before: Respondent)] = []
  private(set) var gained: [Respondent] = []
  private(set) var lost: [Respondent] = []

  init(now: Survey, before: Survey) {
    var byName: [String: Respondent?] = [:]
    var byID: [String: Respondent] = [:]
    for table in before.tables {
      for row in table.rowsInOrder {
        let respondent = Respondent(form: table.form.id, row: row)
        let actor = table.actor(row)
        byID["\(table.form.id)/\(actor.id)"] = respondent
        for name in Self.names(of: actor, in: table.form) {
          // A name that two actors bear tells neither.
          byName[name] = .some(byName[name] == nil || byName[name] == respondent ? respondent : nil)
        }
      }
    }
    var taken: Set<Respondent> = []
    for table in now.tables {
      for row in table.rowsInOrder {
        let respondent = Respondent(form: table.form.id, row: row)
        let actor = table.actor(row)
        let same =
          byID["\(table.form.id)/\(actor.id)"]
          ?? Self.names(of: actor, in: table.form).lazy.compactMap { byName[$0] ?? nil }.first
        if let same, taken.insert(same).inserted {
          pairs.append((respondent, same))
        } else {
          gained.append(respondent)
        }
      }
    }
    lost = before.tables.flatMap { table in
      table.rowsInOrder.map { Respondent(form: table.form.id, row: $0) }
    }
    .filter { !taken.contains($0) }
  }

  /// Names with the form they are known in: a council and its CESER may share a label.
  private static func names(of actor: Actor, in form: Form) -> [String] {
    actor.names.map { "\(form.id)/\(TextFold.folded($0))" }
  }
}

extension Survey {
  func actor(_ respondent: WaveMatch.Respondent) -> Actor {
    table(respondent.form)!.actor(respondent.row)
  }

  /// The answers of substance of a respondent, in the order of the form.
  func answered(_ respondent: WaveMatch.Respondent) -> [CellReference] {
    guard let table = table(respondent.form) else { return [] }
    return table.columns.indices.filter { column in
      let status = table.status(row: respondent.row, column: column)
      return status.isSubstantive
    }
    .map { CellReference(form: respondent.form, row: respondent.row, column: $0) }
  }
}

extension GapContext {
  /// How many actors were asked in the survey before, too; 0 without one.
  public var actorsInBothWaves: Int {
    previous.map { WaveMatch(now: survey.survey, before: $0.survey).pairs.count } ?? 0
  }
}
