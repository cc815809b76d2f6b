/// In what sense a territory exists.
public enum PlaceStatus: UInt8, Hashable, Sendable, CaseIterable {
  /// An administrative unit, State or locality of today.
  case current
  /// Abolished, but still met in texts: the USSR, Doukkala-Abda, Alsace before 2016.
  case former
  /// A region by use or history, with no administration: Casamance, pays de Bade, Kabylie.
  case customary
  /// A unit made for statistics or planning, such as the NUTS 2 regions of Portugal and Hungary.
  case statistical
}
