import Responses
import Testing

/// Any layout, written and read again, gives the same answers byte for byte.
@Suite struct RoundTripTests {
  @Test(arguments: Layout.allCases)
  func annexSurvives(layout: Layout) throws {
    for table in try Fixture.annexe6().survey.tables {
      let again = try reread(table, layout)
      #expect(again.texts == table.texts)
      #expect(again.respondents == table.respondents)
    }
  }

  @Test(arguments: 0..<16)
  func generatedSurveysSurvive(seed: Int) throws {
    var random = SeededGenerator(UInt64(seed))
    let rows = Int.random(in: 1...6, using: &random)
    var csv = "actor,question,item,answer\n"
    var expected: [[String]] = []
    for row in 0..<rows {
      var answers: [String] = []
      for (question, item) in Self.variables {
        answers.append(Self.answer(&random))
        csv += "A\(row),\(question),\(item),\(Self.quoted(answers.last!))\n"
      }
      expected.append(answers)
    }
    let folder = try SurveyFolder()
    let (survey, _) = try folder.load(csv)
    var table = try #require(survey?.tables.first)
    #expect(table.texts == expected)
    for layout in [Layout.grid, .long, .wide, .long, .grid, .wide] {
      table = try reread(table, layout)
      #expect(table.texts == expected, "after \(layout)")
    }
  }

  private static let variables = [
    ("1", ""), ("2", "Moins d'un an"), ("2", "Plus d'un an"), ("3", "Europe"), ("3", "Asie"),
    ("4", ""),
  ]

  /// Whatever a cell may hold: quotes, separators, line ends, blanks, other scripts.
  private static func answer(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "X", "Oui", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", " ", "\u{A0}", "é", "日本", "🙂",
      "=1+1", "depuis 1994", "e\u{301}",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Writes a table in a layout and reads it as the only file of a survey.
  private func reread(_ table: ResponseTable, _ layout: Layout) throws -> ResponseTable {
    let folder = try SurveyFolder()
    let bytes = ResponseWriter(table).bytes(layout)
    return try folder.reload(bytes, form: table.form, layout: layout)
  }
}
