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
  }

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
