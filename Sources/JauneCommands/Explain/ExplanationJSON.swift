import Diagnostics
import Harmonisation
import JSON
import Questionnaire
import Responses
import Territories
import Text

/// An explanation for a program: an object for each answer, every place in bytes and in scalars.
struct ExplanationJSON {
  private let survey: Survey
  private let language: Language

  /// - Parameter language: Of titles, reasons and zones.
  init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  func bytes(_ explanations: [QuestionExplanation]) -> [UInt8] {
    JSONOutput.array(
      explanations.flatMap { explanation in
        explanation.answers.map { json($0, explanation) }
      }
    ).encoded()
  }

  private func json(
    _ answer: AnswerExplanation, _ explanation: QuestionExplanation
  ) -> JSONOutput {
    let (actor, form) = (explanation.actor, explanation.form)
    let offsets = OffsetTable(answer.text, answer.readings.map(\.span))
    return [
      "form": ["id": .string(form.id.text), "title": .string(form.title[language])],
      "actor": [
        "id": .string(actor.id), "name": .string(actor.name), "label": .string(actor.label),
      ],
      "question": explanation.question.map(json) ?? .absent,
      "standardQuestion": explanation.standard.map {
        ["id": .string($0.id.text), "title": .string($0.title[language])]
      } ?? .absent,
      "item": answer.item.map {
        ["id": .string($0.id.text), "label": .string($0.label)]
      } ?? .absent,
      "standardItem": answer.standardItem.map {
        ["id": .string($0.id.text), "label": .string($0.label[language])]
      } ?? .absent,
      "askedBy": .nonEmpty(explanation.askedBy.map { .string($0.id.text) }),
      "place": answer.place.map(json) ?? .absent,
      "status": .string(answer.status.rawValue),
      "ground": answer.ground.map(json) ?? .absent,
      "text": .string(answer.text),
      "declaredZone": .optional(answer.declaredZone?.name[language]),
      "notes": .nonEmpty(
        answer.notes.map { ["mark": .string($0.mark), "text": .string($0.text)] }),
      "readings": .array(answer.readings.map { json($0, offsets) }),
      "zoneConflicts": .nonEmpty(answer.conflicts.map { json($0, answer.readings) }),
    ]
  }

  private func json(_ question: Question) -> JSONOutput {
    [
      "id": .string(question.id.text), "number": .string(question.number.text),
      "wording": .string(question.wording), "mapping": .string(question.mapping.rawValue),
      "note": .optional(question.note?[language]),
    ]
  }

  private func json(_ place: SourcePlace) -> JSONOutput {
    [
      "file": .string(survey.name(ofFile: place.file)), "line": .int(place.line),
      "column": .int(place.column),
    ]
  }

  private func json(_ ground: StatusGround) -> JSONOutput {
    [
      "text": .string(ground.text[language]),
      "marks": .nonEmpty(
        ground.marks.map {
          ["mark": .string($0.mark.written), "ofQuestionnaire": .bool($0.isOwn)]
        }),
    ]
  }

  private func json(_ reading: ExplainedReading, _ offsets: OffsetTable) -> JSONOutput {
    let span = reading.span
    let place: [(key: String, value: JSONOutput)] = [
      ("reference", .int(reading.reference)), ("kind", .string(reading.kind)),
      ("written", .string(reading.written)),
      ("bytes", ["start": .int(span.lowerBound), "end": .int(span.upperBound)]),
      (
        "scalars",
        [
          "start": .int(offsets[span.lowerBound]), "end": .int(offsets[span.upperBound]),
        ]
      ),
    ]
    return .object(place + members(of: reading))
  }

  private func members(
    of reading: ExplainedReading
  ) -> [(key: String, value: JSONOutput)] {
    switch reading.value {
    case .territory(let territory): members(of: territory)
    case .notATerritory(let correction):
      [("source", source("correction", correction.source))]
    case .timespan(let timespan, let band):
      [
        ("timespanKind", .string(timespan.kind.rawValue)), ("start", .string(timespan.start)),
        ("end", .string(timespan.end)), ("edtf", .string(timespan.code)),
        ("precision", .string(timespan.precision.rawValue)),
        ("isDerived", .bool(timespan.derivation != nil)), ("band", .optional(band?.id.text)),
        ("reason", .string(timespan.reason[language])), ("source", source("rule")),
      ]
    case .amount(let amount):
      [
        ("value", .optional(amount.value?.description)), ("lower", .string("\(amount.lower)")),
        ("upper", .string("\(amount.upper)")), ("currency", .string(amount.currency.code)),
        ("approximation", .string(amount.approximation.rawValue)), ("per", .optional(amount.per)),
        ("reason", .string(amount.reason[language])), ("source", source("rule")),
      ]
    case .actor(let actor, let isSelf):
      [
        ("actor", .string(actor.id)), ("name", .string(actor.name)), ("isSelf", .bool(isSelf)),
        ("source", source("actors")),
      ]
    }
  }

  private func members(of reading: TerritoryReading) -> [(key: String, value: JSONOutput)] {
    let place = reading.place
    return [
      ("name", .string(language == .french ? place.frenchName : place.englishName)),
      ("id", .string(place.id)), ("level", .string(place.level.name)),
      ("country", .optional(reading.country?.iso2)),
      ("subdivision", .optional(place.level == .country ? nil : place.subdivisionCode)),
      ("zone", .optional(reading.zone?.name[language])),
      ("nature", .string(reading.nature.rawValue)),
      ("confidence", .double((reading.confidence * 100).rounded() / 100)),
      ("misprintOf", .optional(reading.misprintOf)),
      ("reason", .string(reading.reason[language])),
      (
        "source",
        reading.correction.map { source("correction", $0) } ?? source("gazetteer")
      ),
    ]
  }

  /// Where a reading comes from: `gazetteer`, `rule`, `actors`, or `correction` with its place.
  private func source(_ kind: String, _ place: SourcePlace? = nil) -> JSONOutput {
    ["kind": .string(kind), "place": place.map(json) ?? .absent]
  }

  private func json(_ conflict: CellConflict, _ readings: [ExplainedReading]) -> JSONOutput {
    let spans = Set(conflict.readings.map(\.span))
    let references = readings.filter { $0.kind == "territory" && spans.contains($0.span) }
      .map { JSONOutput.int($0.reference) }
    return [
      "declared": .string(conflict.declared.name[language]),
      "derived": .string(conflict.derived.name[language]),
      "cause": .string(conflict.cause.rawValue),
      "reason": .string(conflict.cause.text[language]),
      "statement": .string(conflict.statement[language]), "readings": .array(references),
    ]
  }
}

extension ExplainedReading {
  /// What programs know its kind by.
  fileprivate var kind: String {
    switch value {
    case .territory: "territory"
    case .notATerritory: "not-a-territory"
    case .timespan: "timespan"
    case .amount: "amount"
    case .actor: "actor"
    }
  }
}

/// The scalars before each end of some spans, counted in one walk over the text.
private struct OffsetTable {
  private var scalars: [Int: Int] = [:]

  init(_ text: String, _ spans: [Range<Int>]) {
    var offsets = ScalarOffsets(text)
    for end in Set(spans.flatMap { [$0.lowerBound, $0.upperBound] }).sorted() {
      scalars[end] = offsets.scalars(before: end)
    }
  }

  subscript(offset: Int) -> Int { scalars[offset] ?? 0 }
}
