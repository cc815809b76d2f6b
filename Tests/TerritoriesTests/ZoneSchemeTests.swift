import CSV
import Diagnostics
import Files
import Testing

@testable import Territories

@Suite struct ZoneSchemeTests {
  private func zone(_ name: String, in scheme: ZoneScheme = .standard) -> String? {
    guard let place = Gazetteer.standard.places(named: name).first?.place else { return "?" }
    return scheme.zone(of: place)?.name.french
  }

  @Test(arguments: [
    ("Mexique", "Amérique centrale et Caraïbes"), ("Haïti", "Amérique centrale et Caraïbes"),
    ("Turquie", "Moyen-Orient"), ("Syrie", "Moyen-Orient"), ("Liban", "Moyen-Orient"),
    ("Israël", "Moyen-Orient"), ("Palestine", "Moyen-Orient"),
    ("Émirats arabes unis", "Moyen-Orient"), ("Iran", "Moyen-Orient"), ("Arménie", "Europe"),
    ("Russie", "Europe"), ("Kosovo", "Europe"), ("Mauritanie", "Afrique subsaharienne"),
    ("Comores", "Afrique subsaharienne"), ("Soudan", "Afrique subsaharienne"),
    ("Égypte", "Afrique du Nord"), ("Canada", "Amérique du Nord"), ("Brésil", "Amérique du Sud"),
    ("Taïwan", "Asie"), ("Chine", "Asie"), ("Vanuatu", "Océanie"), ("Belgique", "Europe"),
    ("Wallonie", "Europe"), ("Kayes", "Afrique subsaharienne"), ("Cracovie", "Europe"),
    ("Basse-Silésie", "Europe"), ("Europe", "Europe"), ("Asie", "Asie"),
    ("Maghreb", "Afrique du Nord"),
    ("Rhin supérieur", "Europe"), ("Tchécoslovaquie", "Europe"), ("Balkans", "Europe"),
  ])
  func questionnaireZones(_ name: String, _ zone: String) {
    #expect(self.zone(name) == zone)
  }

  @Test(arguments: ["Afrique", "Amérique latine", "Méditerranée", "URSS", "Monde"])
  func wideAreasHaveNoZone(_ name: String) {
    #expect(zone(name) == nil)
  }

  @Test func everyCountryHasAZone() {
    #expect(ZoneScheme.standard.zones.count == 9)
    for country in Gazetteer.standard.countries where !country.m49Regions.isEmpty {
      #expect(ZoneScheme.standard.zone(of: country) != nil, "\(country)")
      #expect(ZoneScheme.m49.zone(of: country) != nil, "\(country)")
    }
    #expect(zone("Haïti", in: .m49) == "Caraïbes")
    #expect(ZoneScheme(shipped: "m49") == .m49)
    #expect(ZoneScheme(shipped: "autre") == nil)
  }

  private func load(_ text: String) throws -> (ZoneScheme, [String]) {
    var log = DiagnosticLog()
    let file = CSVFile.decoding(ByteStorage(Array(text.utf8)), name: "zones.csv", log: &log)
    let scheme = try ZoneSchemeFile(path: "zones.csv").load(file, log: &log)
    return (scheme, log.diagnostics.map(\.code))
  }

  @Test func aSchemeOfTheUsersIsRead() throws {
    let (scheme, codes) = try load(
      "zone,code\nSud,SN|MLI\nSud,Burkina Faso\nNord,150\nLevant,422\nNord,Afrique\n")
    #expect(codes.isEmpty)
    #expect(scheme.zones.map(\.name.french) == ["Sud", "Nord", "Levant"])
    #expect(zone("Mali", in: scheme) == "Sud")
    #expect(zone("Burkina", in: scheme) == "Sud")
    #expect(zone("Pologne", in: scheme) == "Nord")
    #expect(zone("Liban", in: scheme) == "Levant")
    #expect(zone("Togo", in: scheme) == "Nord")
    #expect(zone("Brésil", in: scheme) == nil)
  }

  @Test func itsMistakesAreReported() throws {
    let (scheme, codes) = try load("pays;zone\nSN;A\nSénégal;B\nSyldavie;A\nML;\n;\n")
    #expect(codes == ["zones-double-area", "zones-unknown-area", "zones-nameless"])
    #expect(zone("Sénégal", in: scheme) == "A")
    #expect(try load("a,b\n1,2\n").1 == ["zones-columns"])
    #expect(try load("zone,code\n").1 == ["zones-empty"])
  }
}
