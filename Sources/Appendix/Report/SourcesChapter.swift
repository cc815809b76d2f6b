import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables

/// An index from the figures of the comparison tables to the cells they were counted from.
struct SourcesChapter {
  private let material: ReportMaterial
  private let survey: HarmonisedSurvey
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    survey = material.harmonised
    language = material.language
  }

  var blocks: [Block] {
    survey.survey.questionnaire.standardQuestions.filter { !$0.items.isEmpty }
      .compactMap { question in
        material.comparisons(of: question).first.map { .table(index(of: $0, question)) }
      }
  }

  private func index(of comparison: Comparison, _ question: StandardQuestion) -> Table {
    let parts = comparison.groups.compactMap { group -> TablePart? in
      let rows = group.rows.flatMap { row in
        zip(comparison.values, row.figures).filter { $1.count > 0 }.map { value, figure in
          TableRow(
            row.actor.label,
            [
              TableCell(.text(value.name[language])), TableCell(.count(figure.count)),
              TableCell(.text(places(of: figure).joined(separator: ", "))),
            ])
        }
      }
      return rows.isEmpty ? nil : TablePart(group.form.title[language], rows: rows)
    }
    return Table(
      title: question.title[language],
      stubHeading: BilingualText(fr: "Acteur", en: "Actor")[language],
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(BilingualText(fr: "Valeur", en: "Value")[language], alignment: .start),
          TableColumn(BilingualText(fr: "Chiffre", en: "Figure")[language]),
          TableColumn(BilingualText(fr: "Cellules", en: "Cells")[language], alignment: .start),
        ])
      ], parts: parts)
  }

  private func places(of figure: Comparison.Figure) -> [String] {
    var seen: Set<CellReference> = []
    return figure.evidence.filter { seen.insert($0.cell).inserted }.compactMap { evidence in
      survey.survey.answer(evidence.cell).place.map {
        "\(survey.survey.name(ofFile: $0.file)):\($0.line):\($0.column)"
      }
    }
  }
}
