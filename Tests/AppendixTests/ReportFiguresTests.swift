import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

@testable import Appendix

/// The pictures of the annex: what they say, what they leave out, and that they fit on a page.
@Suite struct ReportFiguresTests {
  private let survey: HarmonisedSurvey

  init() throws {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(ProjectFolder.annex, log: &log))
    self.survey = HarmonisedSurvey(survey, log: &log)
  }

  private func question(_ scale: StandardQuestion.Scale) throws -> StandardQuestion {
    try #require(survey.survey.questionnaire.standardQuestions.first { $0.scale == scale })
  }

  private func all(_ language: Language, table: String? = nil) throws -> [Figure] {
    let pictures = ReportFigures(survey, language)
    let territories = try question(.territory)
    let zones = Comparison(zonesOf: survey, question: territories, view: .declared)
    let single = [
      pictures.map(territories, table: table), pictures.bars(zones, title: "Zones", table: table),
      pictures.domains(try question(.nominal), table: table), pictures.coordination(table: table),
    ]
    return single.compactMap(\.self) + pictures.heatMap(zones, title: "Zones", table: table)
      + pictures.starts()
      + pictures.durations(try question(.duration), table: table)
      + pictures.statusesByForm() + pictures.statusesByQuestion()
      + pictures.themes(.standard, table: table)
  }

  @Test(arguments: Language.allCases)
  func everyFigureSaysWhatItShowsAndFitsOnAPage(language: Language) throws {
    let figures = try all(language, table: "Tout")
    #expect(figures.count == 11)
    for figure in figures {
      // No table of the appendix has the numbers of the others.
      let others = ["figure/starts", "figure/durations/", "figure/statuses/"]
      let name = figure.anchor?.continued?.name ?? figure.anchor?.name ?? ""
      let hasTable = !others.contains(where: name.hasPrefix)
      #expect(figure.description.contains("Tout") == hasTable, "\(figure.title)")
      #expect(figure.description.contains { $0.isNumber }, "\(figure.title)")
      #expect(figure.drawing.height <= 620 && figure.drawing.width <= 720, "\(figure.title)")
      for text in [figure.title, figure.description] + figure.remarks where language == .french {
        #expect(!text.contains(" :") && !text.contains(" ;") && !text.contains("« "), "\(text)")
      }
    }
    #expect(try all(language, table: "Tout") == figures)
  }

  @Test func withoutATableNoneIsNamed() throws {
    for figure in try all(.french) { #expect(!figure.description.contains("tableau «")) }
  }

  @Test func disputedAreasMayBeShownOtherwise() throws {
    let pictures = ReportFigures(survey, .french)
    let question = try question(.territory)
    let usual = try #require(pictures.map(question))
    let other = try #require(pictures.map(question, attributions: ["EH-W": ["MA"]]))
    #expect(usual.drawing != other.drawing)
    #expect(pictures.map(question, attributions: ["EH-W": ["EH"]]) == usual)
  }

  @Test func actorsOfAStackedBarAreCountedOnce() throws {
    let figure = try #require(
      ReportFigures(survey, .french).durations(try question(.duration)).first)
    #expect(figure.description.contains("Plus de cinq ans 13, plusieurs tranches 5, aucune 1"))
    let total = survey.survey.tables.reduce(0) { $0 + $1.rowCount }
    #expect(13 + 5 + 1 == total)
    #expect(try ReportFigures(survey, .french).durations(question(.territory)).isEmpty)
  }

  @Test func whoWorksTogetherIsToldFromWhoMeets() throws {
    let figure = try #require(ReportFigures(survey, .french).coordination())
    let strokes = figure.drawing.strokes
    #expect(strokes.contains { $0.dashes.isEmpty } && strokes.contains { !$0.dashes.isEmpty })
    #expect(
      figure.remarks.contains { $0.contains("17 autres pays, où se croisent moins d'acteurs") })
    #expect(figure.description.contains("Chine (10)"))
  }

  @Test func aGraphOfManyKeepsToItsPage() throws {
    let view = try #require(CoordinationView(CoordinationGraph(survey)))
    #expect(view.places.count <= 30 && view.actors.count <= 36 && view.pairs.count <= 24)
    // Places are shown by how many meet in them: all with so many, or none.
    let least = view.places.map { view.counts[$0.code, default: 0] }.min() ?? 0
    #expect(view.hiddenPlaces.allSatisfy { view.counts[$0.code, default: 0] < least })
  }

  /// So many actors, each with two countries and a year.
  private func large(_ count: Int) throws -> HarmonisedSurvey {
    let asia = ["Inde", "Chine", "Viêt Nam", "Laos", "Japon", "Cambodge", "Thaïlande"]
    let europe = ["Pologne", "Italie", "Espagne", "Allemagne", "Belgique"]
    let answers = (0..<count).map { index in
      "Acteur \(index),1,,Un jumelage depuis \(index == 0 ? 1889 : 1960 + index % 50)\n"
        + "Acteur \(index),2,Asie,\(asia[index % 7])\n"
        + "Acteur \(index),2,Europe,\(europe[index % 5])\n"
    }
    let folder = try ZoneSurvey(a: answers.joined())
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  @Test(arguments: [30, 119, 122])
  func manyActorsAreDrawnInPanelsOrTogether(count: Int) throws {
    let survey = try large(count)
    let pictures = ReportFigures(survey, .french)
    let question = try #require(survey.survey.questionnaire.standardQuestion("territories"))
    let zones = pictures.heatMap(
      Comparison(zonesOf: survey, question: question, view: .declared), title: "Zones")
    let starts = pictures.starts()
    for figures in [zones, starts] {
      #expect(figures.allSatisfy { $0.drawing.height <= 620 })
      #expect(figures.first?.title.hasSuffix(")") == false)
      if count > 120 {
        #expect(figures.count == 1)
        #expect(figures[0].remarks.contains { $0.contains("\(count) acteurs, réunis") })
      } else if count > 40 {
        #expect(figures.count > 1 && figures.last?.title.hasSuffix("(fin)") == true)
      }
    }
    let graph = try #require(pictures.coordination())
    #expect(graph.drawing.height <= 620)
    #expect(graph.remarks.contains { $0.contains("autres ne sont pas figurés") } == (count > 36))
    let view = try #require(CoordinationView(CoordinationGraph(survey)))
    #expect(view.actions.count <= 140 && !view.actions.isEmpty)
  }

  @Test func aSurveyThatSaysNothingHasNoFigures() throws {
    let folder = try ZoneSurvey(a: "Un,1,,Des jumelages\n")
    var log = DiagnosticLog()
    let survey = HarmonisedSurvey(
      try #require(try Survey.load(folder.path, log: &log)), log: &log)
    let pictures = ReportFigures(survey, .french)
    let question = try #require(survey.survey.questionnaire.standardQuestion("territories"))
    let zones = Comparison(zonesOf: survey, question: question, view: .declared)
    #expect(pictures.map(question) == nil && pictures.coordination() == nil)
    #expect(pictures.bars(zones, title: "") == nil && pictures.domains(question) == nil)
    #expect(pictures.heatMap(zones, title: "").isEmpty && pictures.starts().isEmpty)
    #expect(pictures.durations(question).isEmpty && pictures.themes(.standard).isEmpty)
  }
}

extension Drawing {
  fileprivate var strokes: [Stroke] { Self.strokes(of: shapes) }

  private static func strokes(of shapes: [Shape]) -> [Stroke] {
    shapes.flatMap { shape -> [Stroke] in
      switch shape {
      case .group(_, let inner): strokes(of: inner)
      case .path(_, _, let stroke): stroke.map { [$0] } ?? []
      default: []
      }
    }
  }
}
