import Diagnostics
import JSON
import Text

extension StandardItem {
  enum Member: String, CaseIterable {
    case id
    case label
    case band
    case zone
  }

  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object.required(.id)?.identifier(StandardItem.self)
    let label = object.required(.label)?.localizedText()
    let band = object[.band].flatMap { DurationBand($0) }
    let zone = object[.zone]?.zone()
    guard let id else { return nil }
    self.init(
      id: id, label: label ?? BilingualText(verbatim: id.text), band: band, zone: zone,
      zonePlace: object[.zone]?.place)
  }

  var json: JSONOutput {
    .members([
      Member.id: .string(id.text),
      .label: label.json,
      .band: band?.json ?? .absent,
      .zone: .optional(zone?.text),
    ])
  }
}

extension DurationBand {
  enum Member: String, CaseIterable {
    case from
    case to
  }

  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let from = object.required(.from)?.duration()
    let to = object[.to]?.duration()
    guard let from, to != nil || object[.to] == nil else { return nil }
    if let to, to <= from {
      object.at(.to).reportInverted(from: from, to: to)
      return nil
    }
    self.init(from: from, to: to)
  }

  var json: JSONOutput {
    .members([Member.from: .string("\(from)"), .to: .optional(to.map { "\($0)" })])
  }
}

extension JSONReader {
  /// A zone by its identifier, or by its name as people write it.
  fileprivate func zone() -> Identifier<StandardItem.Zone>? {
    nonEmptyString().map { text in
      Identifier(Identifier<StandardItem.Zone>.isValid(text) ? text : Slug.of(text))
    }
  }

  fileprivate func reportInverted(from: CalendarDuration, to: CalendarDuration) {
    report(
      .error, "questionnaire-band-inverted",
      BilingualText(
        fr: "cette tranche finit à \(to.name.french), mais commence à \(from.name.french)",
        en: "this band ends at \(to.name.english), but begins at \(from.name.english)"),
      suggestion: BilingualText(fr: "inverser les deux bornes", en: "swap the two ends"))
  }
}
