import Appendix
import Diagnostics
import Documents
import Files
import Gaps
import Harmonisation
import Responses
import Tables
import Testing

/// The documents that jaune composes of the annex.
enum Annex {
  static func documents() throws -> [(name: String, document: Document)] {
    let root = PathName.folder(of: PathName.folder(of: PathName.folder(of: #filePath)))
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(root + "/Fixtures/annexe-6", log: &log))
    let read = HarmonisedSurvey(survey, log: &log)
    return [
      ("grilles", grids(survey)), ("comparaisons", try comparisons(read)),
      ("manques", gaps(read)), ("zones", try zones(read)), ("rapport", report(read)),
    ]
  }

  static func grids(_ survey: Survey) -> Document {
    let grids = survey.tables.flatMap { table in
      table.form.questions.map { AnswerGrid(table, question: $0) }
    }
    return AnnexComposer(survey, language: .french).document(of: grids)
  }

  private static func comparisons(_ read: HarmonisedSurvey) throws -> Document {
    let composer = ComparisonComposer(read.survey, language: .french)
    let territories = try #require(read.survey.questionnaire.standardQuestion("territories"))
    let tables = [
      Comparison(zonesOf: read, question: territories, view: .declared, forms: nil),
      Comparison(countriesOf: read, question: territories, forms: nil),
      Comparison(statusesOf: read, question: territories, forms: nil),
    ].map { composer.table($0) }
    return Document(
      title: read.survey.title[.french], language: .french,
      blocks: [.section("Comparaisons", tables.map { .table($0) })])
  }

  private static func zones(_ read: HarmonisedSurvey) throws -> Document {
    let territories = try #require(read.survey.questionnaire.standardQuestion("territories"))
    return ComparisonComposer(read.survey, language: .french).document(
      of: Comparison(zonesOf: read, question: territories, view: .declared, forms: nil))
  }

  private static func report(_ read: HarmonisedSurvey) -> Document {
    ReportComposer(GapContext(read, previous: nil), language: .french).document()
  }

  private static func gaps(_ read: HarmonisedSurvey) -> Document {
    let context = GapContext(read, previous: nil)
    let analysis = GapAnalysis(context, kinds: GapKind.allCases, least: .low)
    return GapComposer(context, language: .french).document(of: analysis.gaps)
  }
}
