import CSV
import Diagnostics
import Files
import JSON
import TestSupport
import Testing

/// `jaune compare`: the same figures in every format, each with its cell.
@Suite struct CompareTests {
  @Test(arguments: [
    ("zone", "text", "txt"), ("zone", "csv", "csv"), ("zone", "md", "md"),
    ("country", "csv", "csv"), ("duration", "text", "txt"), ("form", "csv", "csv"),
    ("form", "md", "md"), ("domain", "csv", "csv"), ("status", "csv", "csv"),
  ])
  func theAnnex(by criterion: String, format: String, fileExtension: String) throws {
    let outcome = run("compare SURVEY --by \(criterion) --format \(format)")
    #expect(outcome.status == 0)
    try expectGolden(outcome.text, "compare-\(criterion).\(fileExtension)")
  }

  @Test func answersToAClosedQuestion() throws {
    let survey = try ClosedSurvey()
    let outcome = run(["compare", survey.path, "--by", "answer", "--format", "csv"])
    #expect(outcome.status == 1)
    let rows = TerritoriesTests.records(outcome.output)
    #expect(rows[0] == ["form", "actor", "Oui", "Non"])
    #expect(rows.first { $0[1] == "Ville de Brest" } == ["r", "Ville de Brest", "0", "1"])
    let other = run([
      "compare", survey.path, "--by", "answer", "--question", "open", "--format", "csv",
    ])
    #expect(other.status == 64 && other.errors.contains("n'est pas fermée"))
    let annex = run("compare SURVEY --by answer")
    #expect(annex.status == 64 && annex.errors.contains("codes"))
  }

  private func records(_ line: String) throws -> [[String]] {
    let outcome = run(line)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return TerritoriesTests.records(outcome.output)
  }

  /// The long form sums to the wide one, and JSON says the same.
  @Test(arguments: [
    "zone", "zone --derived", "country", "territory", "domain", "duration", "duration --derived",
    "status", "form", "year", "country --sort count --min 3", "territory --sort name --forms ceser",
  ])
  func formatsAgree(by criterion: String) throws {
    // One run writes every format.
    let folder = try PassingFolder()
    let outcome = run("compare SURVEY --by \(criterion) -o \(folder.path)/")
    #expect(outcome.status == 0, "\(outcome.errors)")
    func file(_ ending: String) throws -> [UInt8] {
      let name = try #require(folder.names.first { $0.hasSuffix(ending) })
      return Array(try folder.text(name).utf8)
    }
    let long = TerritoriesTests.records(try file("-lectures.csv"))
    let table = try #require(
      folder.names.first { $0.hasSuffix(".csv") && !$0.hasSuffix("-lectures.csv") })
    let wide = TerritoriesTests.records(Array(try folder.text(table).utf8))
    #expect(
      long[0] == ["form", "actor", "question", "item", "value", "count", "basis", "source"])
    var sums: [[String]: Int] = [:]
    for record in long.dropFirst() {
      sums[[record[0], record[1], record[4]], default: 0] += try #require(Int(record[5]))
      #expect(record[6] == "named" || record[6] == "mark")
      #expect(record[7].contains(".csv:"))
    }
    // By questions, the items answered and asked stand behind the values.
    let isScoreboard = wide[0].suffix(2) == ["answered", "asked"]
    let values = Array(wide[0].dropFirst(2).dropLast(isScoreboard ? 2 : 0))
    for record in wide.dropFirst() {
      for (value, cell) in zip(values, record.dropFirst(2)) {
        #expect(sums[[record[0], record[1], value], default: 0] == Int(cell) ?? 0)
      }
    }
    let json = try file(".json")
    let root = try #require(JSONDocument.parse(json, file: "out") { Issue.record("\($0)") })
    let forms = try #require(root["forms"]?.elements)
    let counts = forms.flatMap { $0["actors"]?.elements ?? [] }
      .flatMap { $0["figures"]?.elements ?? [] }.compactMap { $0["count"]?.int }
    #expect(counts.reduce(0, +) == sums.values.reduce(0, +))
    #expect(
      root["values"]?.elements?.compactMap { $0["name"]?.string } == values)
  }

  @Test func valuesAreSortedAndHidden() throws {
    let natural = try records("compare SURVEY --by country --format csv")
    func actors(_ records: [[String]], _ column: Int) -> Int {
      records.dropFirst().count { (Int($0[column]) ?? 0) > 0 }
    }
    let sorted = try records("compare SURVEY --by country --format csv --sort count")
    #expect(Set(sorted[0]) == Set(natural[0]) && sorted[0] != natural[0])
    let counts = sorted[0].indices.dropFirst(2).map { actors(sorted, $0) }
    #expect(counts == counts.sorted(by: >))
    let named = try records("compare SURVEY --by country --format csv --sort name")[0].dropFirst(2)
    #expect(named.first == "Afrique du Sud" && named.contains("Égypte"))
    let egypt = try #require(named.firstIndex(of: "Égypte"))
    // Its accent does not send it behind the Z.
    #expect(["E", "É"].contains(named[named.index(after: egypt)].first))
    let common = try records("compare SURVEY --by country --format csv --min 5")
    #expect(common[0].indices.dropFirst(2).allSatisfy { actors(common, $0) >= 5 })
    let text = run("compare SURVEY --by country --min 5").text
    let hidden = natural[0].count - common[0].count
    #expect(text.contains("\(hidden) valeurs ne sont pas montrées"))
  }

  @Test func notAskedIsSaid() throws {
    let records = try records("compare SURVEY --by zone --format csv")
    let column = try #require(records[0].firstIndex(of: "Amérique centrale et Caraïbes"))
    for record in records.dropFirst() {
      #expect((record[column] == "notAsked") == (record[0] != "ceser"))
    }
  }

  @Test func formsMayBeChosen() throws {
    let records = try records("compare SURVEY --by country --format csv --forms ceser,regions")
    #expect(Set(records.dropFirst().map { $0[0] }) == ["ceser", "regions"])
  }

  @Test(arguments: [
    ("compare SURVEY", 64), ("compare SURVEY --by zones", 64),
    ("compare SURVEY --by zone --declared --derived", 64),
    ("compare SURVEY --by zone --long --format md", 64),
    ("compare SURVEY --by zone --forms region", 64),
    ("compare SURVEY --by zone --sort size", 64), ("compare SURVEY --by zone --min 0", 64),
    ("compare SURVEY --by zone --min deux", 64),
    ("compare SURVEY --by zone --question territoires", 64), ("compare absent --by zone", 66),
  ])
  func wrongUsageIsExplained(line: String, status: Int) {
    let outcome = run(line)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func theAnswersComeOutInert() throws {
    let survey = try ZoneSurvey(
      a: "<script>,2,Asie,Laos\n\"=HYPERLINK(\"\"x\"\")\",2,Asie,Laos\n\u{1B}[31m,2,Asie,Laos\n")
    let html = run(["compare", survey.path, "--by", "zone", "--format", "html"]).text
    // The page may have a script of its own, and no other.
    #expect(html.ranges(of: "<script>").count <= 1 && html.contains("&lt;script&gt;"))
    #expect(!html.contains("\u{1B}"))
    let text = run(["compare", survey.path, "--by", "zone"]).text
    #expect(!text.contains("\u{1B}"))
    let excel = run(["compare", survey.path, "--by", "zone", "--excel"]).text
    #expect(excel.contains("'=HYPERLINK"))
  }

  /// A survey that asks « où ? » in one open question, as drafts of free exports do.
  @Test func territoriesOfAnOpenQuestionAreCompared() throws {
    let folder = try PassingFolder()
    try folder.write(
      #"""
      {"id": "o", "title": {"fr": "O", "en": "O"},
       "standardQuestions": [{"id": "where", "title": {"fr": "Où", "en": "Where"},
                              "scale": "territory"}],
       "forms": [{"id": "f", "title": {"fr": "F", "en": "F"}, "questions": [
         {"number": "1", "standard": "where", "wording": "Où ?"}]}]}
      """#, "questionnaire.json")
    try folder.write("actor,question,item,answer\nUn,1,,Mali\n", "r.csv")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "f", "file": "r.csv"}]}"#,
      "survey.json")
    let outcome = run(["compare", folder.path, "--by", "country", "--format", "csv"])
    #expect(outcome.status == 0 && outcome.text == "form,actor,Mali\nf,Un,1\n")
  }
}
