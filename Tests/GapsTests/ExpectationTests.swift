import Diagnostics
import Gaps
import Harmonisation
import Responses
import Testing

/// What is asked for against what there is.
@Suite struct ExpectationTests {
  private func ids(_ a: [[String]], _ b: [[String]] = []) throws -> [String] {
    try ExpectationSurvey(a: a, b: b).gaps().map { "\($0.id) \($0.severity.rawValue)" }
  }

  @Test func whatNobodyNamesIsUnmet() throws {
    let gaps = try ExpectationSurvey(
      a: [["Un", "Un annuaire des acteurs", "Des assises"], ["Deux", "Rien", "Aucun"]],
      b: [["Trois", "Tenir des assises. Créer un annuaire.", "Pas d'annuaire"]]
    ).gaps()
    let gap = try #require(gaps.first)
    #expect(gaps.count == 1)
    #expect(gap.id == "demand-unmet/theme:directory/Un/Trois")
    #expect(gap.severity == .medium)
    #expect(
      gap.message.french
        == "2 acteurs sur 3 demandent « annuaire, recensement, cartographie » "
        + "(Régions : 1 sur 2 ; Associations : 1 sur 1) ; "
        + "aucun des 3 acteurs qui ont répondu sur les outils, « rien » compris, n'en cite.")
    #expect(
      gap.evidence.map(\.what.french) == ["« Un annuaire des acteurs »", "« Créer un annuaire »"])
    #expect(gap.evidence.map(\.span) == [3..<11, 29..<37])
  }

  @Test(arguments: [
    // Everyone asks, several ask, one asks.
    ([["Un", "Un annuaire", "Non"], ["Deux", "Un annuaire", "Non"]], "high"),
    (
      [["Un", "Un annuaire", "Non"], ["Deux", "Un annuaire", "Non"], ["Trois", "Rien", ""]],
      "medium"
    ),
    ([["Un", "Un annuaire", "Non"]], "low"),
  ])
  func severityGoesByHowManyAsk(rows: [[String]], severity: String) throws {
    let gaps = try ExpectationSurvey(a: rows).gaps()
    #expect(gaps.map(\.severity.rawValue) == [severity])
  }

  @Test func whatNobodyAsksForIsUnasked() throws {
    #expect(
      try ids([["Un", "Un annuaire", "Un annuaire, des assises annuelles"]])
        == ["tool-unasked/theme:meetings/Un low"])
  }

  @Test func silenceOnOneSideIsNoGap() throws {
    // Nobody answered on tools; nobody said what it wants; an answer that points elsewhere.
    #expect(try ids([["Un", "Un annuaire", ""]]) == [])
    #expect(try ids([["Un", "", "Un annuaire"], ["Deux", "Pas de réponse", "/"]]) == [])
    #expect(try ids([["Un", "Un annuaire", "Pas de réponse"]]) == [])
    #expect(try ids([["Un", "X", "Oui"]]) == [])
  }

  @Test func aFormsOwnDemandTakesSeveralActors() throws {
    let asking = [["Un", "Un annuaire", "Annuaire"], ["Deux", "Un annuaire", ""]]
    #expect(
      try ids(asking, [["Trois", "Rien", ""]]) == ["demand-one-form/theme:directory/Deux/Un medium"]
    )
    #expect(
      try ids(asking + [["Zoé", "Rien", ""]], [["Trois", "Rien", ""]]).map { $0.suffix(3) } == [
        "low"
      ])
    #expect(try ids(Array(asking.prefix(1)), [["Trois", "Rien", ""]]) == [])
    #expect(try ids(asking, [["Trois", "Créer un annuaire", ""]]) == [])
    // The other form did not answer: nothing to set it against.
    #expect(try ids(asking, [["Trois", "", ""]]) == [])
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let rows = [
      ["Un", "Un annuaire", "Non"],
      ["Deux", "Créer un annuaire et des assises", "Une lettre d'information"],
      ["Trois", "Former les élus, mutualiser", "Rien"], ["Quatre", "Un annuaire", "Des assises"],
    ]
    let gaps = try ExpectationSurvey(a: rows).gaps()
    let reversed = try ExpectationSurvey(a: rows.reversed()).gaps()
    #expect(!gaps.isEmpty)
    #expect(gaps.map(\.id) == reversed.map(\.id))
    #expect(gaps.map(\.message) == reversed.map(\.message))
    #expect(gaps.map(\.actors) == reversed.map(\.actors))
    #expect(gaps.map { $0.evidence.map(\.what) } == reversed.map { $0.evidence.map(\.what) })
  }

  @Test func withoutItsEvidenceAGapIsGone() throws {
    let a = [
      ["Un", "Un annuaire, des formations", "Non"],
      ["Deux", "Mutualiser, cofinancer", "Des assises"],
      ["Trois", "Mutualiser", "Des formations"],
    ]
    let b = [["Quatre", "Créer un annuaire", "Une charte"]]
    let gaps = try ExpectationSurvey(a: a, b: b).gaps()
    #expect(Set(gaps.map(\.rule)) == ["demand-unmet", "demand-one-form", "tool-unasked"])
    for gap in gaps {
      var blanked = ["a": a, "b": b]
      for cell in gap.evidence.map(\.cell) {
        blanked[cell.form.text]![cell.row][cell.column + 1] = ""
      }
      let rest = try ExpectationSurvey(a: blanked["a"]!, b: blanked["b"]!).gaps()
      #expect(!rest.contains { $0.id == gap.id }, "\(gap.id)")
    }
  }

  @Test func anotherCodebookFindsOtherThemes() throws {
    let codebook = Codebook(
      demands: ["proposals"], tools: ["tools"],
      themes: [])
    let context = try ExpectationSurvey(a: [["Un", "Un annuaire", "Non"]]).context(codebook)
    #expect(GapAnalysis(context, kinds: [.expectation]).gaps.isEmpty)
  }

  @Test func fiveThousandActorsTakeSeconds() throws {
    let rows = (0..<5_000).map { number in
      [
        "Acteur \(number)",
        "Créer un annuaire n° \(number) des acteurs, mutualiser les moyens et tenir des assises.",
        number % 2 == 0 ? "Un réseau de \(number) associations, sans annuaire." : "Non",
      ]
    }
    let context = try ExpectationSurvey(a: rows).context()
    let clock = ContinuousClock()
    var gaps: [Gap] = []
    let time = clock.measure { gaps = GapAnalysis(context, kinds: [.expectation]).gaps }
    print("5,000 actors:", time)
    #expect(gaps.first { $0.subject.id == "theme:directory" }?.actors.count == 5_000)
    // Generous: a debug build on a busy machine.
    #expect(time < .seconds(60))
  }
}

/// What the annex asks for, checked by hand against its answers.
@Suite struct ExpectationAnnexTests {
  @Test func theAnnexAsksForPoolingAndAdvocacyThatNobodyHas() throws {
    var log = DiagnosticLog()
    let survey = HarmonisedSurvey(
      try #require(try Survey.load("Fixtures/annexe-6", log: &log)), log: &log)
    let gaps = GapAnalysis(GapContext(survey), kinds: [.expectation]).gaps
    let unmet = gaps.filter { $0.rule == "demand-unmet" }
    #expect(unmet.map(\.subject.id) == ["theme:pooling", "theme:advocacy"])
    #expect(unmet.map(\.severity) == [.medium, .low])
    #expect(unmet.first?.forms == ["regions", "departements"])
    #expect(
      gaps.filter { $0.rule == "demand-one-form" }.allSatisfy { $0.forms == ["departements"] })
    for gap in gaps {
      for evidence in gap.evidence {
        let text = survey.survey.text(evidence.cell)
        let span = try #require(evidence.span)
        let words = String(decoding: Array(text.utf8)[span], as: UTF8.self)
        let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(evidence.what.french.contains(plain))
      }
    }
  }
}
