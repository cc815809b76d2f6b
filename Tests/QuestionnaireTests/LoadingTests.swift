import Diagnostics
import Testing

@testable import Questionnaire

func load(_ text: String) -> (questionnaire: Questionnaire?, diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  let questionnaire = Questionnaire.load(Array(text.utf8), file: "q.json") {
    diagnostics.append($0)
  }
  return (questionnaire, diagnostics)
}

@Suite struct LoadingTests {
  /// A questionnaire with these standard questions and these questions in its form.
  private func wrap(_ standards: String, _ questions: String) -> String {
    """
    {"id": "t", "title": "T", "standardQuestions": [\(standards)],
     "forms": [{"id": "f", "questions": [\(questions)]}]}
    """
  }

  private static let zones =
    #"{"id": "z", "title": "Z", "items": [{"id": "eu", "label": "Europe"}, {"id": "as", "label": "Asie"}]}"#

  private static let items =
    #""items": [{"label": "Europe", "standard": "eu"}, {"label": "Asie", "standard": "as"}]"#

  @Test func readsTheLeast() throws {
    let (questionnaire, diagnostics) = load(
      #"{"id": "t", "title": "T", "forms": [{"id": "f", "questions": [{"number": 1, "wording": "Q ?"}]}]}"#
    )
    #expect(diagnostics.isEmpty)
    let form = try #require(questionnaire?.forms.first)
    #expect(form.category == "f")
    #expect(form.questions.first?.mapping == .own)
    #expect(form.variables.map(\.id) == ["f:q1"])
  }

  @Test func resolvesWhatTheStandardQuestionGives() throws {
    let (questionnaire, diagnostics) = load(
      wrap(
        """
        {"id": "s", "wording": "Oui ?", "codes": [{"code": "1", "label": "Oui"}]},
        {"id": "m", "answers": "marks"}, {"id": "w", "wording": "Où ?"}
        """,
        """
        {"number": "1", "standard": "s", "wording": "OUI"}, {"number": "2", "standard": "m", "wording": "M"},
        {"number": "3", "standard": "w", "wording": "À quel endroit ?"},
        {"number": "4 bis", "wording": "Autre"}
        """))
    #expect(diagnostics.isEmpty)
    let form = try #require(questionnaire?.forms.first)
    #expect(form.questions.map(\.answers) == [.choice, .marks, .text, .text])
    #expect(form.questions.map(\.codes.count) == [1, 0, 0, 0])
    #expect(form.questions.map(\.mapping) == [.identical, .identical, .reworded, .own])
    #expect(form.variables.map(\.id) == ["s", "m", "w", "f:q4-bis"])
  }

  /// Each mistake, and the codes, severities and paths it is reported with.
  @Test(arguments: [
    (
      zones, #"{"number": 1, "standard": "zz", "wording": "W"}"#,
      ["error questionnaire-unknown-standard-question forms[0].questions[0].standard"]
    ),
    (
      zones, #"{"number": 1, "standard": "z", "wording": "W"}"#,
      ["error questionnaire-missing-items forms[0].questions[0]"]
    ),
    (
      zones,
      #"{"number": 1, "standard": "z", "wording": "W", "items": [{"label": "Europe", "standard": "eu"}]}"#,
      ["note questionnaire-item-not-offered forms[0].questions[0].items"]
    ),
    (
      zones,
      #"{"number": 1, "standard": "z", "wording": "W", \#(items)}, {"number": 2, "standard": "z", "wording": "W", \#(items)}"#,
      ["error questionnaire-standard-twice forms[0].questions[1].standard"]
    ),
    (
      zones, #"{"number": "Q1.", "wording": "W"}, {"number": 1, "wording": "V"}"#,
      [
        "error questionnaire-duplicate-number forms[0].questions[1].number",
        "error questionnaire-duplicate-id forms[0].questions[1]",
      ]
    ),
    (
      zones,
      #"{"number": 1, "standard": "z", "wording": "W", "items": [{"label": "Europe", "standard": "eu"}, {"label": "Azie", "standard": "asi"}]}"#,
      [
        "error questionnaire-unknown-standard-item forms[0].questions[0].items[1].standard",
        "note questionnaire-item-not-offered forms[0].questions[0].items",
      ]
    ),
    (
      zones,
      #"{"number": 1, "standard": "z", "wording": "W", "items": [{"label": "Europe", "standard": "eu"}, {"label": "Asie"}]}"#,
      [
        "warning questionnaire-forgotten-standard forms[0].questions[0].items[1]",
        "note questionnaire-item-not-offered forms[0].questions[0].items",
      ]
    ),
    (
      zones,
      #"{"number": 1, "standard": "z", "wording": "W", "items": [{"label": "Europe", "standard": "eu"}, {"label": "Asie", "standard": "eu"}]}"#,
      [
        "error questionnaire-item-twice forms[0].questions[0].items[1].standard",
        "note questionnaire-item-not-offered forms[0].questions[0].items",
      ]
    ),
    (
      "", #"{"number": 1, "wording": "W", "items": [{"label": "Été"}, {"label": "ETE :"}]}"#,
      [
        "error questionnaire-labels-alike forms[0].questions[0].items[1].label",
        "error questionnaire-item-twice forms[0].questions[0].items[1]",
      ]
    ),
    (
      "", #"{"number": 1, "wording": "W", "items": [{"label": "a", "standard": "eu"}]}"#,
      ["error questionnaire-item-without-standard-question forms[0].questions[0].items[0].standard"]
    ),
    (
      "", #"{"number": 1, "wording": "W", "answers": "choice"}"#,
      ["error questionnaire-choice-without-codes forms[0].questions[0].answers"]
    ),
    (
      "",
      #"{"number": 1, "wording": "W", "answers": "text", "codes": [{"code": "1", "label": "a"}]}"#,
      ["error questionnaire-codes-without-choice forms[0].questions[0].codes"]
    ),
    (
      "",
      #"{"number": 1, "wording": "W", "codes": [{"code": "1", "label": "a"}, {"code": "1", "label": "b"}]}"#,
      ["error questionnaire-duplicate-code forms[0].questions[0].codes[1].code"]
    ),
    (
      "", #"{"number": 1, "wording": "W", "mapping": "same"}"#,
      ["error json-unknown-word forms[0].questions[0].mapping"]
    ),
    (
      "", #"{"number": 1, "wording": "W", "mapping": "partial"}"#,
      ["error questionnaire-mapping-contradiction forms[0].questions[0].mapping"]
    ),
    (
      #"{"id": "s"}"#, #"{"number": 1, "wording": "W", "standard": "s", "mapping": "own"}"#,
      ["error questionnaire-mapping-contradiction forms[0].questions[0].mapping"]
    ),
    (
      #"{"id": "s", "wording": "V"}"#,
      #"{"number": 1, "wording": "W", "standard": "s", "mapping": "identical"}"#,
      ["warning questionnaire-not-identical forms[0].questions[0].mapping"]
    ),
    (
      #"{"id": "s"}"#, #"{"number": 1, "wording": "W", "standard": "s", "id": "x"}"#,
      ["error questionnaire-id-of-standard forms[0].questions[0].id"]
    ),
    (
      #"{"id": "s"}, {"id": "s"}"#, #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-duplicate-id standardQuestions[1].id"]
    ),
    (
      #"{"id": "à b"}"#, #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-bad-id standardQuestions[0].id"]
    ),
    (
      #"{"id": "d", "scale": "duration", "items": [{"id": "a", "label": "A", "band": {"from": "2 ans"}}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-bad-duration standardQuestions[0].items[0].band.from"]
    ),
    (
      #"{"id": "d", "scale": "duration", "items": [{"id": "a", "label": "A", "band": {"from": "P2Y", "to": "P1Y"}}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-band-inverted standardQuestions[0].items[0].band.to"]
    ),
    (
      #"{"id": "d", "scale": "duration", "items": [{"id": "a", "label": "A"}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-scale-without-band standardQuestions[0].items[0]"]
    ),
    (
      #"{"id": "d", "scale": "territory", "items": [{"id": "a", "label": "A", "zone": "eu"}, {"id": "b", "label": "B"}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["note questionnaire-item-outside-scale standardQuestions[0].items[1]"]
    ),
    (
      #"{"id": "d", "items": [{"id": "a", "label": "A", "zone": "eu"}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-zone-without-scale standardQuestions[0].items[0].zone"]
    ),
    (
      #"{"id": "d", "scale": "territory", "items": [{"id": "a", "label": "A", "zone": "eu"}, {"id": "b", "label": "B", "zone": "eu"}]}"#,
      #"{"number": 1, "wording": "W"}"#,
      ["error questionnaire-zone-twice standardQuestions[0].items[1].zone"]
    ),
    ("", "", ["error questionnaire-empty-form forms[0]"]),
    (
      "", #"{"number": 1, "wordng": "W"}"#,
      [
        "error json-unknown-member forms[0].questions[0].wordng",
        "error json-missing-member forms[0].questions[0]",
      ]
    ),
  ])
  func reports(_ standards: String, _ questions: String, _ expected: [String]) {
    let (_, diagnostics) = load(wrap(standards, questions))
    #expect(
      diagnostics.map { "\($0.severity.rawValue) \($0.code) \($0.place.path ?? "")" } == expected)
  }

  @Test func aZoneIsNamedOrSlugged() throws {
    let standard = #"""
      {"id": "z", "title": "Z", "scale": "territory", "items": [
        {"id": "a", "label": "A", "zone": "sub-saharan-africa"},
        {"id": "b", "label": "B", "zone": "Amérique du Nord"}]}
      """#
    let (questionnaire, diagnostics) = load(wrap(standard, #"{"number": 1, "wording": "W"}"#))
    #expect(diagnostics.isEmpty)
    let items = try #require(questionnaire).standardQuestions[0].items
    #expect(items.map(\.zone?.text) == ["sub-saharan-africa", "amerique-du-nord"])
    #expect(items.map(\.zonePlace?.line) == [2, 3])
    #expect(items[1].zonePlace?.path == "standardQuestions[0].items[1].zone")
  }

  @Test(arguments: [
    (["P0Y P1Y", "P1Y P5Y", "P5Y"], []),
    (["P5Y", "P1Y P5Y", "P0Y P12M"], []),
    (["P0Y P1Y", "P2Y P5Y", "P5Y"], ["questionnaire-band-hole"]),
    (["P0Y P3Y", "P2Y P5Y", "P5Y"], ["questionnaire-band-overlap"]),
    (["P0Y", "P2Y P5Y"], ["questionnaire-band-overlap"]),
    (["P1Y P5Y", "P5Y"], ["questionnaire-band-hole"]),
    (["P0Y P1Y", "P1Y P5Y"], ["questionnaire-band-hole"]),
    (["P0Y P9Y", "P1Y P2Y", "P9Y"], ["questionnaire-band-overlap"]),
    // A grid of zones and bands in one list: one error, and no overlaps of equal bands.
    (["P0Y P3Y", "P3Y", "P0Y P3Y", "P3Y", "P0Y P36M"], ["questionnaire-band-twice"]),
  ])
  func checksBands(_ bands: [String], _ expected: [String]) {
    let items = bands.enumerated().map { index, band in
      let ends = band.split(separator: " ")
      let to = ends.count > 1 ? ", \"to\": \"\(ends[1])\"" : ""
      return
        "{\"id\": \"i\(index)\", \"label\": \"L\(index)\", \"band\": {\"from\": \"\(ends[0])\"\(to)}}"
    }
    let standard =
      "{\"id\": \"d\", \"scale\": \"duration\", \"items\": [\(items.joined(separator: ","))]}"
    let (_, diagnostics) = load(wrap(standard, #"{"number": 1, "wording": "W"}"#))
    #expect(diagnostics.map(\.code) == expected)
    let isError = expected.contains("questionnaire-band-twice")
    #expect(diagnostics.allSatisfy { $0.severity == (isError ? .error : .warning) })
  }

  @Test func reportsAMarkWithTwoMeanings() {
    let (questionnaire, diagnostics) = load(
      """
      {"id": "t", "title": "T", "marks": {"yes": ["Fait"], "none": ["FAIT.", "Non …", " "]},
       "forms": [{"id": "f", "questions": [{"number": 1, "wording": "W"}]}, {"id": "f", "questions": []}]}
      """)
    #expect(
      diagnostics.map(\.code) == [
        "json-empty-text", "questionnaire-mark-twice", "questionnaire-opening-out-of-place",
        "questionnaire-empty-form", "questionnaire-duplicate-id",
      ])
    #expect(questionnaire?.marks.none.isEmpty == true)
    #expect(questionnaire?.forms.count == 1)
  }

  @Test(arguments: [
    "", "{}", "[]", "null", #"{"forms": []}"#, #"{"forms": {"id": 1}}"#, "{\"forms\": [1]}",
  ])
  func survivesWhatIsNoQuestionnaire(_ text: String) {
    let (questionnaire, diagnostics) = load(text)
    #expect(questionnaire == nil)
    #expect(diagnostics.contains { $0.severity == .error })
  }

  @Test func reportsAMissingFile() {
    var diagnostics: [Diagnostic] = []
    #expect(Questionnaire.load(file: "/nowhere/q.json") { diagnostics.append($0) } == nil)
    #expect(diagnostics.map(\.code) == ["file-unreadable"])
  }

  @Test(arguments: [
    "3", "03", "Q3", "q3.", "Question 3", "Question n° 3".replacing("n° ", with: ""), "3)", " 3 :",
    "Q-3",
  ])
  func findsAQuestionByNumber(_ number: String) throws {
    let (questionnaire, _) = load(
      wrap(
        "",
        #"{"number": "2", "wording": "V"}, {"number": "3", "wording": "W"}, {"number": "30", "wording": "X"}"#
      ))
    #expect(questionnaire?.forms.first?.question(number: number)?.wording == "W")
  }

  @Test func marksOfAQuestionnaireOverrideTheGeneralOnes() {
    let classifier = AnswerClassifier(
      Marks(yes: ["/"], noResponse: ["Vide"], refers: ["Se tourner vers …"]))
    #expect(classifier.status(of: "/") == .yes)
    #expect(classifier.status(of: "VIDE") == .noResponse)
    #expect(classifier.status(of: "Oui") == .yes)
    #expect(classifier.status(of: "Se tourner vers la préfecture") == .refers)
    let bare = AnswerClassifier(Marks(includesGeneral: false, yes: ["1"], none: ["-1"]))
    #expect(bare.status(of: "Néant") == .text)
    #expect(bare.status(of: "1") == .yes)
    #expect(bare.status(of: "-1") == .none)
  }
}
