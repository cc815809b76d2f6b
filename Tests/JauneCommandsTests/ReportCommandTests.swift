import Files
import TestSupport
import Testing

/// `jaune report`: one document, every format.
@Suite struct ReportCommandTests {
  @Test func aFolderGetsEveryFormat() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,\"Laos <script>\"\nUn,1,,Des échanges\n")
    let folder = try PassingFolder()
    let outcome = run(["report", survey.path, "-o", folder.path + "/out/"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let html = try folder.text("out/rapport.html")
    #expect(html.contains("Note de méthode") && !html.contains("Laos <script>"))
    #expect(try folder.text("out/rapport.md").contains("# "))
    #expect(try folder.text("out/tableaux/00-sommaire.csv").hasPrefix("fichier,"))
    #expect(outcome.text.contains("/out/figures/figure-01-") && !outcome.text.contains(".png"))
  }

  /// What could not be read is neither counted nor passed over: the report says it.
  @Test func incidentsAreToldAndClosedQuestionsCounted() throws {
    let survey = try ClosedSurvey()
    let outcome = run(["report", survey.path, "--format", "text"])
    // Errors in the input show in the exit status, and everything else is there all the same.
    #expect(outcome.status == 1)
    let text = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Incidents de lecture"))
    #expect(text.contains("r.csv:6:") && text.contains("r.csv:7:"))
    #expect(text.contains("cellules sont dites « illisibles »"))
    #expect(text.contains("1 laisse la réponse vide et 1 a une réponse illisible."))
    // Four sound answers of five actors; « Non » is one of them.
    #expect(text.contains("4 des 5 acteurs interrogés ont répondu"))
    #expect(text.contains("La réponse la plus souvent choisie est « Non » (3 acteurs)"))
    #expect(text.contains("Salariés : réponses choisies"))
  }

  @Test func tablesAreFilesOfTheirOwn() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\nUn,1,,=1+1\n")
    let folder = try PassingFolder()
    let target = folder.path + "/out/"
    let outcome = run(
      ["report", survey.path, "--format", "csv", "-o", target], language: .english)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = outcome.text.split(separator: "\n").map {
      PathName.name(of: String($0.prefix { $0 != " " }), in: target)
    }
    #expect(names.first == "tables/00-contents.csv" && names.count > 3)
    #expect(names.allSatisfy { $0.hasPrefix("tables/") && $0.hasSuffix(".csv") })
    // The answers are there as typed, and disarmed for a spreadsheet only.
    let texts = { try names.map { try folder.text("out/\($0)") }.joined() }
    #expect(try texts().contains(",=1+1") || texts().contains("\n=1+1"))
    let excel = run(
      ["report", survey.path, "--format", "csv", "--excel", "-o", target], language: .english)
    #expect(excel.status == 0)
    #expect(try texts().contains("'=1+1") && texts().contains("\r\n"))
  }

  @Test(arguments: ["csv", "svg"]) func severalFilesNeedAFolder(format: String) throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let folder = try PassingFolder()
    for words in [["--format", format], ["-o", folder.path + "/a.\(format)"]] {
      let outcome = run(["report", survey.path] + words)
      #expect(outcome.status == 64 && outcome.errors.contains("-o DOSSIER/"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func theDialectOfExcelIsForCSV() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let outcome = run(["report", survey.path, "--excel", "--format", "md"])
    #expect(outcome.status == 64 && outcome.errors.contains("--excel"))
  }

  /// Asked for twice, a format is written once.
  @Test func formatsAreWrittenOnce() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let folder = try PassingFolder()
    let outcome = run(
      ["report", survey.path, "--format", "md", "--format", "md", "-o", folder.path + "/out/"])
    #expect(outcome.status == 0 && outcome.text.split(separator: "\n").count == 1)
  }

  #if PDF
    @Test func picturesAreMadeWhenAskedFor() throws {
      let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
      let folder = try PassingFolder()
      let outcome = run(
        ["report", survey.path, "--format", "png", "-o", folder.path + "/out/"])
      #expect(outcome.status == 0 && outcome.text.contains("/out/figures/figure-01-"))
    }
  #endif

  @Test func theExtensionGivesTheFormat() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let folder = try PassingFolder()
    #expect(run(["report", survey.path, "-o", folder.path + "/r.md"]).status == 0)
    #expect(try folder.text("r.md").hasPrefix("# Zones"))
    let wrong = run(["report", survey.path, "-o", folder.path + "/r.xyz"])
    #expect(wrong.status == 64 && wrong.errors.contains("html"))
  }

  @Test func aPlanIsFollowed() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    let plan = try survey.folder.write(
      #"{"chapters": [{"chapter": "text", "title": "Bonjour", "text": "Texte libre."}]}"#,
      "plan.json")
    let outcome = run(["report", survey.path, "--plan", plan, "--format", "md"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("## Bonjour") && outcome.text.contains("Texte libre."))
    #expect(!outcome.text.contains("Note de méthode"))
  }

  @Test func theSchemaOfPlansIsPublished() {
    #expect(run("init --schema plan").text.contains("urn:jaune:schema:plan:1"))
  }
}
