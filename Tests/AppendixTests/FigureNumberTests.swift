import Diagnostics
import Documents
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

@testable import Appendix

/// A figure that says where its numbers are is right.
@Suite struct FigureNumberTests {
  private func parts(_ path: String, _ language: Language) throws -> DocumentParts {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(path, log: &log))
    let context = GapContext(HarmonisedSurvey(survey, log: &log))
    return DocumentParts(ReportComposer(context, language: language).document().blocks)
  }

  /// The numbers of a text, its groups of thousands put together.
  private func numbers(_ text: String) -> Set<String> {
    var numbers: Set<String> = []
    var current = ""
    for letter in text + " " {
      if letter.isASCII, letter.isNumber {
        current.append(letter)
      } else if letter != "\u{202F}" || current.isEmpty {
        if !current.isEmpty { numbers.insert(current) }
        current = ""
      }
    }
    return numbers
  }

  /// All numbers that a table shows, and how many rows and columns it has.
  private func numbers(_ table: Table, _ language: Language) -> Set<String> {
    let rows = table.parts.flatMap(\.rows)
    let cells = rows.flatMap(\.cells).map { $0.text(in: language) }
    // A mark that stands alone is drawn as one mention.
    let texts = cells.map { $0 == "X" ? "1" : $0 } + table.bases + table.columns.map(\.heading)
    let counts = [rows.count { $0.kind != .total }, table.columns.count]
    return texts.reduce(into: Set(counts.map { "\($0)" })) { $0.formUnion(numbers($1)) }
  }

  /// Figures of a kind are told apart by the question where several have them.
  @Test func titlesNameTheQuestionAmongSeveral() throws {
    func title(_ survey: ZoneSurvey) throws -> String {
      var log = DiagnosticLog()
      let read = try #require(try Survey.load(survey.path, log: &log))
      let question = try #require(read.questionnaire.standardQuestion("territories"))
      return ReportFigures(HarmonisedSurvey(read, log: &log), .french)
        .title(BilingualText(fr: "Zones, acteur par acteur", en: ""), of: question)
    }
    let survey = try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    #expect(try title(survey) == "Zones, acteur par acteur")
    let text = try survey.folder.text("questionnaire.json")
    let parts = text.split(separator: #""standardQuestions": ["#, maxSplits: 1)
    let second = #"{"id": "origins", "title": {"fr": "Origines"}, "scale": "territory"},"#
    try survey.folder.write(
      "\(parts[0])\"standardQuestions\": [\(second)\(parts[1])", "questionnaire.json")
    #expect(try title(survey) == "Territoires\u{A0}: zones, acteur par acteur")
  }

  @Test func bandsThatNobodyDeclaresAreNotDrawn() throws {
    let survey = try DurationSurvey(a: "Un,2,Plus de cinq ans,X\nDeux,2,Plus de cinq ans,X\n")
    let figure = try #require(
      try parts(survey.path, .french).figures.first {
        $0.anchor?.name.hasPrefix("figure/durations/") == true
      })
    // Every actor has one band: the table of bands has the same numbers.
    #expect(figure.description.contains("Tous les nombres"))
    let words = figure.drawing.words
    #expect(words.contains("Plus de cinq ans") && !words.contains("Moins d'un an"))
    #expect(figure.remarks.contains { $0.contains("Moins d'un an") })
  }

  /// One sum in one currency is a number; a range, or what is paid for each of several, is words.
  @Test func sumsOfMoneyAreNumbers() throws {
    let survey = try DurationSurvey(
      a: "Un,1,Export,Des foires pour 120 000 €\nDeux,1,Export,environ 5 000 €\n"
        + "Trois,1,Export,entre 10 000 et 15 000 €\n")
    let table = try #require(
      try parts(survey.path, .french).tables.first { $0.anchor == .table("amounts") })
    let contents = table.parts.flatMap(\.rows).map(\.cells[0].content)
    let sums = contents.map { content -> Double? in
      if case .money(let money) = content { money.value } else { nil }
    }
    #expect(sums == [120_000, 5_000, nil])
    guard case .money(let near) = contents[1] else { return }
    #expect(near.currency == "EUR" && near.qualifier == "environ")
    #expect(near.text.hasPrefix("environ"))
  }

  /// Nobody having answered is said in words.
  @Test func noAnswerIsNotANumber() {
    for (language, words) in [
      (Language.french, "A\u{A0}: 24 acteurs interrogés, aucun n'a répondu\u{A0}; vide\u{A0}: 24."),
      (.english, "A: 24 actors surveyed, none answered; blank: 24."),
    ] {
      #expect(BaseLine([.blank: 24], language).text(of: "A") == words)
    }
  }

  @Test func misprintsNameThePlaceInTheReadersLanguage() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,Tunise et Camboge\n")
    let texts = try parts(survey.path, .english).paragraphs.map(\.text)
    #expect(texts.contains { $0.contains("“Tunise” was read as “Tunisia”") })
  }

  @Test(arguments: Language.allCases)
  func theTableNamedHoldsTheNumbersOfTheFigure(language: Language) throws {
    let parts = try parts(ProjectFolder.annex, language)
    let words =
      language == .french ? "Tous les nombres sont dans le tableau" : "All numbers are in the table"
    var told = 0
    for figure in parts.figures {
      let description = String(figure.description.map { $0 == "\u{A0}" ? " " : $0 })
      // The name of the table ends the description, but for which part of a row the figure is.
      let halves = description.split(separator: words, maxSplits: 1)
      guard halves.count == 2 else { continue }
      told += 1
      let quoted = halves[1].drop { " «“".contains($0) }.prefix { !"»”".contains($0) }
      let title = quoted.hasSuffix(" ") ? String(quoted.dropLast()) : String(quoted)
      let table = parts.tables.first {
        String($0.title.map { $0 == "\u{A0}" ? " " : $0 }).hasSuffix("– " + title)
      }
      guard let table else {
        Issue.record("\(figure.title): no table “\(title)”")
        continue
      }
      let lacking = numbers(String(halves[0]))
        .subtracting(numbers(table, language))
      #expect(lacking.isEmpty, "\(figure.title): \(lacking.sorted()) in “\(table.title)”")
      for drawn in figure.drawing.titles {
        let value = drawn.split(separator: ":").last.map(String.init) ?? ""
        #expect(
          numbers(table, language).isSuperset(of: numbers(value)), "\(figure.title): \(drawn)")
      }
    }
    #expect(told >= 4)
  }
}

extension Drawing {
  /// What readers who point at shapes are told: « Mali : 7 acteurs ».
  fileprivate var titles: [String] { Self.titles(of: shapes) }

  fileprivate var words: [String] { Self.words(of: shapes) }

  private static func words(of shapes: [Shape]) -> [String] {
    shapes.flatMap { shape -> [String] in
      switch shape {
      case .group(_, let inner): words(of: inner)
      case .text(let line): [line.text]
      default: []
      }
    }
  }

  private static func titles(of shapes: [Shape]) -> [String] {
    shapes.flatMap { shape -> [String] in
      guard case .group(let title, let inner) = shape else { return [] }
      return [title].compactMap(\.self) + titles(of: inner)
    }
  }
}
