import Diagnostics
import Harmonisation
import Responses
import TestSupport
import Testing

/// Zones that the items of a questionnaire name, and what the scheme knows of them.
@Suite struct DeclaredZoneTests {
  /// What is reported of a question whose only row has this zone and label.
  private func log(zone: String, label: String, zones: String = "") throws -> (
    [Diagnostic], String?
  ) {
    let folder = try PassingFolder()
    try folder.write(
      #"""
      {"id": "z", "title": "Z", "standardQuestions": [
        {"id": "t", "title": "T", "scale": "territory", "items": [
          {"id": "row", "label": "\#(label)", "zone": "\#(zone)"}]}],
       "forms": [{"id": "a", "questions": [{"number": "1", "standard": "t", "wording": "Où ?",
         "items": [{"label": "\#(label)", "standard": "row"}]}]}]}
      """#, "questionnaire.json")
    try folder.write("actor,question,item,answer\nUn,1,\(label),X\n", "a.csv")
    if !zones.isEmpty { try folder.write(zones, "zones.csv") }
    let member = zones.isEmpty ? "" : #", "zones": "zones.csv""#
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "a", "file": "a.csv"}]\#(member)}"#,
      "survey.json")
    var loading = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &loading))
    #expect(!loading.hasErrors)
    var log = DiagnosticLog()
    let harmonised = HarmonisedSurvey(survey, log: &log)
    let zone = harmonised.declaredZone(of: CellReference(form: "a", row: 0, column: 0))
    return (log.diagnostics, zone?.name.french)
  }

  @Test func anUnknownZoneIsAnErrorWithItsPlace() throws {
    let (found, zone) = try log(zone: "maghreb-proche-orient", label: "Maghreb et Proche-Orient")
    #expect(zone == nil)
    let error = try #require(found.first)
    #expect(found.count == 1 && error.severity == .error)
    #expect(error.code == "questionnaire-unknown-zone")
    #expect(error.place.path == "standardQuestions[0].items[0].zone")
    #expect(error.place.file.hasSuffix("questionnaire.json"))
    #expect(error.cause?.french.contains("sub-saharan-africa") == true)
  }

  @Test func aZoneOfAnotherSchemeIsAWarning() throws {
    let (found, zone) = try log(zone: "asia", label: "Asie", zones: "zone,code\nNord,150\n")
    #expect(zone == nil && found.map(\.severity) == [.warning])
  }

  @Test func theNearestZoneIsSuggested() throws {
    let (found, _) = try log(zone: "sub-sahara-africa", label: "Sud du Sahara")
    #expect(found.first?.suggestion?.english == "did you mean “sub-saharan-africa”?")
  }

  @Test(arguments: [
    ("europe", "Chez nos voisins", "Europe"),
    ("amerique-du-nord", "Outre-Atlantique", "Amérique du Nord"),
    ("Afrique du Nord", "Sud", "Afrique du Nord"), ("unknown", "Asie (suite)", "Asie"),
  ])
  func namesOfZones(zone: String, label: String, expected: String) throws {
    let (found, declared) = try log(zone: zone, label: label)
    #expect(found.isEmpty && declared == expected)
  }

  @Test(arguments: ["levant", "near-east", "Le Levant", "le-levant"])
  func zonesOfAFileHaveEnglishNamesIfWanted(zone: String) throws {
    let (found, declared) = try log(
      zone: zone, label: "Là-bas",
      zones: "zone,code,zone_en\nLe Levant,LB|SY,Near East\nNord,150,\n")
    guard zone != "levant" else {
      #expect(found.first?.cause?.english == "its zones: near-east, nord" && declared == nil)
      return
    }
    #expect(found.isEmpty && declared == "Le Levant")
  }
}
