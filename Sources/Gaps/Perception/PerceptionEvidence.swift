import Diagnostics
import Responses
import Territories

/// The cells of both sides: where one names, and where the other was asked and does not.
enum PerceptionEvidence {
  static func of(
    _ sightings: [Sighting], asked: [CellReference]
  ) -> [GapEvidence] {
    sightings.eachOnce.map { sighting in
      GapEvidence(
        sighting.cell, span: sighting.span,
        what: BilingualText(
          fr: "cité : \(sighting.place.frenchName)", en: "named: \(sighting.place.englishName)"))
    }
      + asked.map {
        GapEvidence($0, what: BilingualText(fr: "demandé, non cité", en: "asked, not named"))
      }
  }

  static func list(_ places: [Place]) -> BilingualText { ShortList(places.map(\.fullName)).text }
}

extension [Place] {
  /// Each once, by name.
  var distinctByName: [Place] {
    Set(self).sorted { ($0.frenchName, $0.id) < ($1.frenchName, $1.id) }
  }
}
