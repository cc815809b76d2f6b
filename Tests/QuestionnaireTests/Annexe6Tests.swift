import Diagnostics
import Files
import Testing

@testable import JSON
@testable import Questionnaire

@Suite struct Annexe6Tests {
  private let path: String
  private let questionnaire: Questionnaire
  private let diagnostics: [Diagnostic]

  init() throws {
    path = PathName.joining(
      PathName.folder(of: #filePath), "../../Fixtures/annexe-6/questionnaire.json")
    var diagnostics: [Diagnostic] = []
    questionnaire = try #require(Questionnaire.load(file: path) { diagnostics.append($0) })
    self.diagnostics = diagnostics
  }

  @Test func hasOnlyTheHoleBetweenOneAndTwoYears() {
    #expect(diagnostics.filter { $0.severity == .error }.isEmpty)
    let warnings = diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map(\.code) == ["questionnaire-band-hole"])
    #expect(
      warnings.first?.message.french
        == "aucune tranche ne couvre de 1 an à 2 ans : « Moins d'une année » finit à 1 an,"
        + " « Entre deux et cinq ans » commence à 2 ans")
    // Three forms have no row for Central America and the Caribbean.
    #expect(
      diagnostics.filter { $0.severity == .note }.map(\.code)
        == Array(repeating: "questionnaire-item-not-offered", count: 3))
  }

  @Test func hasTheFourFormsAsPrinted() throws {
    #expect(questionnaire.forms.map(\.id) == ["regions", "departements", "ceser", "associations"])
    #expect(questionnaire.forms.map(\.questions.count) == [7, 7, 8, 7])
    #expect(questionnaire.forms.map(\.variables.count) == [20, 20, 23, 20])
    let ceser = try #require(questionnaire.form("ceser"))
    #expect(ceser.question(number: "6")?.wording.contains("su votre territoire") == true)
    #expect(
      ceser.questions.map { $0.standard?.text ?? "-" } == [
        "-", "actions", "duration", "territories", "partnerships", "tools", "proposals", "role",
      ])
    #expect(ceser.variables.prefix(2).map(\.id) == ["ceser:works", "actions/ceser:fonctionnelle"])
    #expect(ceser.variable("territories/central-america-caribbean")?.item?.standard != nil)
  }

  @Test func readsBackEqual() throws {
    let bytes = questionnaire.encoded()
    let again = try #require(Questionnaire.load(bytes, file: "again.json") { _ in })
    #expect(again == questionnaire)
    #expect(again.encoded() == bytes)
  }

  @Test func variablesAreUniqueInEachForm() {
    for form in questionnaire.forms {
      #expect(Set(form.variables.map(\.id)).count == form.variables.count)
    }
  }
}

@Suite struct RoundTripTests {
  @Test func everyMemberReadsBackEqual() throws {
    let questionnaire = Questionnaire(
      id: "all", title: BilingualText(fr: "Tout", en: "All"),
      marks: Marks(
        includesGeneral: false, yes: ["V"], none: ["0"], noResponse: ["99"],
        notApplicable: ["xx y"],
        refers: ["Aller à …", "Bis"]),
      standardQuestions: [
        StandardQuestion(
          id: "s", title: BilingualText(fr: "S", en: "Z"), wording: "Depuis ?", scale: .duration,
          answers: .marks,
          items: [
            StandardItem(
              id: "a", label: BilingualText(verbatim: "A"),
              band: DurationBand(from: .zero, to: CalendarDuration(months: 18))),
            StandardItem(
              id: "b", label: BilingualText(verbatim: "B"),
              band: DurationBand(from: CalendarDuration(months: 18))),
          ]),
        StandardQuestion(
          id: "c", title: BilingualText(verbatim: "c"), scale: .territory, answers: .choice,
          codes: [AnswerCode(code: "1", label: BilingualText(fr: "Un", en: "One"))],
          items: [StandardItem(id: "e", label: BilingualText(verbatim: "E"), zone: "europe")]),
      ],
      forms: [
        Form(
          id: "f", title: BilingualText(verbatim: "F"), category: "g",
          questions: [
            Question(
              number: "1", standard: "s", mapping: .partial, wording: "Quand ?",
              note: BilingualText(verbatim: "n"), answers: .text, code: "Q1", headings: ["h"],
              items: [
                Item(label: "A", standard: "a", code: "SQ1", headings: ["x", "y"]),
                Item(id: "own", label: "Autre"),
              ]),
            Question(
              number: "2", standard: "c", wording: "Où ?", answers: .choice,
              codes: [AnswerCode(code: "1", label: BilingualText(fr: "Un", en: "One"))],
              headings: ["h", "i"], items: [Item(label: "E", standard: "e")]),
            Question(
              id: "free", number: "3 b", wording: "Et ?", answers: .choice,
              codes: [AnswerCode(code: "x", label: BilingualText(verbatim: "X"))]),
          ])
      ])
    var diagnostics: [Diagnostic] = []
    let again = Questionnaire.load(questionnaire.encoded(), file: "t") { diagnostics.append($0) }
    #expect(again == questionnaire)
    #expect(diagnostics.map(\.code) == ["questionnaire-item-not-offered"])
  }
}
