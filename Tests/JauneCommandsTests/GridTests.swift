import Diagnostics
import Files
import JSON
import TestSupport
import Testing

/// `jaune grid`: every format, selection and page.
@Suite struct GridTests {
  @Test(arguments: Language.allCases) func question3OfTheRegions(_ language: Language) throws {
    let outcome = run("grid SURVEY --form ceser --question 3", language: language)
    #expect(outcome.status == 0)
    try expectGolden(outcome.text, "grid-ceser-3.\(language.rawValue).txt")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  /// Warnings are `check`'s business: here they take one line, and notes none.
  @Test(arguments: [
    (
      Language.french,
      "1 avertissement\u{A0}; «\u{A0}jaune check \(Project.annex)\u{A0}» le montre\n"
    ),
    (.english, "1 warning; “jaune check \(Project.annex)” shows it\n"),
  ])
  func warningsAreCounted(language: Language, expected: String) {
    #expect(run("grid SURVEY --question tools", language: language).errors == expected)
  }

  @Test func onlyErrorsAreTold() throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    try folder.change("survey.json", "regions.csv", "absent.csv")
    let outcome = run(["grid", folder.path, "--question", "3"], language: .english)
    #expect(outcome.status == 1)
    #expect(outcome.errors.split(separator: "\n").count { $0.contains(": error: ") } == 1)
    #expect(!outcome.errors.contains(": warning: ") && !outcome.errors.contains(": note: "))
    #expect(
      outcome.errors.hasSuffix("1 error, 1 warning; “jaune check \(folder.path)” shows it\n"))
    // The others' answers are there all the same.
    #expect(outcome.text.contains("Poitou-Charentes"))
  }

  @Test func aFolderWithSpacesIsQuoted() throws {
    let folder = try PassingFolder()
    _ = try folder.write("", "l'enquête 1/x")
    for name in ["survey.json", "questionnaire.json", "actors.csv", "notes.csv"] {
      try folder.write(try Project.text("\(Project.annex)/\(name)"), "l'enquête 1/\(name)")
    }
    let outcome = run(["grid", folder.path + "/l'enquête 1"], language: .english)
    #expect(outcome.errors.contains("“jaune check '\(folder.path)/l'\\''enquête 1'” shows it"))
  }

  @Test(arguments: [
    ("--question 3", ["Question 3"], 4), ("--question Q03", ["Question 3"], 4),
    ("--question 8", ["Question 8"], 1), ("--form ceser", ["Question 1", "Question 8"], 8),
    ("--form ceser --question territories", ["Question 4"], 1),
    ("--form regions --question 1", ["Question 1"], 1),
    ("--question territories", ["Territoires"], 1), ("", ["Question 7"], 29),
  ])
  func selections(options: String, titles: [String], count: Int) throws {
    let outcome = run("grid SURVEY --format json \(options)")
    #expect(outcome.status == 0)
    let grids = JSONDocument.parse(outcome.output, file: "out") { Issue.record("\($0)") }
    #expect(grids?.elements?.count == count)
    let text = run("grid SURVEY \(options)").text
    for title in titles { #expect(text.contains("\n\(title)")) }
  }

  @Test(arguments: [
    ("--form region", 64, "vouliez-vous dire « regions » ?"),
    ("--form zzz", 64, "ses formulaires : regions, departements, ceser, associations"),
    ("--question territoires", 64, "vouliez-vous dire « territories » ?"),
    ("--question 9", 64, "les questions : actions, duration, territories"),
    ("--form regions --question 8", 64, "aucun formulaire n'a de question « 8 »"),
    ("--format csv --page-lines 40", 64, "le format « csv » n'a pas de pages"),
    ("--page-lines 40 -o x.json", 64, "le format « json » n'a pas de pages"),
    ("-o grilles.docx", 64, "aucun format ne s'écrit dans un fichier « .docx »"),
    ("--width 3", 64, "attendu : un nombre entier d'au moins 20"),
    ("--format xls", 64, "valeur « xls » incorrecte pour --format"),
    ("-o /nowhere/grid.csv", 74, "créer d'abord le dossier"),
    ("-o /dev/null/", 74, "impossible d'écrire"),
  ])
  func refusals(options: String, status: Int, expected: String) {
    let outcome = run("grid SURVEY \(options)")
    #expect(outcome.status == status && outcome.output.isEmpty)
    // On a terminal, long lines are wrapped and French punctuation is bound.
    let said = outcome.errors.replacing("\u{A0}", with: " ").replacing("\n  ", with: " ")
    #expect(said.contains(expected))
  }

  /// The printed annex's own rule for titles, on whatever number of pages there are.
  @Test(arguments: [
    (Language.french, "(suite 1)", "(suite 2)", "(fin)"),
    (.english, "(continued 1)", "(continued 2)", "(end)"),
  ])
  func pages(language: Language, second: String, third: String, last: String) throws {
    let line = "grid SURVEY --form departements --question 3 --page-lines 40"
    let text = run(line, language: language).text
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("Question 3") }
    #expect(titles.count > 3)
    #expect(titles[0].hasSuffix("?") && titles[1].hasSuffix(second))
    #expect(titles[2].hasSuffix(third) && titles.last!.hasSuffix(last))
    #expect(titles.count { $0.hasSuffix(last) } == 1)
  }

  @Test(arguments: [30, 40, 80, 200]) func widths(_ width: Int) {
    for text in [
      run("grid SURVEY --width \(width)", width: 60).text, run("grid SURVEY", width: width).text,
    ] {
      let longest = text.split(separator: "\n").map(\.unicodeScalars.count).max() ?? 0
      #expect(longest <= width)
    }
  }

  @Test(arguments: [
    ("g.txt", "Territoires"), ("g.csv", "question,item,"), ("g.json", "[\n"), ("g.md", "# "),
    ("g.markdown", "# "), ("g.html", "<!DOCTYPE html>"), ("g.htm", "<!DOCTYPE html>"),
    ("g.HTML", "<!DOCTYPE html>"), ("grilles", "Territoires"),
  ])
  func extensions(name: String, expected: String) throws {
    let folder = try PassingFolder()
    let path = "\(folder.path)/\(name)"
    let outcome = run(["grid", Project.annex, "--question", "territories", "-o", path])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let text = try Project.text(path)
    #expect(text.contains(expected))
    // --format says more than an extension.
    _ = run(
      ["grid", Project.annex, "--question", "territories", "--format", "csv", "-o", path])
    #expect(try Project.text(path).hasPrefix("question,item,"))
  }

  @Test(arguments: ["text", "csv", "json", "md", "html"])
  func standardOutputIsWhatAFileGets(format: String) throws {
    let folder = try PassingFolder()
    let path = folder.path + "/out"
    let arguments = ["grid", Project.annex, "--question", "role", "--format", format]
    let width = ["--width", "100"]
    _ = run(arguments + width + ["-o", path])
    #expect(try run(arguments + width).text == Project.text(path))
    #expect(run(arguments + width + ["-o", "-"]).output == run(arguments + width).output)
  }

  @Test func aFolderGetsOneFormatIfOneIsAsked() throws {
    let folder = try PassingFolder()
    let outcome = run(
      ["grid", Project.annex, "--format", "csv", "--form", "ceser", "-o", folder.path])
    #expect(outcome.status == 0)
    #expect(folder.names == ["ceser.csv"])
    #expect(outcome.text.hasPrefix("\(folder.path)/ceser.csv ("))
  }

  @Test func aFormWithoutAnswersIsNotUnknown() throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    try folder.change("survey.json", "regions.csv", "absent.csv")
    let outcome = run(["grid", folder.path, "--form", "regions"], language: .english)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no response to the form “regions” was read"))
  }

  @Test(arguments: [
    ("", Language.french, "Personne n'a répondu."), ("--question q1", .english, "Nobody answered."),
  ])
  func aFileWithoutRecordsIsNoGrid(option: String, language: Language, expected: String) throws {
    let folder = try PassingFolder()
    try folder.write("acteur,Q1,Q2\n", "r.csv")
    #expect(run(["init", folder.path + "/r.csv"]).status == 0)
    let options = option.split(separator: " ").map(String.init)
    let outcome = run(["grid", folder.path] + options, language: language)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("\n\n\(expected)\n"))
    for format in ["csv", "json", "md", "html"] {
      #expect(run(["grid", folder.path, "--format", format]).status == 0)
    }
    #expect(run(["check", folder.path]).text.hasSuffix("\n0 cellule\n"))
  }

  /// Escape sequences in answers and names reach neither the screen nor the messages.
  @Test func hostileAnswersAreHarmlessOnTheScreen() throws {
    let folder = try PassingFolder()
    try folder.write(
      """
      {"id": "t", "title": "T\\u001b[2J", "forms": [{"id": "f", "title": "F\\u001b]0;x\\u0007",
        "questions": [{"number": "1", "wording": "W\\u001b[31m"}]}]}
      """, "questionnaire.json")
    try folder.write("acteur,Q1\nA\u{1B}[1m,b\u{1B}[2J\u{202E}c\n", "r.csv")
    try folder.write(
      """
      {"questionnaire": "questionnaire.json",
       "responses": [{"form": "f", "file": "r.csv"}, {"form": "\\u001b[2J", "file": "\\u001b[3J"}]}
      """, "survey.json")
    for arguments in [["grid", folder.path], ["check", folder.path]] {
      let outcome = run(arguments)
      #expect(!outcome.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(!outcome.errors.unicodeScalars.contains { $0 == "\u{1B}" })
    }
    #expect(!run(["grid", folder.path, "--form", "\u{1B}[2J"]).errors.contains("\u{1B}"))
    #expect(!run(["grid", folder.path, "--question", "\u{1B}[2J"]).errors.contains("\u{1B}"))
  }
}
