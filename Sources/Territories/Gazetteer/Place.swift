/// A territory of the gazetteer: a handle, cheap to copy and compare; what it says is read when
/// asked.
public struct Place: Sendable {
  /// The number of the place in this build of the gazetteer; changes from one build to the next.
  public let index: UInt32

  let table: GazetteerTable

  init(_ index: UInt32, in table: GazetteerTable) {
    self.index = index
    self.table = table
  }
}

extension Place: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.index == right.index }

  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension Place {
  /// A name for files that outlives builds: `FR`, `PL-02`, `MA:doukkala-abda`, `macro:sahel`,
  /// `former:SUHH`, `geonames:2253354`.
  public var id: String {
    let number: UInt32 = field(GazetteerFormat.Place.id)
    guard number & GazetteerFormat.geoNamesID != 0 else { return table.text(number) }
    return "geonames:\(number & ~GazetteerFormat.geoNamesID)"
  }

  /// The French name that outputs use.
  public var frenchName: String { table.text(field(GazetteerFormat.Place.french)) }

  /// The English name that outputs use.
  public var englishName: String { table.text(field(GazetteerFormat.Place.english)) }

  public var level: PlaceLevel {
    PlaceLevel(rawValue: field(GazetteerFormat.Place.level)) ?? .macro
  }

  public var status: PlaceStatus {
    PlaceStatus(rawValue: field(GazetteerFormat.Place.status)) ?? .current
  }

  /// How deep the unit stands in its country: 1 for the first-level subdivisions (Länder, wilayas,
  /// régions), 2 for those below (provinces of Italy, départements, cercles), 3 for localities;
  /// 0 for countries and macro areas.
  public var tier: Int { Int(field(GazetteerFormat.Place.tier, as: UInt8.self)) }

  /// Inhabitants, where known; 0 where not.
  public var population: Int { Int(field(GazetteerFormat.Place.population, as: UInt32.self)) }

  /// Degrees north, to a hundredth, where known.
  public var latitude: Double? { degrees(GazetteerFormat.Place.latitude) }

  /// Degrees east, to a hundredth, where known.
  public var longitude: Double? { degrees(GazetteerFormat.Place.longitude) }

  private func degrees(_ offset: Int) -> Double? {
    let steps: Int16 = field(offset)
    return steps == GazetteerFormat.noCoordinate
      ? nil : Double(steps) * GazetteerFormat.coordinateStep
  }

  func field<Value: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, as type: Value.Type = Value.self
  ) -> Value {
    table.field(
      .places, record: Int(index), stride: GazetteerFormat.placeStride, offset, as: type)
  }
}

extension Place: CustomStringConvertible {
  public var description: String { "\(frenchName) (\(id))" }
}
