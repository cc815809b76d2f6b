import Amounts
import Diagnostics
import Territories
import Timespans

/// What readings are called in the text an analyst reads.
extension PlaceLevel {
  var words: BilingualText {
    switch self {
    case .country: BilingualText(fr: "pays", en: "country")
    case .subdivision: BilingualText(fr: "subdivision", en: "subdivision")
    case .locality: BilingualText(fr: "localité", en: "locality")
    case .macro: BilingualText(fr: "ensemble de pays", en: "group of countries")
    case .france: BilingualText(fr: "territoire français", en: "territory of France")
    }
  }
}

extension MentionNature {
  var words: BilingualText {
    switch self {
    case .current: BilingualText(fr: "en cours", en: "current")
    case .planned: BilingualText(fr: "prévu", en: "planned")
    case .ended: BilingualText(fr: "terminé", en: "ended")
    }
  }
}

extension TimespanKind {
  var words: BilingualText {
    switch self {
    case .point: BilingualText(fr: "date", en: "date")
    case .since: BilingualText(fr: "depuis une date", en: "since a date")
    case .until: BilingualText(fr: "jusqu'à une date", en: "until a date")
    case .interval: BilingualText(fr: "d'une date à une autre", en: "from one date to another")
    case .duration: BilingualText(fr: "durée", en: "length of time")
    case .recurring: BilingualText(fr: "répétition", en: "repetition")
    case .future: BilingualText(fr: "à venir", en: "to come")
    }
  }
}

extension Amount {
  /// « 30000 EUR », « de 10000 à 15000 EUR par an ».
  var words: BilingualText {
    let about = approximation == .exact ? nil : approximation.name
    let per = per.map { BilingualText(fr: "par \($0)", en: "per \($0)") }
    let figure =
      value.map { BilingualText(verbatim: "\($0) \(currency.code)") }
      ?? BilingualText(
        fr: "de \(lower) à \(upper) \(currency.code)",
        en: "from \(lower) to \(upper) \(currency.code)")
    let parts = [about, figure, per].compactMap(\.self)
    return BilingualText(
      fr: parts.map(\.french).joined(separator: " "),
      en: parts.map(\.english).joined(separator: " "))
  }
}
