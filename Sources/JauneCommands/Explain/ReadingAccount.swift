import Diagnostics
import Harmonisation
import Responses
import Territories
import Timespans

/// A reading in words: what kind it is, what it was read as, and on what ground.
struct ReadingAccount {
  let kind: BilingualText
  let meaning: BilingualText

  /// How sure it is, why it is read so, and where that comes from.
  let ground: BilingualText

  /// Whether an analyst should look at it twice.
  let isDoubtful: Bool

  /// Readings less sure than this are doubtful.
  private static let sure = 0.8

  init(_ reading: ExplainedReading, in survey: Survey) {
    switch reading.value {
    case .territory(let territory):
      kind = BilingualText(fr: "territoire", en: "territory")
      meaning = Self.meaning(of: territory)
      ground = Self.ground(of: territory, survey)
      isDoubtful =
        territory.correction == nil
        && (territory.confidence < Self.sure || territory.misprintOf != nil)
    case .notATerritory(let correction):
      kind = BilingualText(fr: "écarté", en: "set aside")
      meaning = BilingualText(
        fr: "n'est pas un territoire d'action", en: "is no territory of action")
      ground = Self.analyst(correction.source, survey)
      isDoubtful = false
    case .timespan(let timespan, let band):
      kind = BilingualText(fr: "temps", en: "time")
      let code = timespan.code.isEmpty ? nil : BilingualText(verbatim: timespan.code)
      let tier = band.map {
        BilingualText(
          fr: "tranche « \($0.label.french) »", en: "band “\($0.label.english)”")
      }
      meaning = Self.joined([code, timespan.kind.words, tier])
      ground = Self.rule(timespan.reason)
      isDoubtful = false
    case .amount(let amount):
      kind = BilingualText(fr: "montant", en: "amount")
      meaning = amount.words
      ground = Self.rule(amount.reason)
      isDoubtful = false
    case .actor(let actor, let isSelf):
      kind = BilingualText(fr: "acteur", en: "actor")
      meaning = Self.joined(
        [
          BilingualText(verbatim: actor.name),
          isSelf ? BilingualText(fr: "le répondant lui-même", en: "the respondent itself") : nil,
        ])
      ground = BilingualText(
        fr: "liste des acteurs : \(actor.id)", en: "list of actors: \(actor.id)")
      isDoubtful = false
    }
  }

  private static func meaning(of reading: TerritoryReading) -> BilingualText {
    let place = reading.place
    // A country's codes are its own; of other places they tell where they lie.
    let country = place.level == .country ? nil : place.country
    let codes = place.level == .country ? [place.iso2, place.iso3] : [place.subdivisionCode]
    let code = codes.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "/")
    let zone = reading.zone.map {
      BilingualText(fr: "zone « \($0.name.french) »", en: "zone “\($0.name.english)”")
    }
    return joined(
      [
        BilingualText(fr: place.frenchName, en: place.englishName), place.level.words,
        country.map { BilingualText(fr: $0.frenchName, en: $0.englishName) },
        code.isEmpty ? nil : BilingualText(verbatim: code), zone,
        reading.nature == .current ? nil : reading.nature.words,
      ])
  }

  private static func ground(of reading: TerritoryReading, _ survey: Survey) -> BilingualText {
    if let source = reading.correction { return analyst(source, survey) }
    let percent = Int((reading.confidence * 100).rounded())
    let (id, reason) = (reading.place.id, reading.reason)
    return BilingualText(
      fr: "répertoire \(id), confiance \(percent) % : \(reason.french)",
      en: "gazetteer \(id), confidence \(percent)%: \(reason.english)")
  }

  private static func rule(_ reason: BilingualText) -> BilingualText {
    BilingualText(fr: "règle : \(reason.french)", en: "rule: \(reason.english)")
  }

  private static func analyst(_ place: SourcePlace, _ survey: Survey) -> BilingualText {
    let place = "\(survey.name(ofFile: place.file)):\(place.line):\(place.column)"
    return BilingualText(
      fr: "correction d'un analyste : \(place)", en: "an analyst's correction: \(place)")
  }

  private static func joined(_ parts: [BilingualText?]) -> BilingualText {
    let parts = parts.compactMap(\.self)
    return BilingualText(
      fr: parts.map(\.french).joined(separator: ", "),
      en: parts.map(\.english).joined(separator: ", "))
  }
}
