import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

/// The survey in a few figures and sentences.
struct OverviewChapter {
  private let survey: HarmonisedSurvey
  private let gaps: [Gap]
  private let draft: Drafting
  private let language: Language

  init(_ survey: HarmonisedSurvey, _ gaps: [Gap], _ language: Language) {
    self.survey = survey
    self.gaps = gaps
    draft = Drafting(language)
    self.language = language
  }

  var blocks: [Block] {
    [.table(keyFigures)]
      + QuestionSentences(survey, language).summaries.map { .paragraph($0) }
      + figures.map { .figure($0) }
  }

  /// The map, the zones in bars, the beginnings.
  private var figures: [Figure] {
    let pictures = ReportFigures(survey, language)
    let question = survey.survey.questionnaire.standardQuestions.first { $0.scale == .territory }
    let zones = question.flatMap { question in
      pictures.bars(
        Comparison(zonesOf: survey, question: question, view: .declared),
        title: BilingualText(fr: "Acteurs par zone", en: "Actors by zone")[language])
    }
    return [question.flatMap { pictures.map($0) }, zones].compactMap(\.self) + pictures.starts()
  }

  private var keyFigures: Table {
    func row(_ label: BilingualText, _ count: Int) -> TableRow {
      TableRow(label[language], [TableCell(count == 0 ? .nothing : .count(count))])
    }
    let tables = survey.survey.tables
    let counts = survey.survey.statusCounts
    let forms = tables.map(\.form.id)
    let readings = forms.flatMap { survey.territories.cells(of: $0) }
      .flatMap { survey.territories[$0] }.filter { !$0.isFrench }
    let countries = Set(readings.compactMap { $0.country?.iso2 })
    return Table(
      title: BilingualText(fr: "Chiffres clés", en: "Key figures")[language],
      stubHeading: "",
      columnGroups: [
        TableColumnGroup(columns: [TableColumn(BilingualText(fr: "Nombre", en: "Number")[language])]
        )
      ],
      parts: [
        TablePart(rows: [
          row(
            BilingualText(fr: "Acteurs ayant répondu", en: "Actors that answered"),
            tables.reduce(0) { $0 + $1.rowCount }),
          row(BilingualText(fr: "Formulaires", en: "Forms"), tables.count),
          row(
            BilingualText(fr: "Réponses rédigées", en: "Answers in words"),
            counts[.text, default: 0]),
          row(BilingualText(fr: "Croix et « oui »", en: "Marks"), counts[.yes, default: 0]),
          row(
            BilingualText(fr: "Mentions de territoires", en: "Mentions of territories"),
            readings.count),
          row(BilingualText(fr: "Pays cités", en: "Countries named"), countries.count),
          row(
            BilingualText(fr: "Manques majeurs", en: "High-weight gaps"),
            gaps.count { $0.severity == .high }),
        ])
      ])
  }
}
