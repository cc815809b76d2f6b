import Diagnostics
import JSON
import TestSupport
import Testing

/// `jaune report --draft-plan`: a plan to start from, which never replaces one.
@Suite struct PlanDraftTests {
  @Test func theAnnexsPlan() throws {
    let folder = try PassingFolder()
    let path = folder.path + "/plan.json"
    let outcome = run(["report", Project.annex, "--draft-plan", path])
    #expect(outcome.status == 0 && outcome.text == path + "\n")
    #expect(
      outcome.errors.contains(
        "16 chapitres. À retoucher, puis\u{A0}: jaune report \(Project.annex) --plan \(path)"))
    let plan = try folder.text("plan.json")
    try expectGolden(plan, "plan-annex.json")
    // On standard output as in a file, and in whatever language.
    let printed = run("report SURVEY --draft-plan -", language: .english)
    #expect(printed.status == 0 && printed.text == plan)
  }

  @Test(arguments: [
    (Language.french, "Écrit le plan que l'annexe suit, à retoucher, au"),
    (.english, "Writes the plan the appendix follows, to be edited,"),
  ])
  func theHelpTellsOfIt(language: Language, words: String) {
    let help = run("help report", language: language).text
    #expect(help.contains(words))
    #expect(help.contains("jaune report Fixtures/annexe-6 --draft-plan plan.json\n"))
  }

  /// What a drafter changes in the plan changes in the appendix, and nothing else does.
  @Test func theDraftIsFollowed() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\nUn,1,,Des échanges\n")
    let plan = survey.path + "/plan.json"
    #expect(run(["report", survey.path, "--draft-plan", plan]).status == 0)
    let report = ["report", survey.path, "--format", "md"]
    let usual = run(report).text
    #expect(run(report + ["--plan", plan]).text == usual)
    try survey.folder.change("plan.json", "\"Note de méthode\"", "\"Comment lire\"")
    let edited = run(report + ["--plan", plan])
    #expect(edited.status == 0 && edited.text != usual)
    #expect(edited.text == usual.replacing("Note de méthode", with: "Comment lire"))
  }

  @Test func aPlanIsCompleted() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let plan = try survey.folder.write(
      #"""
      {"$comment": "à nous", "edition": "2014", "map": {"XK": ["RS"], "EH-W": []}, "chapters": [
        {"chapter": "text", "text": "Un."}, {"chapter": "gaps", "title": "Manques"},
        {"chapter": "question", "question": "actions", "text": "Deux."}]}
      """#, "plan.json")
    let outcome = run(["report", survey.path, "--plan", plan, "--draft-plan", "-"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.text == #"""
        {
          "$schema": "urn:jaune:schema:plan:1",
          "edition": {
            "fr": "2014",
            "en": "2014"
          },
          "map": {
            "EH-W": [],
            "XK": [
              "RS"
            ]
          },
          "chapters": [
            {
              "chapter": "text",
              "text": "Un."
            },
            {
              "chapter": "gaps",
              "title": {
                "fr": "Manques",
                "en": "Manques"
              }
            },
            {
              "chapter": "question",
              "question": "actions",
              "title": {
                "fr": "Actions",
                "en": "Actions"
              },
              "text": "Deux."
            }
          ]
        }

        """#)
  }

  @Test func aPlanIsNeverReplaced() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let plan = try survey.folder.write(#"{"chapters": []}"#, "plan.json")
    for more in [[], ["--plan", plan]] {
      let outcome = run(["report", survey.path, "--draft-plan", plan] + more)
      #expect(outcome.status == 74 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("existe déjà"))
      #expect(try survey.folder.text("plan.json") == #"{"chapters": []}"#)
    }
    // Nor is anything else: a file of the survey, a folder.
    for path in [survey.path + "/a.csv", survey.path] {
      #expect(run(["report", survey.path, "--draft-plan", path]).status == 74)
    }
  }

  @Test(arguments: [
    ["--format", "md"], ["-o", "r.html"], ["--continuation", "flow"], ["--excel"],
  ])
  func whatShapesAnAppendixDoesNotGoWithIt(options: [String]) throws {
    let folder = try PassingFolder()
    let plan = folder.path + "/plan.json"
    let outcome = run(["report", Project.annex, "--draft-plan", plan] + options)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("il ne va pas avec \(options[0])"))
    #expect(folder.names.isEmpty)
  }

  @Test func aSurveyBeforeGivesThePlanItsChapter() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let before = try ZoneSurvey(a: "Un,2,Asie,Chine\n")
    let plan = try survey.folder.write(#"{"chapters": [{"chapter": "overview"}]}"#, "p.json")
    let draft = [
      "report", survey.path, "--draft-plan", survey.path + "/d.json", "--plan", plan, "--against",
    ]
    let outcome = run(draft + [before.path])
    #expect(outcome.status == 0 && outcome.errors.contains("--against \(before.path)"))
    #expect(try survey.folder.text("d.json").contains("\"change\""))
    #expect(
      run(["report", survey.path, "--draft-plan", "-", "--against", "/nowhere"]).status == 66)
  }

  @Test func whatIsWrongIsTold() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let plan = try survey.folder.write(
      #"{"chapters": [{"chapter": "question", "question": "action"}, {"chapter": "gaps"}]}"#,
      "p.json")
    let draft = ["report", survey.path, "--draft-plan", survey.path + "/d.json"]
    #expect(run(["report", "/nowhere", "--draft-plan", "-"]).status == 66)
    #expect(run(draft + ["--plan", "/nowhere"]).status == 66)
    #expect(run(["report", survey.path, "--draft-plan", "/dev/null/d.json"]).status == 74)
    // The chapter that is not known is told and left out, as it is of the appendix.
    let outcome = run(draft + ["--plan", plan])
    #expect(outcome.status == 1 && outcome.errors.contains("« action »"))
    let drafted = JSONDocument.parse(Array(try survey.folder.text("d.json").utf8), file: "d") {
      Issue.record("\($0)")
    }
    #expect(drafted?["chapters"]?.elements?.map { $0["chapter"]?.string } == ["gaps"])
  }
}
