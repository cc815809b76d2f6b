import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// What the respondents of one form say of a territory they all speak for, as one voice: most often
/// one council, or one CESER.
struct TerritorySide {
  let form: Form
  /// By rank.
  let members: [Int]
  let actorIDs: [String]
  let name: BilingualText

  /// Where it says that it, or its territory, acts.
  let sightings: [Sighting]

  /// Every place its answers name, whatever of, with all each lies in.
  let mentioned: Set<Place>

  /// The places its answers name, those alone.
  let named: Set<Place>

  private let harmonised: HarmonisedSurvey
  /// The cells of its rows of zones.
  private let zoneCells: [(zone: Zone, cell: CellReference)]
  /// Zones it ticked without naming a place: any country there may be meant.
  private let ticked: Set<Zone>
  /// Macro areas it named in rows of zones: « Tous les pays d'Europe ».
  private let areas: Set<Place>

  init(
    _ harmonised: HarmonisedSurvey, _ actors: RankedActors, _ members: [Int],
    reader: SightingReader
  ) {
    self.harmonised = harmonised
    self.members = members
    form = actors[members[0]].form
    actorIDs = members.map { actors[$0].actor.id }
    let title = actors[members[0]].form.title
    let label = actors[members[0]].actor.label
    name =
      members.count == 1
      ? BilingualText(fr: "\(label) (\(title.french))", en: "\(label) (\(title.english))")
      : BilingualText(
        fr: "\(title.french) (\(members.count) acteurs)",
        en: "\(title.english) (\(members.count) actors)")
    var sightings: [Sighting] = []
    var named: Set<Place> = []
    var zoneCells: [(Zone, CellReference)] = []
    var ticked: Set<Zone> = []
    var areas: Set<Place> = []
    for (table, row) in members.flatMap({ actors[$0].rows }) {
      sightings += reader.sightings(table, row: row)
      for column in table.form.variables.indices {
        let cell = CellReference(form: table.form.id, row: row, column: column)
        let places = harmonised.territories[cell].map(\.place)
        named.formUnion(places)
        guard let zone = harmonised.declaredZone(of: cell) else { continue }
        zoneCells.append((zone, cell))
        areas.formUnion(places.filter { $0.level == .macro })
        if table.status(row: row, column: column) == .yes { ticked.insert(zone) }
      }
    }
    self.sightings = sightings
    self.named = named
    mentioned = Set(named.flatMap(\.chain))
    self.zoneCells = zoneCells
    self.ticked = ticked
    self.areas = areas
  }

  /// Whether it said anything of where it acts, so that what it leaves out is a silence.
  var hasAnswered: Bool { !sightings.isEmpty || !ticked.isEmpty }

  /// Whether a country it does not name is one it could have named and did not mean otherwise: its
  /// form has a row for the country's zone, not just ticked, and no area it named covers it.
  func isSilent(on country: Place) -> Bool {
    guard !mentioned.contains(country) else { return false }
    if let zone = harmonised.zones.zone(of: country) {
      if !zoneCells.isEmpty, !zoneCells.contains(where: { $0.zone == zone }) { return false }
      if ticked.contains(zone) { return false }
    }
    return !areas.contains { area in
      area.members.contains(country) || area.m49.map(country.m49Regions.contains) ?? false
    }
  }

  /// The cells in which some countries would have been named: the rows of their zones, or all rows.
  func askedCells(on countries: Set<Place>) -> [CellReference] {
    let zones = Set(countries.compactMap(harmonised.zones.zone(of:)))
    return zoneCells.filter { zones.contains($0.zone) }.map(\.cell)
  }

}
