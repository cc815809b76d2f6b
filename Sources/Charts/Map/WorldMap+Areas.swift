extension WorldMap {
  /// The codes of the areas that the map draws, those of disputed ones included: what
  /// ``attributions`` may name.
  public static var areaCodes: [String] {
    Set(WorldOutlines.shared.areas.map(\.code) + WorldOutlines.shared.attributions.keys).sorted()
  }
}
