import Diagnostics
import JSON
import TestSupport
import Testing

/// `jaune init`: what it writes passes `jaune check`, and the grids show the answers.
@Suite struct InitTests {
  /// Drafts from a file in the folder, and gives the grids as JSON.
  private func drafted(_ name: String, in folder: PassingFolder) throws -> [JSONValue] {
    let outcome = run(["init", "\(folder.path)/\(name)"])
    #expect(outcome.status == 0)
    #expect(
      outcome.text == "\(folder.path)/questionnaire.json\n\(folder.path)/survey.json\n")
    let check = run(["check", folder.path])
    #expect(check.status == 0, "\(check.errors)")
    let grid = run(["grid", folder.path, "--format", "json"])
    #expect(grid.status == 0)
    return try #require(
      JSONDocument.parse(grid.output, file: "out") { Issue.record("\($0)") }?.elements)
  }

  private func texts(_ grids: [JSONValue]) -> [String] {
    grids.flatMap { $0["rows"]?.elements ?? [] }.flatMap { $0["cells"]?.elements ?? [] }
      .compactMap { $0["text"]?.string }
  }

  @Test(arguments: [
    ("regions", 7, 60), ("departements", 7, 120), ("ceser", 8, 161), ("associations", 7, 60),
  ])
  func theAnnexsFiles(form: String, questions: Int, cells: Int) throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    for name in ["survey.json", "questionnaire.json"] {
      _ = run(["init", "\(folder.path)/\(form).csv"])  // refused: the files exist
      try folder.write("", name)
    }
    #expect(run(["init", "\(folder.path)/\(form).csv"]).status == 74)
    #expect(run(["init", "\(folder.path)/\(form).csv", "--force"]).status == 0)

    let fresh = try PassingFolder()
    let outcome = run(["init", "\(Project.annex)/\(form).csv", "-o", fresh.path])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("\(questions) questions trouvées"))
    #expect(run(["check", fresh.path]).status == 0)
    let grid = run(["grid", fresh.path, "--format", "json"])
    let drafted = try #require(
      JSONDocument.parse(grid.output, file: "out") { Issue.record("\($0)") }?.elements)
    #expect(drafted.count == questions)

    // The same answers as under the real questionnaire, whatever the order of the actors.
    let real = run("grid SURVEY --format json --form \(form)")
    let known = JSONDocument.parse(real.output, file: "out") { Issue.record("\($0)") }
    #expect(texts(drafted).count == cells)
    #expect(texts(drafted).sorted() == texts(known?.elements ?? []).sorted())
  }

  @Test func aLimeSurveyExport() throws {
    let folder = try PassingFolder()
    try folder.write(
      "\u{FEFF}\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"Q1\","
        + "\"Q3[SQ001]\",\"Q3[SQ002]\",\"Q3[other]\",\"G01Q04\"\n"
        + "\"1\",\"1980-01-01 00:00:00\",\"3\",\"fr\",\"12\",\"Oui, au\nMali\",\"Y\",\"\",\"\",\"A1\"\n"
        + "\"2\",\"\",\"1\",\"fr\",\"99\",\"\",\"\",\"Y\",\"Asie\",\"A2\"\n",
      "results-survey.csv")
    let grids = try drafted("results-survey.csv", in: folder)
    #expect(grids.count == 3)
    #expect(
      texts(grids).filter { !$0.isEmpty }.sorted()
        == ["A1", "A2", "Asie", "Oui, au\nMali", "Y", "Y"])
    let actors = grids[0]["actors"]?.elements?.compactMap { $0["name"]?.string }
    #expect(actors == ["1", "2"])
    // Full wordings, where the headings are the questions themselves.
    #expect(run(["grid", folder.path]).text.contains("\nQuestion 1\n"))
  }

  @Test func aGoogleFormsExport() throws {
    let folder = try PassingFolder()
    try folder.write(
      "Horodateur,Nom de votre organisme,Menez-vous des actions ?,Où ? [Europe],Où ? [Asie],"
        + "\"Remarques, \"\"libres\"\"\"\r\n"
        + "2024/05/01 10:00:00 AM UTC+2,Ville d'Évry,Oui,Pologne;Italie,,\"Un « mot »\"\r\n"
        + "2024/05/02 9:00:00 AM UTC+2,Ville de Créteil,Non,,Chine,\r\n",
      "Réponses au formulaire 1.csv")
    let grids = try drafted("Réponses au formulaire 1.csv", in: folder)
    #expect(grids.count == 3)
    #expect(
      texts(grids).filter { !$0.isEmpty }
        == ["Oui", "Non", "Pologne;Italie", "Chine", "Un « mot »"])
    let actors = grids[0]["actors"]?.elements?.compactMap { $0["name"]?.string }
    #expect(actors == ["Ville d'Évry", "Ville de Créteil"])
    // The guess is in the file, for the author to see and change.
    let survey = try Project.text(folder.path + "/survey.json")
    #expect(survey.contains("\"actorColumn\": \"Nom de votre organisme\""))
    let wordings = grids.compactMap { $0["questions"]?.elements?.first?["wording"]?.string }
    #expect(wordings == ["Menez-vous des actions ?", "Où ?", "Remarques, \"libres\""])
  }

  @Test(arguments: [
    ("", 1), ("a\n1\n", 1), ("\u{FEFF}", 1), ("%PDF-1.4\n", 1), ("PK\u{3}\u{4}xlsx", 1),
  ])
  func whatIsNoResponseFileIsRefused(content: String, status: Int) throws {
    let folder = try PassingFolder()
    let path = try folder.write(content, "r.csv")
    let outcome = run(["init", path])
    #expect(outcome.status == status && outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(folder.names == ["r.csv"])
  }

  @Test(arguments: [
    ("init", 64, "argument FICHIER"), ("init -", 64, "entrée standard"),
    ("init x.csv --schema survey", 64, "--schema"), ("init --schema zzz", 64, "attendu"),
    ("init x.csv --separator ab", 64, "un caractère, ou tab"),
    ("init /nowhere.csv", 66, "impossible de lire"), ("init /tmp", 66, "impossible de lire"),
  ])
  func refusals(line: String, status: Int, expected: String) {
    let outcome = run(line)
    #expect(outcome.status == status && outcome.output.isEmpty)
    #expect(outcome.errors.contains(expected))
  }

  @Test(arguments: [
    "Département,N° question,Ligne,Réponse", "Structure;Numéro de question;Rubrique;Texte",
    "Code,Question,Sous-question,Valeur", "Question,Item,Collectivité,Answer",
  ])
  func longFilesWithOtherHeadings(heading: String) throws {
    let folder = try PassingFolder()
    let separator = heading.contains(";") ? ";" : ","
    let isLast = heading.hasPrefix("Question")
    let rows = ["Cher", "Indre"].flatMap { actor in
      ["1", "2"].map { number in
        (isLast
          ? [number, "", actor, "Oui, à \(number)"] : [actor, number, "", "Oui, à \(number)"])
          .map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: separator)
      }
    }
    try folder.write(([heading] + rows).joined(separator: "\n") + "\n", "r.csv")
    let grids = try drafted("r.csv", in: folder)
    #expect(grids.count == 2)
    #expect(texts(grids) == ["Oui, à 1", "Oui, à 1", "Oui, à 2", "Oui, à 2"])
  }

  @Test func contactsAreLeftOut() throws {
    let folder = try PassingFolder()
    try folder.write(
      "Organisme,Adresse électronique,Téléphone,Vos projets\nUn,a@b.fr,01,Des bourses\n", "r.csv")
    let grids = try drafted("r.csv", in: folder)
    #expect(texts(grids) == ["Des bourses"])
    let outcome = run(["init", folder.path + "/r.csv", "--force"])
    #expect(outcome.errors.contains("« Téléphone » : des coordonnées"))
    #expect(outcome.errors.contains("acteurs\u{A0}: colonne «\u{A0}Organisme\u{A0}»"))
    // Nor does checking the survey ask for them to be declared.
    #expect(!run(["check", folder.path]).errors.contains("Téléphone"))
  }

  @Test func theRowsOfAClosedQuestionShareItsAnswers() throws {
    let folder = try PassingFolder()
    let rows = (1...12).map {
      "V\($0),\($0 < 5 ? "Bon" : "Moyen"),Bon,\($0 < 3 ? "Oui" : "Non"),Oui"
    }
    try folder.write(
      (["Organisme,Avis [Accueil],Avis [Suivi],Outils [Site],Outils [Lettre]"] + rows)
        .joined(separator: "\n"), "r.csv")
    _ = try drafted("r.csv", in: folder)
    let questionnaire = try folder.text("questionnaire.json")
    #expect(questionnaire.contains("\"code\": \"Bon\""))
    #expect(questionnaire.contains("\"code\": \"Moyen\""))
    // Yes and no in the rows of a list are ticks.
    #expect(!questionnaire.contains("\"code\": \"Oui\""))
    #expect(questionnaire.contains("\"marks\""))
  }

  @Test func answersGivenOnceAreNoCodes() throws {
    let folder = try PassingFolder()
    let rows = (1...12).map { "Ville \($0),\($0 == 7 ? "Roumanie" : $0 < 5 ? "Eau" : "Santé"),Oui" }
    try folder.write(
      (["Organisme,Domaine,Salariés ?"] + rows + ["Ville 13,Eau,Non"]).joined(separator: "\n"),
      "r.csv")
    _ = try drafted("r.csv", in: folder)
    let questionnaire = try folder.text("questionnaire.json")
    #expect(!questionnaire.contains("Roumanie") && questionnaire.contains("\"code\": \"Eau\""))
    // Yes and no make a closed question, however often each is said.
    #expect(questionnaire.contains("\"code\": \"Non\""))
    #expect(run(["check", folder.path]).errors.contains("Roumanie"))
  }

  /// The draft is a survey that can be compared by zone, country and duration as it stands.
  @Test func scalesThatTheFileShows() throws {
    let folder = try PassingFolder()
    let path = try folder.write(
      "actor,question,item,answer\n"
        + "Ville de Brest,Vos projets,,Un jumelage\n"
        + "Ville de Brest,Durée,Moins d'un an,\nVille de Brest,Durée,De 1 à 4 ans,X\n"
        + "Ville de Brest,Durée,4 ans et plus,\n"
        + "Ville de Brest,Lieux,Europe,Kiel\nVille de Brest,Lieux,Afrique subsaharienne,\n"
        + "Ville de Brest,Lieux,Autres,Québec\n"
        + "Ville de Vannes,Vos projets,,\nVille de Vannes,Durée,4 ans et plus,X\n"
        + "Ville de Vannes,Lieux,Afrique subsaharienne,X\n",
      "r.csv")
    let outcome = run(["init", path])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("«\u{A0}Durée\u{A0}»\u{A0}: durées, 3 tranches"))
    #expect(
      outcome.errors.contains("«\u{A0}Lieux\u{A0}»\u{A0}: territoires, 2 zones"))
    let check = run(["check", folder.path])
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.errors.contains("« Autres » n'est d'aucune zone"))
    let zones = run(["compare", folder.path, "--by", "zone", "--format", "csv"])
    #expect(zones.status == 0)
    #expect(zones.text.contains("Afrique subsaharienne"), "\(zones.text)")
    let countries = run(["compare", folder.path, "--by", "country", "--format", "csv"])
    #expect(countries.text.contains("Allemagne") && countries.text.contains("Canada"))
    let durations = run(["compare", folder.path, "--by", "duration", "--format", "csv"])
    #expect(durations.text.contains("4 ans et plus"), "\(durations.text)")
  }

  @Test func aDraftThatCannotBeWritten() {
    let outcome = run("init \(Project.annex)/regions.csv -o /dev/null/x")
    #expect(outcome.status == 74)
    #expect(run("init \(Project.annex)/regions.csv").status == 74)
  }

  @Test(arguments: ["questionnaire", "survey"]) func schemas(name: String) throws {
    let outcome = run(["init", "--schema", name])
    #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.text.hasSuffix("}\n"))
    let schema = JSONDocument.parse(outcome.output, file: "schema") { Issue.record("\($0)") }
    #expect(schema?["$id"]?.string == "urn:jaune:schema:\(name):1")
  }
}
