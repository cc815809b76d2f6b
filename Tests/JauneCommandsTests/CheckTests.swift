import Diagnostics
import JSON
import TestSupport
import Testing

/// `jaune check`: everything at once, as text and as JSON.
@Suite struct CheckTests {
  @Test(arguments: Language.allCases) func textOfTheAnnex(_ language: Language) throws {
    let outcome = run("check SURVEY", language: language)
    #expect(outcome.status == 0)
    // The summary is the result; what is to be known about it goes to standard error.
    try expectGolden(outcome.text, "check-annex.\(language.rawValue).txt")
    #expect(outcome.errors.contains(": warning: ") && outcome.errors.contains(": note: "))
    let count = language == .french ? " avertissements\n" : " warnings\n"
    #expect(outcome.errors.hasSuffix(count))
  }

  @Test func jsonOfTheAnnex() throws {
    let outcome = run("check SURVEY --format json", language: .english)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let list = try #require(
      JSONDocument.parse(outcome.output, file: "out") { Issue.record("\($0)") }?.elements)
    // One hole in the bands, a zone that three forms do not offer, and what was read in the answers.
    #expect(list.count { $0["code"]?.string?.hasPrefix("questionnaire-") == true } == 4)
    for found in list {
      for member in ["severity", "code", "message", "file"] {
        #expect(found[member]?.string?.isEmpty == false)
      }
      #expect(found["line"]?.int ?? 0 > 0 && found["column"]?.int ?? 0 > 0)
      // As the user named the survey, so that an editor finds it.
      #expect(found["file"]?.string?.hasPrefix("\(Project.annex)/") == true)
    }
    let hole = try #require(list.first { $0["code"]?.string == "questionnaire-band-hole" })
    #expect(hole["severity"]?.string == "warning")
    #expect(hole["suggestion"]?.string?.isEmpty == false)
  }

  /// Facts of the printed annex: its misprints, and its territories outside the zone of their row.
  @Test func tellsMisprintsAndZoneConflictsOfTheAnnex() throws {
    let outcome = run("check SURVEY --format json")
    let list = try #require(
      JSONDocument.parse(outcome.output, file: "out") { Issue.record("\($0)") }?.elements)
    func messages(_ code: String) -> String {
      list.filter { $0["code"]?.string == code }.compactMap { $0["message"]?.string }
        .joined(separator: "\n")
    }
    #expect(messages("territory-misprint").contains("« Zinguinchor » est lu « Ziguinchor »"))
    #expect(messages("territory-zone-form").contains("Haïti"))
    #expect(messages("territory-zone-convention").contains("Turquie"))
    #expect(messages("territory-zone-shiftedRow").contains("Brésil"))
    #expect(messages("territory-zone-shiftedRow").contains("Syrie"))
    #expect(messages("territory-zone-respondent").contains("France : dans la ligne"))
  }

  @Test func theExtensionGivesTheFormat() throws {
    let folder = try PassingFolder()
    #expect(run(["check", Project.annex, "-o", folder.path + "/c.json"]).output.isEmpty)
    #expect(try Project.text(folder.path + "/c.json").hasPrefix("[\n"))
    #expect(run(["check", Project.annex, "-o", folder.path + "/c.txt"]).output.isEmpty)
    #expect(try Project.text(folder.path + "/c.txt").contains("401 cellules"))
  }

  /// One thing wrong in a survey: how `check` and `grid` end, and what is said.
  @Test(arguments: [
    ("survey.json", #""questionnaire":"#, #""questionnair":"#, "json-missing-member", false),
    ("survey.json", "{", "[", "json-", false),
    ("survey.json", "regions.csv", "regoins.csv", "file-unreadable", true),
    ("survey.json", #""form": "regions""#, #""form": "region""#, "survey-unknown-form", true),
    ("survey.json", "2012-11-30", "2012-11-31", "survey-date", true),
    ("questionnaire.json", #""forms""#, #""formes""#, "json-", false),
    ("actors.csv", "id,name", "id,nom,name", "", true),
    (
      "regions.csv", "Conseil régional Alsace,3,Europe", "Conseil régional Alsace,3,Ereuop",
      "responses-unknown-item", true
    ),
  ])
  func spoiledSurveys(
    name: String, old: String, new: String, code: String, isRead: Bool
  ) throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    try folder.change(name, old, new)
    let json = run(["check", folder.path, "--format", "json"])
    if !code.isEmpty {
      #expect(json.status == 1)
      #expect(json.text.contains("\"code\": \"\(code)"))
    }
    let check = run(["check", folder.path])
    #expect(check.status == json.status)
    #expect(check.text.contains("cellules") == isRead)
    let grid = run(["grid", folder.path])
    #expect(grid.status == json.status)
    #expect(grid.output.isEmpty != isRead)
    if code == "survey-unknown-form" {
      #expect(check.errors.contains("vouliez-vous dire «\u{A0}regions\u{A0}»\u{A0}?"))
    }
  }

  /// Files that are no survey at all: told in a line, never a crash.
  @Test(arguments: [
    "", "{", "[]", "null", "actor,question\n", "\u{0}\u{1}\u{2}",
    String(repeating: "[", count: 100_000), "{\"responses\": 5, \"questionnaire\": 3}",
    #"{"questionnaire": "survey.json", "responses": []}"#,
    #"{"questionnaire": ".", "responses": []}"#,
    #"{"questionnaire": "/dev/null", "responses": [{"form": "a", "file": "."}]}"#,
  ])
  func strangers(content: String) throws {
    let folder = try PassingFolder()
    let file = try folder.write(content, "survey.json")
    for arguments in [["check", folder.path], ["check", file], ["grid", folder.path]] {
      let outcome = run(arguments)
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(": error: "))
    }
  }

  @Test(arguments: ["/nowhere", "/dev/null/survey.json", "/tmp"])
  func noSurveyIsMissingInput(path: String) {
    for arguments in [["check", path], ["check", path, "--format", "json"], ["grid", path]] {
      let outcome = run(arguments)
      #expect(outcome.status == 66 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(": error: impossible de lire ce fichier"))
    }
  }

  @Test func neverWritesOverTheSurvey() throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    for name in ["survey.json", "questionnaire.json", "actors.csv", "notes.csv", "ceser.csv"] {
      let path = "\(folder.path)/./\(name)"
      let before = try Project.text(path)
      #expect(run(["check", folder.path, "--format", "json", "-o", path]).status == 74)
      #expect(run(["grid", folder.path, "--format", "json", "-o", path]).status == 74)
      #expect(try Project.text(path) == before)
    }
    let before = folder.names
    #expect(run(["grid", folder.path, "-o", folder.path]).status == 74)
    #expect(folder.names == before)
  }

  @Test(arguments: ["check", "grid"])
  func aResponseFileIsToldFromASurvey(command: String) {
    let outcome = run([command, Project.annex + "/regions.csv"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("jaune init"))
  }
}
