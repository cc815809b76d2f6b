import CSV
import Diagnostics
import Questionnaire
import Responses
import Testing

/// The fixture of the annex: four forms, four files of different layout and encoding, one survey.
@Suite struct AnnexTests {
  @Test func loadsWithoutError() throws {
    let (survey, log) = try Fixture.annexe6()
    #expect(!log.hasErrors)
    #expect(survey.tables.map(\.form.id) == ["regions", "departements", "ceser", "associations"])
    #expect(survey.tables.map(\.rowCount) == [3, 6, 7, 3])
    #expect(survey.tables.map(\.layout) == [.long, .grid, .wide, .wide])
    #expect(
      survey.tables.map(\.file.encoding) == [.utf8, .utf8, .windows1252, .utf16LittleEndian])
    #expect(survey.tables.map(\.file.dialect.separatorName) == [",", ",", ";", "tab"])
    #expect(survey.actors.count == 19)
    #expect(log.diagnostics.contains { $0.code == "questionnaire-band-hole" })
  }

  @Test func hasTheStatusesOfThePrintedAnnex() throws {
    let counts = try Fixture.annexe6().survey.statusCounts
    #expect(
      counts == [
        .text: 185, .blank: 129, .yes: 34, .none: 20, .noResponse: 15, .notApplicable: 13,
        .refers: 5,
      ])
  }

  @Test func tiesEveryRespondentToItsActor() throws {
    let survey = try Fixture.annexe6().survey
    for table in survey.tables {
      for row in 0..<table.rowCount {
        #expect(survey.actors.contains(table.actor(row)))
        #expect(table.actor(row).category == table.form.category.text)
      }
    }
  }

  @Test(arguments: [
    ("regions", "Conseil régional Alsace", "3", "Amérique du Nord", "Québec", 11, 44),
    ("associations", "CGE", "3", "Europe", "Oui", 0, 0),
  ])
  func findsAnswersWhereTheyStand(
    form: String, actor: String, question: String, item: String, text: String, line: Int,
    column: Int
  ) throws {
    let survey = try Fixture.annexe6().survey
    let table = try #require(survey.table(Form.ID(form)))
    let cell = try #require(
      CellFinder(table).cell(actor: actor, question: question, item: item))
    let answer = survey.answer(cell)
    #expect(answer.text == text)
    // The place leads back to the very text.
    let place = try #require(answer.place)
    #expect(try Self.line(place, of: table.file).hasPrefix(text))
    if line > 0 { #expect((place.line, place.column) == (line, column)) }
  }

  /// What stands at a place of a file, to the end of its line.
  private static func line(_ place: SourcePlace, of file: CSVFile) throws -> String {
    let text = file.bytes.text(0..<file.bytes.count)
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    let scalars = lines[place.line - 1].dropFirst(place.column - 1)
    return String(String.UnicodeScalarView(scalars.drop { $0 == "\"" }))
  }

  @Test func everyAnswerLeadsBackToItsCell() throws {
    let survey = try Fixture.annexe6().survey
    for table in survey.tables {
      for row in 0..<table.rowCount {
        for column in table.columns.indices {
          let answer = table.answer(row: row, column: column)
          let place = try #require(answer.place)
          let firstLine = answer.text.prefix { !$0.isNewline && $0 != "\"" }
          #expect(try Self.line(place, of: table.file).hasPrefix(firstLine))
        }
      }
    }
  }

  @Test func keepsTheNotesOfTheirCells() throws {
    let survey = try Fixture.annexe6().survey
    let marks = survey.notes.values.joined().map(\.mark).sorted { Int($0)! < Int($1)! }
    #expect(marks == (8...17).map(String.init))
    // A note stands by the answer that calls it, in superscript figures.
    let superscripts = Dictionary(uniqueKeysWithValues: zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    for (cell, notes) in survey.notes {
      for note in notes where note.mark != "16" {
        #expect(survey.text(cell).contains(String(note.mark.map { superscripts[$0]! })))
      }
    }
  }
}
