private import JSON
private import Questionnaire
import Responses

extension ComparisonExport {
  /// The whole comparison: values, actors with their figures and the cells behind them, totals.
  ///
  /// Files are named as the survey's description names them, so that the same survey gives the same
  /// bytes on every machine.
  public func json(_ comparison: Comparison) -> [UInt8] {
    var writer = JSONWriter()
    var sources = EvidenceSources(survey)
    writer.beginObject()
    writer.member("by", .string(comparison.subject.name))
    writer.member("view", .optional(comparison.subject.view?.rawValue))
    writer.member("question", .optional(comparison.question?.id.text))
    writer.member("values", values(of: comparison))
    writer.key("forms")
    writer.beginArray()
    for group in comparison.groups {
      writer.beginObject()
      writer.member("form", .string(group.form.id.text))
      writer.member("title", .string(group.form.title[language]))
      writer.member("mapping", .optional(group.question?.mapping.rawValue))
      if comparison.subject == .form { writer.member("mappings", mappings(of: group.form)) }
      writer.member("base", base(comparison.base(of: [group])))
      writer.key("actors")
      writer.beginArray()
      for row in group.rows { writer.value(actor(row, comparison, &sources)) }
      writer.endArray()
      writer.member("totals", totals([group], of: comparison))
      writer.endObject()
    }
    writer.endArray()
    writer.member("base", base(comparison.base(of: comparison.groups)))
    writer.member("totals", totals(comparison.groups, of: comparison))
    writer.member("remarks", .array(comparison.remarks.map { .string($0.text[language]) }))
    writer.endObject()
    return writer.finish()
  }

  private func values(of comparison: Comparison) -> JSONOutput {
    .array(
      zip(comparison.values, comparison.valueNames(language)).map { value, name in
        [
          "id": .string(value.id), "name": .string(name),
          "group": .optional(value.group?[language]), "began": .optional(value.began),
        ]
      })
  }

  /// How each question of a form compares with its standard one.
  private func mappings(of form: Form) -> JSONOutput {
    .array(
      form.questions.map { question in
        [
          "question": .string(question.id.text), "number": .string(question.number.text),
          "mapping": .string(question.mapping.rawValue),
        ]
      })
  }

  private func actor(
    _ row: Comparison.Row, _ comparison: Comparison, _ sources: inout EvidenceSources
  ) -> JSONOutput {
    let figures = zip(comparison.values, row.figures).filter { !$1.isAsked || $1.count > 0 }
    var written: [JSONOutput] = []
    for (value, figure) in figures {
      written.append([
        "value": .string(value.id), "count": .int(figure.count),
        "asked": .bool(figure.isAsked),
        "evidence": .array(figure.evidence.map { json($0, &sources) }),
      ])
    }
    let isScoreboard = comparison.subject == .form
    return [
      "id": .string(row.actor.id), "label": .string(row.actor.label),
      "status": .string(row.status.rawValue),
      "answered": isScoreboard ? .int(row.completeness.answered) : .absent,
      "asked": isScoreboard ? .int(row.completeness.asked) : .absent,
      "figures": .array(written),
    ]
  }

  private func json(
    _ evidence: Comparison.Evidence, _ sources: inout EvidenceSources
  ) -> JSONOutput {
    let place = sources[evidence.cell].place
    return [
      "basis": .string(evidence.basis.rawValue),
      "written": .optional(sources.written(evidence)),
      "file": .optional(place.map { survey.name(ofFile: $0.file) }),
      "line": place.map { .int($0.line) } ?? .absent,
      "column": place.map { .int($0.column) } ?? .absent,
      "correction": .optional(evidence.correction.map(sources.name)),
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

extension JSONWriter {
  /// Writes a member of the open object; none for an absent value.
  fileprivate mutating func member(_ name: String, _ value: JSONOutput) {
    if case .absent = value { return }
    key(name)
    self.value(value)
  }
}
