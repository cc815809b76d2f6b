import CSV
import Diagnostics
import Files
import Harmonisation
import JSON
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

/// The same figures in the wide form, the long one and JSON, whatever is compared and in whatever
/// order the input has its rows.
@Suite struct ComparisonExportTests {
  private static let criteria = [
    "zone", "zone derived", "country", "territory", "domain", "status", "form", "year",
  ]

  private func comparison(_ criterion: String, _ survey: HarmonisedSurvey) throws -> Comparison {
    let questionnaire = survey.survey.questionnaire
    let territories = try #require(questionnaire.standardQuestion("territories"))
    return switch criterion {
    case "zone": Comparison(zonesOf: survey, question: territories, view: .declared)
    case "zone derived": Comparison(zonesOf: survey, question: territories, view: .derived)
    case "country": Comparison(countriesOf: survey, question: territories)
    case "territory": Comparison(territoriesOf: survey, question: territories)
    case "domain": Comparison(itemsOf: survey, question: territories)
    case "status": Comparison(statusesOf: survey, question: nil)
    case "form": Comparison(questionsOf: survey)
    default: Comparison(yearsOf: survey, question: nil)
    }
  }

  private func survey(_ a: [String], _ b: [String]) throws -> HarmonisedSurvey {
    let folder = try ZoneSurvey(
      a: a.map { $0 + "\n" }.joined(), b: b.map { $0 + "\n" }.joined())
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  private static let a = [
    "Un,2,Asie,X", "Un,2,Europe,\"Pologne, Bavière depuis 1994\"", "Un,1,,Voir rapport",
    "Deux,2,Asie,\"Laos, Laos\"", "Deux,1,,\"Accord de 2004, Mali\"",
    "Trois,2,Amérique du Sud,Haïti",
    // Homonyms of two countries.
    "Trois,2,Europe,\"Saint-Louis (Sénégal), Valence (Espagne)\"", "Quatre,1,,Rien",
  ]
  private static let b = ["Cinq,1,En Asie,Laos", "Six,1,En Europe,Pas de réponse"]

  private func records(_ bytes: [UInt8]) -> [[String]] {
    var log = DiagnosticLog()
    let storage = ByteStorage(bytes)
    var reader = CSVReader(CSVFile.decoding(storage, name: "out", log: &log))
    var records: [[String]] = []
    while reader.next() {
      records.append(reader.fields.indices.map { reader.string(at: $0) })
    }
    return records
  }

  /// The figures by form, actor and value, those that are 0 left out.
  private func sums(_ long: [[String]]) throws -> [[String]: Int] {
    var sums: [[String]: Int] = [:]
    for record in long.dropFirst() {
      sums[[record[0], record[1], record[4]], default: 0] += try #require(Int(record[5]))
    }
    return sums
  }

  @Test(arguments: criteria)
  func everyFormatAgrees(criterion: String) throws {
    let survey = try survey(Self.a, Self.b)
    let comparison = try comparison(criterion, survey)
    let export = ComparisonExport(survey.survey, language: .french)
    let wide = records(export.csv(comparison))
    let names = comparison.valueNames(.french)
    #expect(Set(names).count == names.count)
    #expect(Array(wide[0].dropFirst(2).prefix(names.count)) == names)
    var fromWide: [[String]: Int] = [:]
    for record in wide.dropFirst() {
      for (name, cell) in zip(names, record.dropFirst(2)) where (Int(cell) ?? 0) > 0 {
        fromWide[[record[0], record[1], name]] = Int(cell)
      }
    }
    let sums = try sums(records(export.longCSV(comparison)))
    #expect(sums == fromWide)
    let root = try #require(
      JSONDocument.parse(export.json(comparison), file: "out") { Issue.record("\($0)") })
    var fromJSON: [[String]: Int] = [:]
    let values = root["values"]?.elements ?? []
    let nameOfID = Dictionary(
      uniqueKeysWithValues: values.map { ($0["id"]?.string ?? "", $0["name"]?.string ?? "") })
    for form in root["forms"]?.elements ?? [] {
      for actor in form["actors"]?.elements ?? [] {
        for figure in actor["figures"]?.elements ?? [] where figure["count"]?.int != 0 {
          let name = nameOfID[figure["value"]?.string ?? ""] ?? "?"
          fromJSON[[form["form"]?.string ?? "", actor["label"]?.string ?? "", name]] =
            figure["count"]?.int
          #expect(figure["evidence"]?.elements?.count == figure["count"]?.int)
        }
      }
    }
    #expect(fromJSON == sums)
    let totals = root["totals"]?.elements?.map { $0["actors"]?.int }
    #expect(
      totals
        == names.map { name in Set(sums.keys.filter { $0[2] == name }.map { $0[0] + $0[1] }).count }
    )
  }

  @Test(arguments: criteria)
  func theOrderOfTheInputChangesNoFigure(criterion: String) throws {
    func figures(_ a: [String], _ b: [String]) throws -> [[String]: Int] {
      let survey = try survey(a, b)
      return try sums(
        records(
          ComparisonExport(survey.survey, language: .french)
            .longCSV(try comparison(criterion, survey))))
    }
    let expected = try figures(Self.a, Self.b)
    var random = SystemRandomNumberGenerator()
    #expect(try figures(Self.a.reversed(), Self.b.reversed()) == expected)
    let shuffled = Self.a.shuffled(using: &random)
    #expect(try figures(shuffled, Self.b) == expected, "\(shuffled)")
  }

  @Test func everySourceLeadsToItsCell() throws {
    let survey = try survey(Self.a, Self.b)
    let comparison = try comparison("status", survey)
    let long = records(ComparisonExport(survey.survey, language: .french).longCSV(comparison))
    let sources = long.dropFirst().map { $0[7] }.filter { !$0.isEmpty }
    // Blank cells that nobody wrote down stand nowhere; the others each in a place of their own.
    #expect(sources.count == Self.a.count + Self.b.count)
    #expect(Set(sources).count == sources.count)
    #expect(sources.contains("a.csv:2:11"))
  }

  /// A cell's text and place are looked up once, not once for each of its readings.
  @Test(.timeLimit(.minutes(1))) func aLongCellIsReadOnce() throws {
    let count = 20_000
    let survey = try survey(
      ["Un,2,Asie,\"\(Array(repeating: "Laos", count: count).joined(separator: ", "))\""], [])
    let comparison = try comparison("country", survey)
    #expect(comparison.groups[0].rows[0][0].count == count)
    let export = ComparisonExport(survey.survey, language: .french)
    #expect(records(export.longCSV(comparison)).count == count + 1)
    #expect(export.json(comparison).count > count)
  }
}
