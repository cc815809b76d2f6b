import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

/// Actors by domains, durations, statuses, questions and years, on small surveys.
@Suite struct CriteriaTests {
  private struct Made {
    let survey: HarmonisedSurvey

    init(_ folder: DurationSurvey) throws {
      var log = DiagnosticLog()
      survey = HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
    }

    func question(_ id: StandardQuestion.ID) throws -> StandardQuestion {
      try #require(survey.survey.questionnaire.standardQuestion(id))
    }

    func domains() throws -> Comparison {
      Comparison(itemsOf: survey, question: try question("actions"))
    }

    func durations(_ view: Comparison.View) throws -> Comparison {
      Comparison(durationsOf: survey, question: try question("duration"), view: view)
    }

    var statuses: Comparison { Comparison(statusesOf: survey, question: nil) }
    var questions: Comparison { Comparison(questionsOf: survey) }
    var years: Comparison { Comparison(yearsOf: survey, question: nil) }
  }

  /// The figures of an actor in the order of values, `nil` where nothing was asked or found.
  private func figures(_ comparison: Comparison, _ actor: String) throws -> [Int?] {
    let row = try #require(comparison.groups.flatMap(\.rows).first { $0.actor.name == actor })
    return row.figures.map { $0.isAsked || $0.count > 0 ? $0.count : nil }
  }

  @Test func anOpenQuestionIsComparedByTheDatesOfItsAnswers() throws {
    let folder = try SinceWhenSurvey(
      "Un,3,,1972\nDeux,3,,mars 2023\nTrois,3,,2022\nQuatre,1,,depuis 1980\nCinq,3,,12 ans\n")
    var log = DiagnosticLog()
    let survey = HarmonisedSurvey(
      try #require(try Survey.load(folder.path, log: &log)), log: &log)
    let question = try #require(survey.survey.questionnaire.standardQuestion("since"))
    for view in [Comparison.View.declared, .derived] {
      let comparison = Comparison(durationsOf: survey, question: question, view: view)
      #expect(comparison.subject == .duration(.derived))
      #expect(comparison.values.map(\.id) == ["lt2", "2to5", "gt5"])
      #expect(try figures(comparison, "Un") == [0, 0, 1])
      #expect(try figures(comparison, "Deux") == [1, 0, 0])
      #expect(try figures(comparison, "Cinq") == [0, 0, 1])
      #expect(comparison.base(of: comparison.groups) == [.text: 4, .blank: 1])
      // 2022 reaches into two bands; who does not answer the question is not placed by another.
      let unplaced = comparison.remarks.compactMap { remark -> [String]? in
        guard case .unplacedDurations(let actors) = remark else { return nil }
        return actors.map(\.name)
      }
      #expect(unplaced == [["Trois"]])
      #expect(try figures(comparison, "Quatre") == [0, 0, 0])
    }
  }

  @Test func domainsKeepEveryItemAndThoseOfOneForm() throws {
    let made = try Made(
      DurationSurvey(
        a: "Un,1,Export,Des foires\nUn,1,Autre,X\n", b: "Deux,1,Autre,Du sport\n",
        c: "Trois,1,,Rien\n"))
    let comparison = try made.domains()
    #expect(
      comparison.values.map(\.id) == ["export", "culture", "actions/a:autre", "actions/b:autre"])
    #expect(comparison.values.map(\.group?.french).suffix(2) == ["Formulaire A", "Formulaire B"])
    #expect(try figures(comparison, "Un") == [1, 0, 1, nil])
    #expect(try figures(comparison, "Deux") == [0, nil, nil, 1])
    #expect(try figures(comparison, "Trois") == [nil, nil, nil, nil])
    let totals = comparison.totals(of: comparison.groups)
    #expect(totals.map(\.actors) == [1, 0, 1, 1] && totals.map(\.asked) == [2, 1, 1, 1])
    #expect(
      comparison.valueNames(.french)
        == ["Export", "Culture", "Autre (Formulaire A)", "Autre (Formulaire B)"])
    #expect(comparison.groups[1].question?.mapping == .partial)
    #expect(comparison.base(of: comparison.groups) == [.text: 2, .notAsked: 1])
    #expect(comparison.base(of: comparison.groups).asked == 2)
  }

  @Test func durationsAreShownAsMarkedAndAsDated() throws {
    let made = try Made(
      DurationSurvey(
        a: "Un,2,De deux à cinq ans,X\nUn,3,,depuis 1994\nDeux,2,Plus de cinq ans,Oui\n",
        b: "Trois,3,,depuis 2009\n"))
    let marked = try made.durations(.declared)
    #expect(try figures(marked, "Un") == [0, 1, 0])
    #expect(try figures(marked, "Deux") == [0, 0, 1])
    #expect(try figures(marked, "Trois") == [nil, nil, nil])
    let dated = try made.durations(.derived)
    #expect(try figures(dated, "Un") == [0, 0, 1])
    #expect(try figures(dated, "Deux") == [0, 0, 0])
    // What the form does not offer counts where it is said all the same, in its base too.
    #expect(try figures(dated, "Trois") == [nil, 1, nil])
    #expect(dated.totals(of: dated.groups).map(\.asked) == [2, 3, 2])
    for comparison in [marked, dated] {
      #expect(
        comparison.values.map(\.began)
          == ["2011-12-01/2012-11-30", "2007-12-01/2010-11-30", "../2007-11-30"])
      let remarks = comparison.remarks.map(\.text.french)
      #expect(remarks.contains { $0.hasPrefix("Un : « depuis 1994 » montre") })
      #expect(remarks.count { $0.contains("action commencée") } == 3)
    }
  }

  @Test func withoutAReferenceDateDurationsSaySo() throws {
    let made = try Made(DurationSurvey(a: "Un,2,Plus de cinq ans,X\n", referenceDate: nil))
    #expect(try made.durations(.derived).remarks.count == 1)
    #expect(try figures(try made.durations(.declared), "Un") == [0, 0, 1])
    #expect(try made.durations(.declared).values.map(\.began) == [nil, nil, nil])
  }

  @Test func statusesSumToTheCells() throws {
    let made = try Made(
      DurationSurvey(
        a: "Un,1,Export,X\nUn,1,Culture,Rien\nUn,3,,Voir rapport\nDeux,1,Export,Pas de réponse\n",
        b: "Trois,3,,/\n"))
    let comparison = made.statuses
    // Those of closed questions and of broken rows are told where there are any.
    #expect(
      comparison.values.map(\.id)
        == ["text", "yes", "none", "noResponse", "notApplicable", "refers", "blank"])
    for group in comparison.groups {
      for row in group.rows {
        #expect(row.figures.map(\.count).reduce(0, +) == group.form.variables.count)
        #expect(row.completeness.asked == group.form.variables.count)
      }
    }
    #expect(try figures(comparison, "Un") == [0, 1, 1, 0, 0, 1, 4])
  }

  @Test func formsCountUsableAnswersAndNameTheOthers() throws {
    let text = "Une réunion annuelle de tous les acteurs"
    let made = try Made(
      DurationSurvey(
        a: "Un,1,Export,\(text)\nUn,1,Culture,X\nUn,3,,\(text)\nDeux,3,,Voir rapport\n",
        b: "Trois,3,,Des nouvelles\n", actors: "Un,a\nDeux,a\nQuatre,a\nTrois,b\nCinq,c\n"))
    let comparison = made.questions
    // Own questions of two forms are two, though both have the number 3.
    #expect(comparison.values.map(\.id) == ["actions", "duration", "a:q3", "b:q3", "c:q1"])
    #expect(try figures(comparison, "Un") == [2, 0, 1, nil, nil])
    #expect(try figures(comparison, "Trois") == [0, nil, nil, 1, nil])
    let row = comparison.groups[0].rows[0]
    #expect(row.completeness == Completeness(answered: 3, asked: 7))
    #expect(
      comparison.completeness(of: comparison.groups) == Completeness(answered: 4, asked: 17))
    #expect(
      comparison.remarks.map(\.text.french) == [
        "Formulaire A : 2 des 3 acteurs de la liste ont répondu ; sans réponse : Quatre.",
        "Formulaire B : 1 des 1 acteurs de la liste a répondu.",
        "Formulaire C : 0 des 1 acteurs de la liste a répondu ; sans réponse : Cinq.",
        "Deux, question 3 : la réponse renvoie ailleurs", "Un : même texte aux questions 1, 3",
      ])
  }

  @Test func yearsAreThoseOfTheAnswers() throws {
    let made = try Made(
      DurationSurvey(a: "Un,3,,\"depuis 1994, puis en 2004 et en 2004\"\nDeux,3,,trois ans\n"))
    #expect(made.years.values.map(\.id) == ["1994", "2004"])
    #expect(try figures(made.years, "Un") == [1, 2])
    #expect(try figures(made.years, "Deux") == [0, 0])
  }

  @Test func aSurveyWithoutAnswersHasNoFigures() throws {
    let made = try Made(DurationSurvey(c: "Un,1,,\n"))
    for comparison in [
      try made.domains(), try made.durations(.declared), try made.durations(.derived),
      made.statuses, made.questions, made.years,
    ] {
      #expect(comparison.values.count == comparison.totals(of: comparison.groups).count)
      #expect(comparison.totals(of: []).allSatisfy { $0.actors == 0 && $0.asked == 0 })
    }
    #expect(made.questions.completeness(of: []).asked == 0)
  }

  @Test func valuesAreSortedByNameOrCount() throws {
    let made = try Made(
      DurationSurvey(
        a: "Un,1,Culture,X\nUn,1,Autre,X\nDeux,1,Culture,X\nDeux,1,Export,X\n"))
    let comparison = try made.domains()
    let byCount = comparison.sorted(by: .count, .french)
    #expect(byCount.values.map(\.id).first == "culture" && byCount.values.count == 4)
    // Equal counts keep their natural order.
    #expect(
      byCount.values.map(\.id).dropFirst() == ["export", "actions/a:autre", "actions/b:autre"])
    let byName = comparison.sorted(by: .name, .french)
    #expect(byName.valueNames(.french).map(\.first) == ["A", "A", "C", "E"])
    for sorted in [byCount, byName] {
      #expect(Set(try pairs(sorted)) == Set(try pairs(comparison)))
    }
  }

  /// Every actor, value and figure.
  private func pairs(_ comparison: Comparison) throws -> [String] {
    comparison.groups.flatMap(\.rows).flatMap { row in
      zip(comparison.values, row.figures).map { value, figure in
        "\(row.actor.id) \(value.id) \(figure.count) \(figure.isAsked)"
      }
    }
  }

  @Test(arguments: [(1, 3, "aucun acteur ne l'a"), (2, 2, "moins de 2 acteurs les ont")])
  func rareValuesAreHiddenAndCounted(least: Int, kept: Int, cause: String) throws {
    let made = try Made(
      DurationSurvey(
        a: "Un,1,Culture,X\nUn,1,Autre,X\nDeux,1,Culture,X\nDeux,1,Export,X\nTrois,1,Export,X\n",
        b: "Quatre,1,Autre,Non\n"))
    let comparison = try made.domains()
    let shown = comparison.hidingValues(ofFewerThan: least)
    #expect(shown.values.count == kept)
    #expect(shown.remarks.last?.text.french.contains(cause) == true)
    #expect(Set(try pairs(shown)).isSubset(of: Set(try pairs(comparison))))
    #expect(comparison.hidingValues(ofFewerThan: 0).remarks.count == comparison.remarks.count)
    #expect(shown.base(of: shown.groups) == comparison.base(of: comparison.groups))
  }
}
