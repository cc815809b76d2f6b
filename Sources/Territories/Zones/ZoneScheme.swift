public import Diagnostics

/// A division of the world into zones, as a questionnaire or an institution has it.
public struct ZoneScheme: Hashable, Sendable {
  /// What the scheme is called in outputs.
  public let name: BilingualText

  /// In the order of the file.
  public private(set) var zones: [Zone] = []

  private var zonesByName: [[UInt8]: Int] = [:]

  /// By alpha-2 code.
  private var zonesByCountry: [String: Int] = [:]

  /// By M49 code of a region.
  private var zonesByRegion: [Int: Int] = [:]

  public init(name: BilingualText) {
    self.name = name
  }

  /// The zone a place lies in; of a macro area or former State, the one all its countries lie in.
  ///
  /// A country's own line decides, then the smallest of its M49 regions that has one. A macro area
  /// with the name of a zone is that zone ("Asie"), even if a part of it is counted elsewhere.
  public func zone(of place: Place) -> Zone? {
    if place.level == .macro, let zone = zone(named: place.frenchName) { return zone }
    if place.iso2 != nil { return index(of: place).map { zones[$0] } }
    let all = Set(place.members.map(index))
    guard all.count == 1, let only = all.first, let only else { return nil }
    return zones[only]
  }

  /// The zone with a name, in any case and with or without accents.
  public func zone(named name: String) -> Zone? {
    zonesByName[NameKey(name).bytes].map { zones[$0] }
  }

  private func index(of place: Place) -> Int? {
    guard let code = place.iso2 else { return nil }
    if let own = zonesByCountry[code] { return own }
    for region in place.m49Regions {
      if let zone = zonesByRegion[region] { return zone }
    }
    return nil
  }
}

extension ZoneScheme {
  /// What a line of a scheme is about.
  enum Area: Hashable {
    case country(String)
    case region(Int)
  }

  /// Puts an area in a zone, unless it is in one already.
  ///
  /// - Returns: The zone it was in before, if that is another.
  mutating func assign(_ area: Area, to name: BilingualText) -> Zone? {
    let key = NameKey(name.french).bytes
    let zone: Int
    if let known = zonesByName[key] {
      zone = known
    } else {
      zone = zones.count
      zones.append(Zone(name))
      zonesByName[key] = zone
      if zonesByName[NameKey(name.english).bytes] == nil {
        zonesByName[NameKey(name.english).bytes] = zone
      }
    }
    let before: Int?
    switch area {
    case .country(let code):
      before = zonesByCountry[code]
      if before == nil { zonesByCountry[code] = zone }
    case .region(let code):
      before = zonesByRegion[code]
      if before == nil { zonesByRegion[code] = zone }
    }
    return before.flatMap { $0 == zone ? nil : zones[$0] }
  }

  /// How many countries and regions have a line of their own.
  public var areaCount: Int { zonesByCountry.count + zonesByRegion.count }
}
