import Diagnostics
import Questionnaire
import Responses
import Territories
import Text

/// Which zone each row of a form's question stands for: what a respondent declares by writing there.
struct DeclaredZones: Sendable {
  /// The zone of each variable of a form; `nil` where a row stands for none.
  private var zonesOfForm: [Form.ID: [Zone?]] = [:]

  /// - Parameter log: Receives the zones that the scheme does not have: an error, unless a scheme that
  ///   ships has them, and the survey counts by another.
  init(_ survey: Survey, _ recogniser: TerritoryRecogniser, log: inout DiagnosticLog) {
    let questionnaire = survey.questionnaire
    for form in questionnaire.forms {
      zonesOfForm[form.id] = form.variables.map { variable in
        guard let standard = questionnaire.standard(of: variable.question),
          let item = variable.item?.standard.flatMap(standard.item)
        else { return nil }
        return Self.zone(of: item, recogniser)
      }
    }
    for item in questionnaire.standardQuestions.lazy.flatMap(\.items) {
      guard let zone = item.zone, Self.zone(of: item, recogniser) == nil else { continue }
      // Without a place in the file, the survey's own is the nearest to lead to.
      let place = item.zonePlace ?? SourcePlace(file: survey.files.first ?? survey.folder)
      log.report(.unknownZone(zone.text, of: item, recogniser.zones, at: place))
    }
  }

  subscript(form: Form.ID, column column: Int) -> Zone? {
    zonesOfForm[form].flatMap { $0[column] }
  }

  /// Identifiers are zones' names as file names have them: `north-america`, `amerique-du-nord`.
  private static func zone(of item: StandardItem, _ recogniser: TerritoryRecogniser) -> Zone? {
    guard let zone = item.zone else { return nil }
    return recogniser.zones.zone(named: zone.text) ?? recogniser.zone(ofRow: item.label.french)
  }
}

extension Diagnostic {
  fileprivate static func unknownZone(
    _ zone: String, of item: StandardItem, _ scheme: ZoneScheme, at place: SourcePlace
  ) -> Self {
    let isOfAnother = ZoneScheme.shippedNames.compactMap(ZoneScheme.init(shipped:))
      .contains { ($0.zone(named: zone) ?? $0.zone(named: item.label.french)) != nil }
    let known = scheme.zones.map { Slug.of($0.name.english) }
    let names = known + scheme.zones.map { Slug.of($0.name.french) }
    let list = known.joined(separator: ", ")
    return Self(
      isOfAnother ? .warning : .error, "questionnaire-unknown-zone", at: place,
      BilingualText(
        fr: "« \(zone.excerpt) » n'est pas une zone du découpage « \(scheme.name.french) » ; la "
          + "ligne « \(item.label.french.excerpt) » n'est comptée dans aucune",
        en: "“\(zone.excerpt)” is no zone of the scheme “\(scheme.name.english)”; the row "
          + "“\(item.label.english.excerpt)” is counted in none"),
      cause: BilingualText(fr: "ses zones : \(list)", en: "its zones: \(list)"),
      suggestion: .didYouMean(EditDistance.nearest(to: zone, among: names))
        ?? BilingualText(
          fr: "écrire l'une d'elles, ou en définir d'autres : \"zones\": \"zones.csv\" dans "
            + "survey.json",
          en: "write one of them, or define others: \"zones\": \"zones.csv\" in survey.json"))
  }
}
