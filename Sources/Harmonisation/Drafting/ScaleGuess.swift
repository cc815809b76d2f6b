public import Questionnaire
import Territories
import Text

/// What the items of drafted questions stand for, guessed from the labels: parts of the world, bands
/// of time.
///
/// A guess that an author reads over: it spares writing a zone or a band for every row.
public struct ScaleGuess {
  /// The questionnaire with the scales, bands and zones that the labels give.
  public let questionnaire: Questionnaire

  /// The shipped zone scheme whose zones the rows name best; `nil` where the standard one does.
  public let scheme: String?

  /// The questions that got a scale, in their order.
  public let guessed: [StandardQuestion]

  public init(_ draft: Questionnaire) {
    let names = ZoneScheme.shippedNames
    let recognisers = names.compactMap(ZoneScheme.init(shipped:)).map {
      TerritoryRecogniser(zones: $0)
    }
    let counts = recognisers.map { recogniser in
      draft.standardQuestions.map { Self.zones(of: $0.items, by: recogniser).count }.reduce(0, +)
    }
    // The first of those that read most: the standard scheme where there is nothing to choose.
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0

    var standards = draft.standardQuestions.map { standard in
      Self.banded(standard) ?? Self.zoned(standard, by: recognisers[best]) ?? standard
    }
    if !standards.contains(where: { $0.scale == .territory }),
      let open = standards.firstIndex(where: Self.asksWhere)
    {
      standards[open] = standards[open].scaled(.territory, items: [])
    }
    standards = standards.map { standard in
      SinceWhenQuestion.isOne(standard) ? standard.scaled(.duration, items: []) : standard
    }
    questionnaire = Questionnaire(
      id: draft.id, title: draft.title, marks: draft.marks, standardQuestions: standards,
      forms: draft.forms)
    guessed = standards.filter { $0.scale != .nominal }
    scheme = best == 0 ? nil : names[best]
  }

  // MARK: Bands

  /// The question on a scale of durations; `nil` unless every item is a band, each another.
  ///
  /// « Europe - Moins de 3 ans » beside « Asie - Moins de 3 ans » are rows of a grid, not a scale.
  private static func banded(_ standard: StandardQuestion) -> StandardQuestion? {
    let bands = standard.items.map { DurationBand(label: $0.label.french) }
    guard bands.count > 1, bands.allSatisfy({ $0 != nil }), Set(bands).count == bands.count else {
      return nil
    }
    return standard.scaled(
      .duration,
      items: zip(standard.items, bands).map {
        StandardItem(id: $0.id, label: $0.label, band: $1)
      })
  }

  // MARK: Zones

  /// The zone of each item that stands for one.
  ///
  /// A row that names a zone has it. What else lies in a zone (« Maghreb ») stands for it only where
  /// it does so alone: « Afrique de l'Ouest » beside « Afrique centrale » is not all of it.
  private static func zones(
    of items: [StandardItem], by recogniser: TerritoryRecogniser
  ) -> [StandardItem.ID: Zone] {
    let named = items.map { (item: $0.id, zone: recogniser.zone(ofRow: $0.label.french)) }
    let within = items.map { (item: $0.id, zone: zone(around: $0.label.french, recogniser)) }
    var zones: [StandardItem.ID: Zone] = [:]
    for rows in [named, within] {
      let taken = Set(zones.values)
      for (zone, claims) in Dictionary(grouping: rows, by: \.zone) {
        guard let zone, !taken.contains(zone), claims.count == 1 else { continue }
        zones[claims[0].item] = zone
      }
    }
    return zones
  }

  /// The zone that a part of the world lies in; `nil` for a country, or a label that says more.
  private static func zone(around label: String, _ recogniser: TerritoryRecogniser) -> Zone? {
    let mentions = recogniser.mentions(in: label)
    guard mentions.count == 1, mentions[0].place.level == .macro,
      mentions[0].span == 0..<label.utf8.count
    else { return nil }
    return mentions[0].zone
  }

  /// The question on a scale of territories; `nil` unless most items name zones.
  ///
  /// « Autres pays », « Monde entier » may stand among them: rows without a zone.
  private static func zoned(
    _ standard: StandardQuestion, by recogniser: TerritoryRecogniser
  ) -> StandardQuestion? {
    let zones = zones(of: standard.items, by: recogniser)
    guard zones.count > 1, 2 * zones.count > standard.items.count else { return nil }
    return standard.scaled(
      .territory,
      items: standard.items.map { item in
        StandardItem(
          id: item.id, label: item.label,
          zone: zones[item.id].map { Identifier(Slug.of($0.name.english)) })
      })
  }

  /// Whether an open question asks for places: « Dans quels pays agissez-vous ? », « Pays ».
  ///
  /// The word alone does not tell: « Quelles structures de votre territoire … » asks for others.
  private static func asksWhere(_ standard: StandardQuestion) -> Bool {
    guard standard.items.isEmpty, standard.answers == .text else { return false }
    let words = TextFold.folded(standard.wording ?? standard.title.french)
      .split { !$0.isLetter }.map(String.init)
    guard let place = words.firstIndex(where: placeWords.contains) else { return false }
    let isHeading = words.count <= 4
    let isAsked = words[..<place].suffix(3).contains(where: askingWords.contains)
    return isHeading || isAsked
  }

  private static let placeWords: Set<String> = [
    "pays", "territoires", "zones", "continents", "countries", "territories", "regions",
  ]

  private static let askingWords: Set<String> = [
    "quel", "quels", "quelle", "quelles", "which", "what",
  ]
}

extension StandardQuestion {
  fileprivate func scaled(_ scale: Scale, items: [StandardItem]) -> Self {
    Self(
      id: id, title: title, wording: wording, scale: scale, answers: answers, codes: codes,
      items: items)
  }
}
