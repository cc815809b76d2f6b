import Territories

/// A place while the gazetteer is put together.
struct DraftPlace {
  struct Name {
    let text: String
    let kind: NameKind
  }

  let id: String
  var level: PlaceLevel
  var status = PlaceStatus.current
  var tier = 0
  /// Alpha-2; empty for macro areas.
  var country = ""
  /// The id of the next larger unit, if it is not the country.
  var parent: String?
  var code = ""
  var isPartOfCode = false
  var isForeignCode = false
  var french = ""
  var english = ""
  var names: [Name] = []
  var members: [String] = []
  var population = 0
  var latitude: Double?
  var longitude: Double?
  var geoNamesID: UInt32?
  /// Countries only.
  var alpha3 = ""
  var m49 = 0
  var regions: [Int] = []

  mutating func add(_ texts: [String], _ kind: NameKind) {
    for text in texts { names.append(Name(text: text, kind: kind)) }
  }

  /// Makes a name one of the least likely ones: it means another place more often.
  mutating func demote(_ text: String) {
    let key = NameKey(text).bytes
    names.removeAll { NameKey($0.text).bytes == key }
    names.append(Name(text: text, kind: .alternate))
  }

  /// All names, the canonical ones first.
  var allNames: [Name] {
    [Name(text: french, kind: .french), Name(text: english, kind: .english)] + names
  }

  /// How likely the place is meant by a name, against its homonyms.
  ///
  /// Countries and macro areas go first; a subdivision goes before a locality of its size, and
  /// counts the more, the more people live in the localities known in it.
  func importance(_ kind: NameKind, inhabitants: Int) -> Double {
    let people = Double(max(population, inhabitants))
    let base: Double =
      switch level {
      case .country: status == .current ? 1e10 : 8e9
      case .macro: 9e9
      case .subdivision:
        switch (tier, status) {
        case (1, .current): people + 1e5
        case (_, .current): people + 5e4
        default: people + 8e4
        }
      case .locality: people
      case .france: tier == 0 ? 7e9 : tier < 3 ? 4e8 / Double(tier) : people * 3
      }
    let share: Double =
      switch kind {
      case .french: 1
      case .usual, .formal, .abbreviation: 0.9
      case .english: 0.8
      case .local: 0.5
      case .former: level == .country ? 0.6 : 0.3
      case .alternate: 0.1
      }
    return base * share
  }
}
