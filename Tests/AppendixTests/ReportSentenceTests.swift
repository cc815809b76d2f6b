import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

@testable import Appendix
@testable import Tables

/// The sentences of the annex's own survey against the comparisons they speak of.
@Suite struct ReportSentenceTests {
  private static let context: GapContext? = {
    var log = DiagnosticLog()
    let survey = try? Survey.load(ProjectFolder.annex, log: &log)
    return survey.map { GapContext(HarmonisedSurvey($0, log: &log)) }
  }()

  private let material: ReportMaterial

  init() throws {
    let context = try #require(Self.context)
    let chapters = ReportChapter.usual(for: context.survey.survey.questionnaire)
    material = ReportMaterial(
      context, ReportPlan(chapters.map { ReportPlan.Entry($0) }), .french)
  }

  /// The numbers that lead to answers lead to as many actors.
  @Test func numbersAreThoseOfTheComparisons() throws {
    for question in material.questionnaire.standardQuestions {
      let comparison = try #require(material.comparisons(of: question).first)
      let base = comparison.base(of: comparison.groups)
      let summary = QuestionSentences(material, question).summary
      #expect(
        summary[0].text.hasPrefix("\(base.answered) des \(base.asked) acteurs interrogés"))
      #expect(actors(summary[0].runs[0]) == base.answered)
      for run in summary.dropFirst().flatMap(\.runs) where run.target != nil {
        let digits = run.text.prefix { $0.isNumber }
        guard let count = Int(digits) else { continue }
        #expect(actors(run) == count, "\(question.id): \(run.text)")
      }
    }
  }

  private func actors(_ run: Paragraph.Run) -> Int {
    guard case .answers(let sources) = run.target else { return -1 }
    let respondents = sources.map { $0.anchor.name.split(separator: "/").dropLast() }
    return Set(respondents).count
  }

  @Test func zonesAreToldByTheirTotals() throws {
    let question = try #require(material.questionnaire.standardQuestion("territories"))
    let comparison = material.comparisons(of: question)[0]
    let totals = comparison.totals(of: comparison.groups).map(\.actors)
    let most = try #require(totals.indices.max { totals[$0] < totals[$1] })
    let name = comparison.values[most].name.french
    let sentence = QuestionSentences(material, question).summary[1].text
    #expect(
      sentence.hasPrefix(
        "La zone la plus souvent indiquée est «\u{A0}\(name)\u{A0}» (\(totals[most]) acteurs)"))
  }

  @Test func formsDifferByWhatTheirTotalsSay() throws {
    let question = try #require(material.questionnaire.standardQuestion("actions"))
    let comparison = material.comparisons(of: question)[0]
    let widest = FormDifference.widest(in: comparison)
    for difference in widest {
      for side in difference.most + difference.least {
        let total = comparison.totals(of: [comparison.groups[side.group]])[difference.value]
        #expect(total.actors == side.actors && total.asked == side.asked)
      }
      let (most, least) = (difference.most[0], difference.least[0])
      #expect(
        10 * most.actors * least.asked - 10 * least.actors * most.asked
          >= 5 * most.asked * least.asked)
    }
    // Four items are apart by the same share: none of them is the widest alone.
    let words = """
      Les écarts entre formulaires sont les plus grands, et égaux, pour « Solidarité \
      internationale » et « Coopération décentralisée » : les 3 conseils régionaux et les 6 \
      conseils généraux, contre 2 des 7 CESER (question posée en partie) ; pour « Export » : \
      les 3 conseils régionaux, contre 2 des 7 CESER ; pour « Rayonnement international » : \
      les 3 associations et organismes, contre 2 des 7 CESER.
      """
    #expect(plain(ValueSentences(material, comparison).difference) == words)
  }

  /// With plain blanks, to be read.
  private func plain(_ prose: Prose) -> String {
    String(prose.text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  private func sentences(_ question: String) throws -> [String] {
    let standard = try #require(
      material.questionnaire.standardQuestion(StandardQuestion.ID(question)))
    let comparison = material.comparisons(of: standard)[0]
    return OpenSentences(material, comparison).sentences.map(plain)
  }

  /// Those that did not answer are told in one sentence, and sum up.
  @Test(arguments: [
    (
      "partnerships",
      "Parmi les autres, 1 répond par la négative, 2 sont notés « pas de réponse », 2 renvoient à "
        + "un autre texte et 1 laisse la réponse vide."
    ),
    (
      "tools",
      "Parmi les autres, 2 répondent par la négative, 1 est noté « pas de réponse » et 1 renvoie à "
        + "un autre texte."
    ),
    (
      "role",
      "Parmi les autres, 2 répondent par la négative, 2 sont notés « pas de réponse », 1 renvoie à "
        + "un autre texte et 1 laisse la réponse vide."
    ),
  ])
  func othersAreToldInOneSentence(question: String, words: String) throws {
    #expect(try sentences(question)[0] == words)
  }

  /// The key figures tell asked actors from those that answered, as the method does.
  @Test func actorsAskedAndActorsThatAnswered() throws {
    let lines = KeyFigures(material).lines
    let count = { (name: String) in lines.first { $0.name.french == name }?.count }
    #expect(count("Acteurs interrogés") == 19)
    #expect(count("Acteurs ayant répondu") == 18)
    #expect(count("Pays cités, toutes questions confondues") == 70)
    let method = FormMethod(material).blocks.compactMap { block -> Prose? in
      guard case .paragraph(let paragraph) = block else { return nil }
      return Prose(paragraph.runs.map(\.text).joined())
    }
    let text = plain(try #require(method.first))
    #expect(text.hasPrefix("L'enquête porte sur 19 acteurs, interrogés par 4 formulaires"))
    #expect(text.contains("401 cellules, dont 129 vides"))
  }

  @Test func theEarliestYearIsTheEarliestGiven() throws {
    let question = try #require(material.questionnaire.standardQuestion("duration"))
    let sentence = DurationSentences(material, question).sentences[0]
    let run = try #require(sentence.runs.first { $0.target != nil })
    let year = try #require(Int(run.text))
    let years = material.survey.tables.flatMap { table in
      material.harmonised.durations(of: table.form.id, question).flatMap { duration in
        duration.dated.compactMap { dated -> Int? in
          let start = dated.timespan.edtf?.start
          guard let first = start?.earliest?.year, first == start?.latest?.year else { return nil }
          return first
        }
      }
    }
    #expect(years.min() == year)
  }

  @Test func aLeaderOfAZoneIsAloneAtItsHead() throws {
    let question = try #require(material.questionnaire.standardQuestion("territories"))
    let comparison = material.comparisons(of: question)[0]
    let sentence = ZoneLeaders(material, comparison).sentence
    let told = sentence.runs.filter { $0.target != nil }.compactMap { Int($0.text) }
    let heads = comparison.values.indices.compactMap { value -> Int? in
      let counts = comparison.groups.flatMap(\.rows)
        .map { $0[value].evidence.count { $0.basis == .named } }.sorted(by: >)
      return counts[0] > 1 && counts[0] > counts[1] ? counts[0] : nil
    }
    #expect(told == heads)
  }
}
