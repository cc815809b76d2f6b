import Responses
import Territories

/// The territory each actor of a form speaks for, found when it is first asked for.
final class Homes {
  let category: RespondentCategory

  private let table: ResponseTable
  private let recogniser: TerritoryRecogniser
  private var homeOfRow: [Int: Place?] = [:]

  init(_ table: ResponseTable, _ recogniser: TerritoryRecogniser) {
    self.table = table
    self.recogniser = recogniser
    category = RespondentCategory(named: table.form.category.text)
  }

  subscript(row: Int) -> Place? {
    if let known = homeOfRow[row] { return known }
    let home = recogniser.home(ofActor: table.actor(row).name, category: category)
    homeOfRow[row] = home
    return home
  }
}
