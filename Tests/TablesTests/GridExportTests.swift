import CSV
import Diagnostics
import Files
import JSON
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

/// Grids as data: what is written reads back as the same answers.
@Suite struct GridExportTests {
  /// Every record of a CSV text, and what the reader had against it.
  private func records(_ bytes: [UInt8]) -> (cells: [[String]], problems: [Diagnostic]) {
    var log = DiagnosticLog()
    let file = CSVFile.decoding(
      ByteStorage(bytes), name: "out.csv", format: CSVFormat(separator: UInt8(ascii: ",")),
      log: &log)
    var reader = CSVReader(file)
    var cells: [[String]] = []
    while reader.next() { cells.append(reader.fields.indices.map { reader.string(at: $0) }) }
    return (cells, log.diagnostics + reader.log.diagnostics)
  }

  @Test(arguments: ["regions", "departements", "ceser", "associations"])
  func csvOfAFormReadsBack(form: String) throws {
    let survey = try Fixture.annexe6()
    let grids = try survey.grids(form)
    let (cells, problems) = records(GridExport(survey, language: .french).csv(grids))
    #expect(problems.isEmpty)
    #expect(cells[0] == ["question", "item"] + grids[0].columns.map(\.actor.label))
    let expected = grids.flatMap { grid in
      grid.rows.map { row in
        [grid.wordings[0].number, row.label.french] + row.cells.map { survey.text($0)! }
      }
    }
    #expect(Array(cells.dropFirst()) == expected)
  }

  /// The file `jaune grid` writes for a form is a response file of that form.
  @Test(arguments: ["regions", "departements", "ceser", "associations"])
  func csvOfAFormIsAResponseFile(form: String) throws {
    let survey = try Fixture.annexe6()
    let folder = try PassingFolder()
    try folder.write(GridExport(survey, language: .english).csv(survey.grids(form)), "r.csv")
    try folder.write(
      Array(
        """
        {"questionnaire": "\(Fixture.annex)/questionnaire.json",
         "actors": "\(Fixture.annex)/actors.csv",
         "responses": [{"form": "\(form)", "file": "r.csv"}]}
        """.utf8), "survey.json")
    var log = DiagnosticLog()
    let again = try #require(try Survey.load(folder.path, log: &log))
    #expect(!log.hasErrors)
    #expect(again.tables.first?.layout == .grid)
    for (old, new) in zip(try survey.grids(form), try again.grids(form)) {
      #expect(old.columns.map(\.actor) == new.columns.map(\.actor))
      for (row, copy) in zip(old.rows, new.rows) {
        #expect(row.cells.map { survey.text($0) } == copy.cells.map { again.text($0) })
      }
    }
  }

  @Test func csvAcrossFormsSaysWhatWasNotAsked() throws {
    let survey = try Fixture.annexe6()
    let (cells, problems) = records(
      GridExport(survey, language: .english).csv([try survey.grid("territories")]))
    #expect(problems.isEmpty)
    // Labels such as « Centre » belong to a region and to a CESER: full names tell them apart.
    #expect(Set(cells[0]).count == 21)
    let central = try #require(cells.first { $0[1] == "Central America and the Caribbean" })
    #expect(central[0] == "territories")
    #expect(central.count { $0 == "[not asked]" } == 12)
  }

  @Test func csvOfDifferentActorsIsLong() throws {
    let survey = try Fixture.annexe6()
    let grids = [try survey.grid("regions", "3"), try survey.grid("ceser", "4")]
    let (cells, problems) = records(GridExport(survey, language: .french).csv(grids))
    #expect(problems.isEmpty)
    #expect(cells[0] == ["form", "question", "item", "actor", "status", "answer"])
    #expect(cells.count == 1 + 8 * 3 + 9 * 7)
    #expect(
      cells.contains(["ceser", "4", "Europe", "Picardie", "none", "Rien"]))
  }

  @Test func jsonKnowsStatusesNotesAndPlaces() throws {
    let survey = try Fixture.annexe6()
    let grids = try survey.tables.flatMap { try survey.grids($0.form.id.text) }
    let bytes = GridExport(survey, language: .french).json(grids)
    let root = try #require(JSONDocument.parse(bytes, file: "out.json") { Issue.record("\($0)") })
    let read = try #require(root.elements)
    #expect(read.count == grids.count)

    var statuses: [String: Int] = [:]
    var marks: [String] = []
    for (json, grid) in zip(read, grids) {
      #expect(json["standard"]?.string == grid.standard?.text)
      #expect(json["actors"]?.elements?.count == grid.columns.count)
      for (jsonRow, row) in zip(try #require(json["rows"]?.elements), grid.rows) {
        for (jsonCell, cell) in zip(try #require(jsonRow["cells"]?.elements), row.cells) {
          guard case .asked(let reference) = cell else { continue }
          let answer = survey.answer(reference)
          #expect(jsonCell["text"]?.string == answer.text)
          #expect(jsonCell["line"]?.int == answer.place?.line)
          #expect(jsonCell["column"]?.int == answer.place?.column)
          // Named as survey.json names it, wherever the survey lies.
          #expect(jsonCell["file"]?.string == "\(reference.form).csv")
          statuses[jsonCell["status"]?.string ?? "", default: 0] += 1
          marks += (jsonCell["notes"]?.elements ?? []).compactMap { $0["mark"]?.string }
        }
      }
    }
    #expect(
      statuses == [
        "text": 185, "blank": 129, "yes": 34, "none": 20, "noResponse": 15, "notApplicable": 13,
        "refers": 5,
      ])
    #expect(Set(marks) == Set((8...17).map(String.init)))
  }

  @Test func jsonSaysWhatWasNotAsked() throws {
    let survey = try Fixture.annexe6()
    let bytes = GridExport(survey, language: .french).json([try survey.grid("territories")])
    let root = try #require(JSONDocument.parse(bytes, file: "out.json") { Issue.record("\($0)") })
    let central = try #require(
      root.elements?.first?["rows"]?.elements?
        .first { $0["item"]?.string == "Amérique centrale et Caraïbes" })
    let absent = (central["cells"]?.elements ?? []).filter { $0["status"]?.string == "notAsked" }
    #expect(absent.count == 12)
    #expect(absent.allSatisfy { $0.members?.count == 1 })
  }

  /// Two actors of one label are headed by what tells them apart.
  @Test(arguments: [
    ("name,label\nConseil Un,A\nConseil Deux,A\n", ["Conseil Un", "Conseil Deux"]),
    ("id,name,label\nun,Conseil,A\ndeux,Conseil,A\n", ["un", "deux"]),
  ])
  func headingsTellActorsApart(actors: String, headings: [String]) throws {
    let folder = try PassingFolder()
    try folder.write(
      Array(
        """
        {"id": "t", "title": "T", "forms": [{"id": "f", "title": "F", "questions": [
          {"number": "1", "wording": "Quoi ?"}]}]}
        """.utf8), "questionnaire.json")
    try folder.write(Array(actors.utf8), "actors.csv")
    try folder.write(Array("acteur,Q1\n\(headings[0]),a\n\(headings[1]),b\n".utf8), "r.csv")
    try folder.write(
      Array(
        """
        {"questionnaire": "questionnaire.json", "actors": "actors.csv",
         "responses": [{"form": "f", "file": "r.csv"}]}
        """.utf8), "survey.json")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    let (cells, _) = records(GridExport(survey, language: .french).csv(try survey.grids("f")))
    #expect(cells == [["question", "item"] + headings, ["1", "", "a", "b"]])
  }
}
