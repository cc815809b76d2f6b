import Questionnaire
import Responses
import Territories

/// Which zone each row of a form's question stands for: what a respondent declares by writing there.
struct DeclaredZones: Sendable {
  /// The zone of each variable of a form; `nil` where a row stands for none.
  private var zonesOfForm: [Form.ID: [Zone?]] = [:]

  init(_ questionnaire: Questionnaire, _ recogniser: TerritoryRecogniser) {
    for form in questionnaire.forms {
      zonesOfForm[form.id] = form.variables.map { variable in
        guard let standard = questionnaire.standard(of: variable.question),
          let item = variable.item?.standard.flatMap(standard.item), let zone = item.zone
        else { return nil }
        // Identifiers are zones' English names as file names have them: `north-america`.
        return recogniser.zones.zone(named: zone.text) ?? recogniser.zone(ofRow: item.label.french)
      }
    }
  }

  subscript(form: Form.ID, column column: Int) -> Zone? {
    zonesOfForm[form].flatMap { $0[column] }
  }
}
