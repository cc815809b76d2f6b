import Questionnaire
import Responses
import Tables
import Testing

/// Items in rows, actors in columns: of one form, and across the forms.
@Suite struct AnswerGridTests {
  @Test func aFormHasItsOwnItemsAndWording() throws {
    let survey = try Fixture.annexe6()
    let grid = try survey.grid("ceser", "2")
    #expect(grid.standard == "actions")
    #expect(grid.rows.map(\.label.french).first == "Fonctionnelle")
    #expect(grid.rows.count == 6)
    #expect(grid.wordings.map(\.number) == ["2"])
    #expect(grid.wordings[0].text.hasPrefix("Quelle approche avez-vous"))
    #expect(grid.rows.allSatisfy { $0.cells.count == 7 })
    #expect(grid.rows.flatMap(\.cells).allSatisfy { $0 != .notAsked })
  }

  @Test func aQuestionOfOneFormHasNoStandard() throws {
    let grid = try Fixture.annexe6().grid("ceser", "1")
    #expect(grid.standard == nil)
    #expect(grid.rows.map(\.label.french) == [""])
  }

  /// The order of actors.csv, whatever the order of the response file.
  @Test func actorsStandInTheOrderOfTheSurvey() throws {
    let survey = try Fixture.annexe6()
    for table in survey.tables {
      let names = survey.actors.map(\.id)
      let order = AnswerGrid(table, question: table.form.questions[0]).columns
        .map { names.firstIndex(of: $0.actor.id)! }
      #expect(order == order.sorted() && order.count == table.rowCount)
    }
  }

  @Test func everyCellShowsItsOwnAnswer() throws {
    let survey = try Fixture.annexe6()
    for table in survey.tables {
      for question in table.form.questions {
        let grid = AnswerGrid(table, question: question)
        for row in grid.rows {
          for (column, cell) in zip(grid.columns, row.cells) {
            let found = CellFinder(table).cell(
              actor: column.actor.label, question: question.number.text, item: row.label.french)
            #expect(try cell == .asked(#require(found)))
          }
        }
      }
    }
  }

  @Test func onlyTheCESERWereAskedOfCentralAmerica() throws {
    let survey = try Fixture.annexe6()
    let grid = try survey.grid("territories")
    #expect(grid.columns.count == 19 && grid.rows.count == 9)
    #expect(grid.wordings.map(\.number) == ["3", "3", "4", "3"])
    for row in grid.rows {
      let isCentral = row.label.french == "Amérique centrale et Caraïbes"
      for (column, cell) in zip(grid.columns, row.cells) {
        #expect((cell == .notAsked) == (isCentral && column.form != "ceser"))
      }
    }
  }

  /// What only one form asks stands after the standard items, and was not asked elsewhere.
  @Test func aRowOfOneFormWasNotAskedElsewhere() throws {
    let grid = try Fixture.annexe6().grid("actions")
    #expect(grid.rows.count == 6)
    let own = try #require(grid.rows.last)
    #expect(own.label.english == "Fonctionnelle")
    for (column, cell) in zip(grid.columns, own.cells) {
      #expect((cell == .notAsked) == (column.form != "ceser"))
    }
  }

  @Test func anOpenQuestionIsOneRow() throws {
    let survey = try Fixture.annexe6()
    let grid = try survey.grid("tools")
    #expect(grid.rows.count == 1 && grid.rows[0].label.french.isEmpty)
    #expect(grid.rows[0].cells.count == 19)
    #expect(grid.rows[0].cells.allSatisfy { $0 != .notAsked })
    #expect(Set(grid.wordings.map(\.text)).count == 3)
  }
}
