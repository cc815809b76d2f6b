import Diagnostics
import JSON
import Terminal
import TestSupport
import Testing

/// `jaune explain`: one answer, what was read in it, and why.
@Suite struct ExplainTests {
  private func json(_ arguments: [String]) throws -> [JSONValue] {
    let outcome = run(["explain"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let root = JSONDocument.parse(outcome.output, file: "out") { Issue.record("\($0)") }
    return try #require(root?.elements)
  }

  /// The words that underlines stand under, by their number, read off the text as a person would.
  private func underlined(_ text: String) -> [String: String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var words: [String: String] = [:]
    var above = ""
    for line in lines {
      let signs = Array(line.unicodeScalars)
      guard line.hasPrefix("  "), signs.contains(where: { "└┘─".unicodeScalars.contains($0) })
      else {
        above = line
        continue
      }
      var column = 0
      while column < signs.count {
        guard signs[column] != " " else {
          column += 1
          continue
        }
        let end = signs[column...].firstIndex(of: " ") ?? signs.count
        let label = String(
          String.UnicodeScalarView(signs[column..<end].filter { ("0"..."9").contains($0) }))
        words[label, default: ""] += columns(column..<end, of: above)
        column = end
      }
    }
    return words
  }

  private func columns(_ range: Range<Int>, of line: String) -> String {
    var column = 0
    var found = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      // A combining mark belongs to the column before it.
      let at = width == 0 ? column - 1 : column
      if range.contains(at) { found.append(scalar) }
      column += width
    }
    return String(found)
  }

  @Test(arguments: Language.allCases) func aCellOfTheAnnex(_ language: Language) throws {
    let outcome = run(
      ["explain", Project.annex, "seine saint denis", "1", "rayonnement INTERNATIONAL"],
      language: language)
    #expect(outcome.status == 0)
    try expectGolden(outcome.text, "explain-cell.\(language.rawValue).txt")
  }

  @Test func aQuestionInANarrowTerminal() throws {
    let outcome = run(["explain", Project.annex, "CESER Auvergne", "territories"], width: 40)
    try expectGolden(outcome.text, "explain-narrow.txt")
    #expect(
      outcome.text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(outcome.text.split(separator: "\n").count { $0.hasPrefix("Ligne «") } == 9)
  }

  /// Underlines stand under the words that the data quote, and the offsets of the data cut them out
  /// of the text.
  @Test(arguments: [("departement-seine-saint-denis", "1"), ("ceser-centre", "4")])
  func wordsAndOffsetsAgree(actor: String, question: String) throws {
    let answers = try json([Project.annex, actor, question])
    let text = run(["explain", Project.annex, actor, question]).text
    let sections = text.split(separator: "\nLigne «").dropFirst().map { underlined(String($0)) }
    #expect(sections.count == answers.count)
    for (answer, words) in zip(answers, sections) {
      let text = try #require(answer["text"]?.string)
      for reading in try #require(answer["readings"]?.elements) {
        let written = try #require(reading["written"]?.string)
        let bytes = try #require(reading["bytes"])
        let scalars = try #require(reading["scalars"])
        let cut = Array(text.utf8)[bytes["start"]!.int!..<bytes["end"]!.int!]
        #expect(String(decoding: cut, as: UTF8.self) == written)
        let part = Array(text.unicodeScalars)[scalars["start"]!.int!..<scalars["end"]!.int!]
        #expect(part.elementsEqual(written.unicodeScalars))
        // Where a line ends between two words, the space is not shown.
        let shown = try #require(words["\(reading["reference"]!.int!)"])
        #expect(shown.filter { $0 != " " } == written.filter { $0 != " " })
      }
    }
  }

  @Test func saysWhereItCameFromAndWhyItConflicts() throws {
    let survey = try ZoneSurvey(
      a: "Un,2,Europe,\"Haïti, Laoss, depuis 1998, 3 000 €\"\n",
      members: #""corrections": "corrections.csv", "referenceDate": "2012-11-30""#)
    try survey.folder.write(
      "form,actor,question,item,mention,correction\na,Un,2,Europe,Laoss,Népal\n"
        + "a,Un,2,Europe,Haïti,non\n", "corrections.csv")
    let readings = try #require(
      try json([survey.path, "un", "2", "europe"])[0]["readings"]?.elements)
    #expect(
      readings.map { $0["kind"]?.string } == ["not-a-territory", "territory", "timespan", "amount"])
    #expect(
      readings.map { $0["source"]?["kind"]?.string }
        == ["correction", "correction", "rule", "rule"])
    #expect(readings[1]["source"]?["place"]?["line"]?.int == 2)
    #expect(readings[2]["edtf"]?.string == "1998/.." && readings[3]["value"]?.string == "3000")
    let text = run(["explain", survey.path, "un", "2", "europe"]).text
    #expect(text.contains("correction d'un analyste\u{A0}: corrections.csv:2:"))
    #expect(text.contains("Conflit de zone\u{A0}: Népal"))
  }

  @Test func aTerritoryInsideAnActorsNameIsUnderlinedToo() throws {
    let survey = try ZoneSurvey(a: "Ville de Lima,1,,Rien\nUn,1,,Avec la Ville de Lima au Pérou\n")
    let text = run(["explain", survey.path, "Un", "1"]).text
    let lines = text.split(separator: "\n").map(String.init)
    let answer = try #require(lines.firstIndex { $0.contains("Avec la Ville de Lima au Pérou") })
    #expect(underlined(text)["1"] == "Ville de Lima")
    #expect(lines[answer + 1].contains("1"))
  }

  @Test(arguments: [
    (["Auvergn", "1"], "vouliez-vous dire «\u{A0}CESER d'Auvergne\u{A0}»"),
    (["zzz", "1"], "les acteurs\u{A0}: Conseil régional d'Alsace"),
    (["region-alsace", "12"], "ses questions\u{A0}: 1 (actions)"),
    (["region-alsace", "territoriez"], "«\u{A0}territories\u{A0}»"),
    (["region-alsace", "3", "Lune"], "ses lignes\u{A0}: Europe, Amérique du Nord"),
    (["region-alsace", "3", "Europ"], "vouliez-vous dire «\u{A0}Europe\u{A0}»"),
    (["region-alsace", "5", "Europe"], "n'a pas de lignes"),
    (["region-alsace", "3", "--form", "zzz"], "pas de formulaire"),
    (["Yvelines", "3", "--form", "ceser"], "n'a pas de réponse"),
  ])
  func whatIsUnknownIsExplained(arguments: [String], expected: String) {
    let outcome = run(["explain", Project.annex] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    let errors = outcome.errors.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .joined(separator: " ")
    #expect(errors.contains(expected), "\(errors)")
  }

  @Test func anAmbiguousActorIsAskedFor() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n", b: "Un,1,En Asie,Népal\n")
    let outcome = run(["explain", survey.path, "un", "territories", "asia"])
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("--form") && outcome.errors.contains("Un (b, Un)"))
    let chosen = run(["explain", survey.path, "un", "territories", "asia", "--form", "b"])
    #expect(chosen.status == 0 && chosen.text.contains("Népal"))
    #expect(!chosen.text.contains("Laos"))
  }

  @Test func oneWhoAnsweredTwiceIsExplainedTwice() throws {
    let survey = try ZoneSurvey(a: "Un,1,,Au Laos\nUn,2,Asie,Laos\n")
    #expect(try json([survey.path, "Un", "1"]).count == 1)
  }

  @Test func whatIsNotAskedIsSaid() throws {
    let item = run("explain SURVEY region-alsace territories central-america-caribbean")
    #expect(item.status == 0 && item.text.contains("non posée"))
    #expect(item.text.contains("Posée par\u{A0}: CESER"))
    let survey = try ZoneSurvey(a: "Un,1,,Rien\n", b: "Deux,1,En Asie,Népal\n")
    let question = run(["explain", survey.path, "Deux", "actions"], language: .english)
    #expect(question.status == 0 && question.text.contains("not asked"))
    #expect(question.text.contains("Asked by: Form A"))
    let data = try json([survey.path, "Deux", "actions"])
    #expect(data[0]["status"]?.string == "notAsked" && data[0]["place"] == nil)
  }

  @Test(arguments: [
    ("Pas de réponse", "pas de réponse, marque «\u{A0}Pas de réponse\u{A0}»"),
    ("x", "oui, marque «\u{A0}X\u{A0}»"), ("Non, sans objet", "sans objet, rien que des marques"),
    ("Voir le rapport en annexe", "renvoi, dit seulement où regarder, après «\u{A0}Voir …\u{A0}»"),
    ("☐", "vide, case non cochée"), ("Au Laos", "Réponse\u{A0}: texte\n"),
  ])
  func aStatusIsTracedToItsMark(answer: String, expected: String) throws {
    let survey = try ZoneSurvey(a: "Un,1,,\"\(answer)\"\n")
    let text = run(["explain", survey.path, "Un", "1"], width: 200).text
    #expect(text.contains(expected), "\(text)")
  }

  @Test func hostileTextIsInertAndStillLinesUp() throws {
    let survey = try ZoneSurvey(
      a: "Un,1,,\"a\u{1B}[31m\t\u{202E}日本 e\u{301}\u{301} au Laos\u{7} et au Ne\u{301}pal\"\n")
    let text = run(["explain", survey.path, "Un", "1"]).text
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    let words = underlined(text)
    #expect(words.values.contains("Laos"))
    #expect(words.values.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
  }

  @Test(arguments: [20, 40, 80]) func aWordWithoutEndIsShownInPart(width: Int) throws {
    let word = String(repeating: "a", count: 30_000)
    let survey = try ZoneSurvey(a: "Un,1,,Au Laos \(word) au Népal\n")
    let text = run(["explain", survey.path, "Un", "1"], width: width).text
    #expect(text.utf8.count < 5_000 && text.contains("[…]"))
    #expect(Set(underlined(text).values).isSuperset(of: ["Laos", "Népal"]))
  }

  @Test func aHugeAnswerShowsItsPassagesOnly() throws {
    let filler = String(repeating: "rien de particulier à signaler ici. ", count: 2_000)
    let survey = try ZoneSurvey(a: "Un,1,,\"\(filler)\nAu Laos.\n\(filler)\n\"\n")
    let text = run(["explain", survey.path, "Un", "1"]).text
    #expect(text.utf8.count < 5_000 && text.contains("les passages lus seulement"))
    #expect(text.contains("\n  Au Laos.\n") && underlined(text)["1"] == "Laos")
    #expect(try json([survey.path, "Un", "1"])[0]["text"]?.string?.utf8.count ?? 0 > 100_000)
  }

  @Test func writesToAFileByItsExtension() throws {
    let folder = try PassingFolder()
    let arguments = ["explain", Project.annex, "CESER Auvergne", "4", "Europe", "-o"]
    #expect(run(arguments + [folder.path + "/a.json"]).status == 0)
    #expect(run(arguments + [folder.path + "/a.txt"]).status == 0)
    #expect(try folder.text("a.json").hasPrefix("[\n"))
    #expect(try folder.text("a.txt").contains("└─1──┘"))
  }
}
