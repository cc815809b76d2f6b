public import CSV
public import Diagnostics
private import JSON
private import Questionnaire
public import Responses

/// Writes comparisons as data, for spreadsheets and programs.
public struct ComparisonExport: Sendable {
  private let survey: Survey
  private let language: Language

  /// - Parameter language: Of the names of values.
  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// One record an actor: `form,actor`, then a column for each value.
  ///
  /// A cell is how often the value was found, 0 where it was not; `notAsked` where the actor's form
  /// does not offer it and nothing was found either.
  public func csv(_ comparison: Comparison, style: CSVWriter.Style = .standard) -> [UInt8] {
    var writer = CSVWriter(style)
    writer.append(["form", "actor"] + comparison.values.map { $0.name[language] })
    for group in comparison.groups {
      for row in group.rows {
        writer.append([group.form.id.text, row.actor.label] + row.figures.map(Self.number))
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
    writer.append(["form", "actor", "question", "item", "value", "count", "basis", "source"])
    for group in comparison.groups {
      for row in group.rows {
        for (value, figure) in zip(comparison.values, row.figures) {
          for evidence in figure.evidence {
            let variable = group.form.variables[evidence.cell.column]
            writer.append([
              group.form.id.text, row.actor.label, variable.question.id.text,
              variable.item?.label ?? "",
              value.name[language], "1", evidence.basis.rawValue, source(of: evidence),
            ])
          }
        }
      }
    }
    return writer.bytes
  }

  private func source(of evidence: Comparison.Evidence) -> String {
    [survey.answer(evidence.cell).place, evidence.correction].compactMap { $0 }.map(name)
      .joined(separator: " ; ")
  }

  private func name(_ place: SourcePlace) -> String {
    "\(survey.name(ofFile: place.file)):\(place.line):\(place.column)"
  }

  /// The whole comparison: values, actors with their figures and the cells behind them, totals.
  ///
  /// Files are named as the survey's description names them, so that the same survey gives the same
  /// bytes on every machine.
  public func json(_ comparison: Comparison) -> [UInt8] {
    let object: JSONOutput = [
      "by": .string(comparison.subject.name),
      "view": .optional(comparison.subject.view?.rawValue),
      "question": .optional(comparison.question?.id.text),
      "values": .array(
        comparison.values.map { value in
          [
            "id": .string(value.id), "name": .string(value.name[language]),
            "group": .optional(value.group?[language]),
          ]
        }),
      "forms": .array(
        comparison.groups.map { group in
          [
            "form": .string(group.form.id.text), "title": .string(group.form.title[language]),
            "mapping": .optional(group.question?.mapping.rawValue),
            "base": base(comparison.base(of: [group])),
            "actors": .array(group.rows.map { actor($0, comparison) }),
            "totals": totals([group], of: comparison),
          ]
        }),
      "base": base(comparison.base(of: comparison.groups)),
      "totals": totals(comparison.groups, of: comparison),
      "remarks": .array(comparison.remarks.map { .string($0.text[language]) }),
    ]
    return object.encoded()
  }

  private func actor(_ row: Comparison.Row, _ comparison: Comparison) -> JSONOutput {
    let figures = zip(comparison.values, row.figures).filter { !$1.isAsked || $1.count > 0 }
    return [
      "id": .string(row.actor.id), "label": .string(row.actor.label),
      "status": .string(row.status.rawValue),
      "figures": .array(
        figures.map { value, figure in
          [
            "value": .string(value.id), "count": .int(figure.count),
            "asked": .bool(figure.isAsked), "evidence": .array(figure.evidence.map(json)),
          ]
        }),
    ]
  }

  private func json(_ evidence: Comparison.Evidence) -> JSONOutput {
    let answer = survey.answer(evidence.cell)
    let written = evidence.span.map { span in
      String(decoding: Array(answer.text.utf8)[span], as: UTF8.self)
    }
    return [
      "basis": .string(evidence.basis.rawValue), "written": .optional(written),
      "file": .optional(answer.place.map { survey.name(ofFile: $0.file) }),
      "line": answer.place.map { .int($0.line) } ?? .absent,
      "column": answer.place.map { .int($0.column) } ?? .absent,
      "correction": .optional(evidence.correction.map(name)),
    ]
  }

  private func base(_ base: [AnswerStatus: Int]) -> JSONOutput {
    let statuses = AnswerStatus.allCases.filter { base[$0, default: 0] > 0 }
    return [
      "asked": .int(base.asked), "answered": .int(base.answered),
      "statuses": .array(
        statuses.map { ["status": .string($0.rawValue), "actors": .int(base[$0, default: 0])] }),
    ]
  }

  private func totals(_ groups: [Comparison.Group], of comparison: Comparison) -> JSONOutput {
    .array(
      zip(comparison.values, comparison.totals(of: groups)).map { value, total in
        [
          "value": .string(value.id), "actors": .int(total.actors), "asked": .int(total.asked),
        ]
      })
  }
}
