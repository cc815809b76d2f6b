import Harmonisation
import Territories

extension TerritoryReading {
  /// Whether a text that was not asked for territories surely names one: « Europe » in the name of
  /// a service or a programme is none, nor is a word that may be no name.
  var isTold: Bool { !isFrench && place.level != .macro && confidence >= 0.8 }
}
