public import CSV
public import Diagnostics
import JSON

/// Writes gaps as data, for spreadsheets and programs.
public struct GapExport: Sendable {
  private let places: GapPlaces
  private let language: Language

  public init(_ context: GapContext, language: Language) {
    places = GapPlaces(context)
    self.language = language
  }

  /// One record a gap: `kind,severity,forms,actors,subject,message,evidence`.
  ///
  /// Forms and actors are parted by `|`, the places of the evidence by ` ; `.
  public func csv(_ gaps: [Gap], style: CSVWriter.Style = .standard) -> [UInt8] {
    var writer = CSVWriter(style)
    writer.append(["kind", "severity", "forms", "actors", "subject", "message", "evidence"])
    for gap in gaps {
      writer.append([
        gap.kind.rawValue, gap.severity.rawValue,
        gap.forms.map(\.text).joined(separator: "|"), gap.actors.joined(separator: "|"),
        gap.subject.name[language], gap.message[language],
        places.names(of: gap).joined(separator: " ; "),
      ])
    }
    return writer.bytes
  }

  /// Every gap with its id, its rule and its evidence, cell by cell.
  public func json(_ gaps: [Gap]) -> [UInt8] {
    JSONOutput.array(
      gaps.map { gap in
        [
          "id": .string(gap.id), "kind": .string(gap.kind.rawValue), "rule": .string(gap.rule),
          "severity": .string(gap.severity.rawValue),
          "forms": .array(gap.forms.map { .string($0.text) }),
          "actors": .array(gap.actors.map(JSONOutput.string)),
          "subject": .string(gap.subject.id), "name": .string(gap.subject.name[language]),
          "message": .string(gap.message[language]),
          "evidence": .array(gap.evidence.map(json)),
        ]
      }
    ).encoded()
  }

  private func json(_ evidence: GapEvidence) -> JSONOutput {
    let place = places.place(of: evidence)
    return [
      "wave": evidence.wave == .previous ? "previous" : .absent,
      "form": .string(evidence.cell.form.text),
      "actor": .string(places.actor(of: evidence).id),
      "what": .string(evidence.what[language]),
      "written": .optional(places.words(of: evidence)),
      "file": .optional(place.map { places.name(of: $0, evidence) }),
      "line": place.map { .int($0.line) } ?? .absent,
      "column": place.map { .int($0.column) } ?? .absent,
    ]
  }
}
