import Diagnostics
import Tables

/// What the values of a comparison are called in a sentence, with the verb for choosing one.
enum ValueNoun: CaseIterable {
  case zone, country, band, datedBand, item, answer

  /// - Returns: `nil` for comparisons that are told otherwise.
  init?(_ subject: Comparison.Subject) {
    switch subject {
    case .zone: self = .zone
    case .country: self = .country
    case .duration(.declared): self = .band
    case .duration(.derived): self = .datedBand
    case .domain: self = .item
    case .answer: self = .answer
    case .territory, .status, .form, .year: return nil
    }
  }

  private var isFeminine: Bool { self != .country }

  /// « zone », « zones ».
  func noun(_ isPlural: Bool) -> BilingualText {
    switch self {
    case .zone:
      BilingualText(fr: isPlural ? "zones" : "zone", en: isPlural ? "zones" : "zone")
    case .country:
      BilingualText(fr: "pays", en: isPlural ? "countries" : "country")
    case .band, .datedBand:
      BilingualText(fr: isPlural ? "tranches" : "tranche", en: isPlural ? "bands" : "band")
    case .item:
      BilingualText(fr: isPlural ? "rubriques" : "rubrique", en: isPlural ? "items" : "item")
    case .answer:
      BilingualText(fr: isPlural ? "réponses" : "réponse", en: isPlural ? "answers" : "answer")
    }
  }

  /// « indiquées », « nommé ».
  func chosen(_ isPlural: Bool) -> BilingualText {
    let ending = (isFeminine ? "e" : "") + (isPlural ? "s" : "")
    return switch self {
    case .zone: BilingualText(fr: "indiqué\(ending)", en: "indicated")
    case .country: BilingualText(fr: "nommé\(ending)", en: "named")
    case .band: BilingualText(fr: "déclaré\(ending)", en: "declared")
    case .datedBand: BilingualText(fr: "atteint\(ending)", en: "reached")
    case .item: BilingualText(fr: "renseigné\(ending)", en: "filled in")
    case .answer: BilingualText(fr: "choisi\(ending)", en: "chosen")
    }
  }

  /// « n'indique », “indicates”.
  var verb: BilingualText {
    switch self {
    case .zone: BilingualText(fr: "n'indique", en: "indicates")
    case .country: BilingualText(fr: "ne nomme", en: "names")
    case .band: BilingualText(fr: "ne déclare", en: "declares")
    case .datedBand: BilingualText(fr: "n'atteint", en: "reaches")
    case .item: BilingualText(fr: "ne renseigne", en: "fills in")
    case .answer: BilingualText(fr: "ne choisit", en: "chooses")
    }
  }

  /// « la zone », « les pays ».
  func definite(_ isPlural: Bool) -> BilingualText {
    let article = isPlural ? "les" : isFeminine ? "la" : "le"
    let noun = noun(isPlural)
    return BilingualText(fr: "\(article) \(noun.french)", en: "the \(noun.english)")
  }

  /// « chacune », « chacun ».
  var each: BilingualText { BilingualText(fr: isFeminine ? "chacune" : "chacun", en: "each") }

  /// « seule », « seul ».
  var only: BilingualText { BilingualText(fr: isFeminine ? "Seule" : "Seul", en: "Only") }
}
