public import CSV
public import Diagnostics
private import Questionnaire
public import Responses

/// Writes comparisons as data, for spreadsheets and programs.
public struct ComparisonExport: Sendable {
  let survey: Survey
  let language: Language

  /// - Parameter language: Of the names of values.
  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// One record an actor: `form,actor`, then a column for each value.
  ///
  /// A cell is how often the value was found, 0 where it was not; `notAsked` where the actor's form
  /// does not offer it and nothing was found either. By questions, `answered,asked` follow: how many
  /// items the actor answered, of how many.
  public func csv(_ comparison: Comparison, style: CSVWriter.Style = .standard) -> [UInt8] {
    var writer = CSVWriter(style)
    let isScoreboard = comparison.subject == .form
    writer.append(
      ["form", "actor"] + comparison.valueNames(language)
        + (isScoreboard ? ["answered", "asked"] : []))
    for group in comparison.groups {
      for row in group.rows {
        let items = row.completeness
        writer.append(
          [group.form.id.text, row.actor.label] + row.figures.map(Self.number)
            + (isScoreboard ? ["\(items.answered)", "\(items.asked)"] : []))
      }
    }
    return writer.bytes
  }

  private static func number(_ figure: Comparison.Figure) -> String {
    figure.count == 0 && !figure.isAsked ? AnswerStatus.notAsked.rawValue : "\(figure.count)"
  }

  /// One record a reading: `form,actor,question,item,value,count,basis,source`.
  ///
  /// The source is the place of the cell; an analyst's correction that a reading rests on follows it.
  /// The counts of an actor and a value sum to the figure of the table.
  public func longCSV(_ comparison: Comparison, style: CSVWriter.Style = .standard) -> [UInt8] {
    var writer = CSVWriter(style)
    var sources = EvidenceSources(survey)
    let names = comparison.valueNames(language)
    writer.append(["form", "actor", "question", "item", "value", "count", "basis", "source"])
    for group in comparison.groups {
      for row in group.rows {
        for (value, list) in row.evidence.sorted(by: { $0.key < $1.key }) {
          for evidence in list {
            let variable = group.form.variables[evidence.cell.column]
            writer.append([
              group.form.id.text, row.actor.label, variable.question.id.text,
              variable.item?.label ?? "", names[value], "1", evidence.basis.rawValue,
              sources.text(of: evidence),
            ])
          }
        }
      }
    }
    return writer.bytes
  }
}
