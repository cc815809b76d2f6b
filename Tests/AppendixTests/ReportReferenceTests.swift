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

/// What leads where in the appendix of the annex's own survey: every figure to its answers, every
/// reference to its part, every tag to a facet.
@Suite struct ReportReferenceTests {
  /// Read once: every test looks at the same documents.
  private static let made: (context: GapContext, documents: [Language: Document])? = {
    var log = DiagnosticLog()
    guard let survey = try? Survey.load(ProjectFolder.annex, log: &log) else { return nil }
    let context = GapContext(HarmonisedSurvey(survey, log: &log))
    let documents = Language.allCases.map {
      ($0, ReportComposer(context, language: $0).document())
    }
    return (context, Dictionary(uniqueKeysWithValues: documents))
  }()

  private let survey: Survey
  private let harmonised: HarmonisedSurvey
  private let documents: [Language: Document]

  init() throws {
    let made = try #require(Self.made)
    harmonised = made.context.survey
    survey = harmonised.survey
    documents = made.documents
  }

  private func parts(_ language: Language = .french) throws -> DocumentParts {
    DocumentParts(try #require(documents[language]).blocks)
  }

  @Test(arguments: Language.allCases) func everySourceIsACellOfTheAnnex(
    _ language: Language
  ) throws {
    let parts = try parts(language)
    let shown = Set(parts.cells.compactMap(\.anchor))
    #expect(!parts.sources.isEmpty)
    for source in Set(parts.sources) {
      #expect(shown.contains(source.anchor), "\(source)")
      #expect(!source.place.isEmpty && !source.label.isEmpty)
    }
  }

  @Test func everyAnswerHasAName() throws {
    let cells = survey.tables.reduce(0) { $0 + $1.rowCount * $1.columns.count }
    #expect(Set(try parts().cells.compactMap(\.anchor)).count == cells)
  }

  @Test(arguments: Language.allCases) func noTwoPlacesShareAName(_ language: Language) throws {
    let anchors = try parts(language).anchors
    #expect(Set(anchors).count == anchors.count)
  }

  @Test(arguments: Language.allCases) func everyReferenceLeadsToAPart(
    _ language: Language
  ) throws {
    let parts = try parts(language)
    let names = Set(parts.anchors)
    #expect(!parts.references.isEmpty)
    for reference in parts.references { #expect(names.contains(reference), "\(reference)") }
    #expect(!parts.runs.contains { $0.text.contains(PartNumbers.mark) })
  }

  @Test(arguments: Language.allCases) func everyTagIsAValueOfItsFacet(
    _ language: Language
  ) throws {
    let document = try #require(documents[language])
    let declared = document.facets.flatMap { facet in
      facet.values.map { Tag(facet.id, $0.id) }
    }
    #expect(Set(declared).count == declared.count)
    let used = Set(try parts(language).tags)
    #expect(used == Set(declared))
    #expect(
      Set(document.facets.map(\.id.name)) == [
        "form", "actor", "zone", "country", "theme", "question", "kind", "severity",
      ])
    for facet in document.facets { #expect(facet.values.allSatisfy { !$0.name.isEmpty }) }
  }

  @Test func facetsAreNamedInTheLanguage() throws {
    func names(_ language: Language, _ facet: String) throws -> [String] {
      try #require(documents[language]).facets.filter { $0.id.name == facet }
        .flatMap { $0.values.map(\.name) }
    }
    #expect(try names(.french, "country").contains("Chine"))
    #expect(try names(.english, "country").contains("China"))
    #expect(try names(.french, "zone").contains("Océanie"))
    #expect(try names(.english, "zone").contains("Oceania"))
    #expect(try names(.english, "theme").contains("International solidarity"))
    #expect(try names(.french, "actor").count == 19)
  }

  /// Each figure of a table of actors has the cells of its evidence, each once.
  @Test func figuresLeadToTheCellsTheyWereCountedFrom() throws {
    let question = try #require(survey.questionnaire.standardQuestion("territories"))
    let comparison = Comparison(zonesOf: harmonised, question: question, view: .declared)
    let table = ComparisonComposer(survey, language: .french).table(comparison)
    for (group, part) in zip(comparison.groups, table.parts) {
      for (row, line) in zip(group.rows, part.rows) {
        #expect(line.tags.map(\.value) == [group.form.id.text, row.actor.id])
        for (figure, cell) in zip(row.figures, line.cells) {
          let cells = figure.evidence.map { Anchor.cell($0.cell) }
          #expect(Set(cell.sources.map(\.anchor)) == Set(cells))
          #expect(Set(cell.sources).count == cell.sources.count)
        }
      }
    }
  }

  @Test func placesAreThoseOfTheAnswers() {
    let sources = CellSources(survey)
    for table in survey.tables {
      for row in [0, table.rowCount - 1] {
        for column in table.columns.indices {
          let cell = CellReference(form: table.form.id, row: row, column: column)
          let place = table.place(row: row, column: column)
            .map { "\(survey.name(ofFile: $0.file)):\($0.line):\($0.column)" }
          #expect(sources[cell].place == place ?? survey.name(ofFile: table.file.name))
          #expect(sources[cell].label.hasPrefix(table.actor(row).label))
        }
      }
    }
  }

  @Test func anActorsGapsBearItsName() throws {
    let tagged = try parts().paragraphs.filter { $0.tags.contains(Tag(.init("kind"), "coverage")) }
    #expect(tagged.contains { $0.tags.contains(Tag(.init("zone"), "oceania")) })
    #expect(tagged.contains { $0.tags.contains(Tag(.init("actor"), "region-alsace")) })
    #expect(tagged.allSatisfy { $0.tags.contains { $0.facet.name == "severity" } })
  }

  @Test func tablesAreNumberedInTheirOrder() throws {
    let titles = try parts().tables.map(\.title)
    let numbered = titles.filter { $0.hasPrefix("Tableau ") }
    for (index, title) in numbered.enumerated() {
      #expect(title.hasPrefix("Tableau \(index + 1) – "))
    }
    let indexes = titles.filter { $0.hasPrefix("Sources du tableau ") }
    #expect(!indexes.isEmpty)
    for title in indexes {
      #expect(numbered.contains("T" + title.dropFirst("Sources du t".count)))
    }
  }

  /// The index names the place of every figure of the tables of comparisons.
  @Test func theIndexNamesEveryCell() throws {
    let question = try #require(survey.questionnaire.standardQuestion("actions"))
    let comparison = Comparison(itemsOf: harmonised, question: question)
    let index = try #require(
      try parts().tables.first { $0.anchor == .index(of: .table(comparison)) })
    let rows = index.parts.flatMap(\.rows)
    for row in comparison.groups.flatMap(\.rows) where row.figures.contains(where: { $0.count > 0 })
    {
      let line = try #require(rows.first { $0.tags.contains(Tag(.init("actor"), row.actor.id)) })
      guard case .text(let text) = line.cells[0].content else { continue }
      for evidence in row.figures.flatMap(\.evidence) {
        let place = try #require(survey.answer(evidence.cell).place)
        #expect(text.contains("\(place.line):\(place.column)"))
      }
    }
  }
}
