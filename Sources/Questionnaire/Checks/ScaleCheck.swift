import Diagnostics
import JSON

extension [Placed<StandardItem>] {
  /// Whether the items have what the scale asks of them, and leave no duration without a band.
  ///
  /// « Autres pays » has no zone and « Ne sait pas » no band; but a scale without any is none.
  func checkScale(_ scale: StandardQuestion.Scale) {
    let member = scale == .duration ? "band" : scale == .territory ? "zone" : nil
    if let member {
      let lacking = filter { $0.reader.child(member) == nil }
      for item in lacking {
        if lacking.count == count {
          item.reader.reportLacking(member, scale)
        } else {
          item.reader.reportOutside(scale, item.value)
        }
      }
    }
    for item in self {
      if scale != .duration { item.reader.child("band")?.reportOutOfPlace("band", .duration) }
      if scale != .territory { item.reader.child("zone")?.reportOutOfPlace("zone", .territory) }
    }
    if scale == .duration { checkBands() }
    if scale == .territory { reportZoneTwice() }
  }

  /// Compares neighbouring bands, in the order of time; of items with one band the first.
  private func checkBands() {
    let all = compactMap { item in item.value.band.map { (band: $0, item: item) } }
    let doubles = all.indices.compactMap { index in
      all[..<index].first { $0.band == all[index].band }.map { (first: $0, second: all[index]) }
    }
    if let double = doubles.first {
      double.second.item.reader.at("band").reportBandTwice(
        double.first.item.value, double.second.item.value, further: doubles.count - 1)
    }
    let bands = all.unique(by: \.band)
      .enumerated().sorted { ($0.element.band.from, $0.offset) < ($1.element.band.from, $1.offset) }
      .map(\.element)
    guard let first = bands.first else { return }
    if first.band.from > .zero {
      first.item.reader.at("band").reportHoleBelow(first.band.from, first.item.value)
    }
    var widest = first
    for next in bands.dropFirst() {
      let reader = next.item.reader.at("band")
      if let end = widest.band.to, end < next.band.from {
        reader.reportHole(end, next.band.from, widest.item.value, next.item.value)
      } else if widest.band.to.map({ $0 > next.band.from }) ?? true {
        reader.reportOverlap(next.band.from, widest.item.value, next.item.value)
      }
      if let end = widest.band.to, next.band.to.map({ $0 > end }) ?? true { widest = next }
    }
    if let end = widest.band.to {
      widest.item.reader.at("band").reportHoleAbove(end, widest.item.value)
    }
  }

  private func reportZoneTwice() {
    var first: [Identifier<StandardItem.Zone>: StandardItem] = [:]
    for item in self {
      guard let zone = item.value.zone else { continue }
      guard let earlier = first[zone] else {
        first[zone] = item.value
        continue
      }
      item.reader.at("zone").report(
        .error, "questionnaire-zone-twice",
        BilingualText(
          fr: "la zone « \(zone) » est déjà celle de « \(earlier.label.french) »",
          en: "the zone “\(zone)” is already that of “\(earlier.label.english)”"))
    }
  }
}

extension JSONReader {
  private static let example = [
    "band": #""band": { "from": "P2Y", "to": "P5Y" }"#, "zone": #""zone": "sub-saharan-africa""#,
  ]

  fileprivate func reportLacking(_ member: String, _ scale: StandardQuestion.Scale) {
    report(
      .error, "questionnaire-scale-without-\(member)",
      BilingualText(
        fr: "il manque « \(member) », que demande une échelle « \(scale.rawValue) »",
        en: "“\(member)” is missing, which a “\(scale.rawValue)” scale needs"),
      suggestion: BilingualText(
        fr: "par exemple \(Self.example[member]!)", en: "for example \(Self.example[member]!)"))
  }

  /// For « Autres pays », « Ne sait pas », which stand beside the items of a scale.
  fileprivate func reportOutside(_ scale: StandardQuestion.Scale, _ item: StandardItem) {
    let isDuration = scale == .duration
    report(
      .note, "questionnaire-item-outside-scale",
      BilingualText(
        fr: "« \(item.label.french) » n'est \(isDuration ? "d'aucune tranche" : "d'aucune zone")",
        en: "“\(item.label.english)” has no \(isDuration ? "band" : "zone")"),
      cause: isDuration
        ? BilingualText(
          fr: "ce qu'on y coche ne compte dans aucune tranche",
          en: "what is ticked there counts in no band")
        : BilingualText(
          fr: "ce qu'on y coche ne compte dans aucune zone ; les lieux qu'on y nomme sont lus",
          en: "what is ticked there counts in no zone; the places named there are read"))
  }

  fileprivate func reportOutOfPlace(_ member: String, _ scale: StandardQuestion.Scale) {
    report(
      .error, "questionnaire-\(member)-without-scale",
      BilingualText(
        fr: "« \(member) » n'a de sens que sur une échelle « \(scale.rawValue) »",
        en: "“\(member)” only makes sense on a “\(scale.rawValue)” scale"),
      suggestion: BilingualText(
        fr: "ajouter \"scale\": \"\(scale.rawValue)\" à la question type",
        en: "add \"scale\": \"\(scale.rawValue)\" to the standard question"))
  }

  fileprivate func reportHole(
    _ from: CalendarDuration, _ to: CalendarDuration, _ left: StandardItem, _ right: StandardItem
  ) {
    report(
      .warning, "questionnaire-band-hole",
      BilingualText(
        fr: "aucune tranche ne couvre de \(from.name.french) à \(to.name.french) : « "
          + "\(left.label.french) » finit à \(from.name.french), « \(right.label.french) »"
          + " commence à \(to.name.french)",
        en: "no band covers \(from.name.english) to \(to.name.english): “\(left.label.english)”"
          + " ends at \(from.name.english), “\(right.label.english)” begins at \(to.name.english)"),
      cause: BilingualText(
        fr: "qui agit depuis ce temps-là n'a pas su quoi cocher",
        en: "actors active for that long had no box to tick"),
      suggestion: BilingualText(
        fr: "si le formulaire est ainsi imprimé, ne rien changer : le rapport le dira",
        en: "if the form is printed so, leave it: the report will say so"))
  }

  fileprivate func reportHoleBelow(_ end: CalendarDuration, _ item: StandardItem) {
    report(
      .warning, "questionnaire-band-hole",
      BilingualText(
        fr: "aucune tranche ne couvre moins de \(end.name.french) : la première,"
          + " « \(item.label.french) », y commence",
        en: "no band covers less than \(end.name.english): the first,"
          + " “\(item.label.english)”, begins there"))
  }

  fileprivate func reportHoleAbove(_ start: CalendarDuration, _ item: StandardItem) {
    report(
      .warning, "questionnaire-band-hole",
      BilingualText(
        fr: "aucune tranche ne couvre plus de \(start.name.french) : la dernière,"
          + " « \(item.label.french) », y finit",
        en: "no band covers more than \(start.name.english): the last,"
          + " “\(item.label.english)”, ends there"),
      suggestion: BilingualText(
        fr: "supprimer « to » si la tranche n'a pas de limite",
        en: "remove “to” if the band has no upper end"))
  }

  /// A grid of zones and bands, flattened into one list of items, counts each band many times.
  fileprivate func reportBandTwice(_ first: StandardItem, _ second: StandardItem, further: Int) {
    let more =
      further > 0
      ? BilingualText(
        fr: " ; de même \(further) autre\(further > 1 ? "s lignes" : " ligne") plus bas",
        en: "; so \(further == 1 ? "does another item" : "do \(further) other items") below")
      : BilingualText(fr: "", en: "")
    report(
      .error, "questionnaire-band-twice",
      BilingualText(
        fr: "« \(second.label.french) » a la même tranche que « \(first.label.french) »"
          + more.french,
        en: "“\(second.label.english)” has the same band as “\(first.label.english)”"
          + more.english),
      cause: BilingualText(
        fr: "les lignes d'une échelle de durées sont ses tranches, chacune une fois",
        en: "the items of a scale of durations are its bands, each of them once"),
      suggestion: BilingualText(
        fr: "si la question croise des zones et des tranches, en faire une question par zone : ses "
          + "tranches seules, un numéro à elle (2.1, 2.2, …) que les réponses portent aussi",
        en: "if the question crosses zones and bands, make it one question a zone: its bands "
          + "alone, and a number of its own (2.1, 2.2, …) that the responses have too"))
  }

  fileprivate func reportOverlap(
    _ start: CalendarDuration, _ left: StandardItem, _ right: StandardItem
  ) {
    report(
      .warning, "questionnaire-band-overlap",
      BilingualText(
        fr: "« \(left.label.french) » et « \(right.label.french) » se recouvrent à partir de"
          + " \(start.name.french)",
        en: "“\(left.label.english)” and “\(right.label.english)” overlap from"
          + " \(start.name.english) on"),
      cause: BilingualText(
        fr: "« to » est la première durée hors de la tranche",
        en: "“to” is the first duration beyond the band"))
  }
}
