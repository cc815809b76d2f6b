import Files
import Territories

/// Free texts of about 60 characters, no two the same, the same again from the same seed.
///
/// They are made as answers are: names of places of every level, some with a misprint, some in
/// brackets after their country, between ordinary French words, with capitals where sentences begin.
struct CellGenerator {
  private let count: Int
  private var random: SplitMix64
  private let countries: [Place]
  private let zones: ZoneScheme

  /// Characters: a text ends with the first piece that passes this.
  private static let length = 52
  /// One name of so many has a misprint.
  private static let misprintEvery: UInt64 = 12

  private static let heads = [
    "Coopération décentralisée avec", "Échanges de jeunes entre", "La commune soutient un projet à",
    "Accord de partenariat signé en 2009 avec", "Formation d'agents des services de",
    "Appui au développement agricole dans la région de", "Accueil de stagiaires venus de",
    "Aucune action à ce jour, mais des contacts avec", "Festival et expositions d'artistes de",
    "Programme d'accès à l'eau potable autour de", "Missions économiques d'entreprises vers",
  ]
  private static let links = [
    ", ", ", ", ", ", " et ", " ; ", "\n", " / ", " - ", " puis à ", " ainsi que ",
    " en lien avec ",
  ]
  private static let tails = [
    "depuis 1994", "en faveur de l'enseignement supérieur", "jusqu'en 2011", "(projet à l'étude)",
    "avec les associations et les collectivités locales", "pour la santé et l'éducation",
    "dans le domaine de la culture", "et gestion des déchets", "dont trois lycées professionnels",
  ]

  init(count: Int, seed: UInt64) {
    self.count = count
    random = SplitMix64(state: seed)
    countries = Gazetteer.standard.countries.filter { $0.level == .country }
    zones = .standard
  }

  /// Writes `cells.txt` into a folder: a line a text, its zone and a tab before it; a line feed
  /// inside a text is written as a vertical tab.
  mutating func write(to folder: String) throws(FileError) {
    let names = countries.map { country in
      Gazetteer.standard.places(in: country).prefix(120).map(\.frenchName)
    }
    var known: Set<String> = []
    var bytes: [UInt8] = []
    while known.count < count {
      let country = Int(random.next() % UInt64(countries.count))
      let text = text(of: countries[country].frenchName, places: names[country])
      guard known.insert(text).inserted else { continue }
      if random.next() % 2 == 0, let zone = zones.zone(of: countries[country]) {
        bytes += zone.name.french.utf8
      }
      bytes.append(UInt8(ascii: "\t"))
      bytes += text.utf8.map { $0 == 0x0A ? 0x0B : $0 }
      bytes.append(UInt8(ascii: "\n"))
    }
    try AtomicFile.write(bytes, to: "\(folder)/cells.txt")
  }

  private mutating func text(of country: String, places: [String]) -> String {
    var text = ""
    var isList = random.next() % 2 == 0
    if !isList { text += "\(pick(Self.heads)) " }
    repeat {
      text += name(of: country, places: places)
      if text.utf8.count >= Self.length { break }
      if isList || random.next() % 2 == 0 {
        text += pick(Self.links)
      } else {
        text += " \(pick(Self.tails)) "
        isList = true
      }
    } while text.utf8.count < Self.length
    return text
  }

  private mutating func name(of country: String, places: [String]) -> String {
    guard !places.isEmpty else { return spelt(country) }
    switch random.next() % 4 {
    case 0: return spelt(country)
    case 1: return "\(spelt(country)) (\(spelt(pick(places))))"
    default: return spelt(pick(places))
    }
  }

  /// The name, now and then with two letters swapped or one left out.
  private mutating func spelt(_ name: String) -> String {
    guard random.next() % Self.misprintEvery == 0, name.count > 5 else { return name }
    var letters = Array(name)
    let place = 1 + Int(random.next() % UInt64(letters.count - 2))
    if random.next() % 2 == 0 {
      letters.swapAt(place, place + 1)
    } else {
      letters.remove(at: place)
    }
    return String(letters)
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int(random.next() % UInt64(list.count))]
  }
}
