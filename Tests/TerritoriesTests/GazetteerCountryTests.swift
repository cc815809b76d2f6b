import Testing

@testable import Territories

@Suite struct GazetteerCountryTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("Sénégal", "SN"), ("SENEGAL", "SN"), ("République du Sénégal", "SN"), ("RDC", "CD"),
    ("R.D.C.", "CD"), ("RD Congo", "CD"), ("Congo-Kinshasa", "CD"), ("RCA", "CF"), ("RCI", "CI"),
    ("Congo-B", "CG"), ("Congo", "CG"), ("EAU", "AE"), ("É.-U.", "US"), ("USA", "US"),
    ("Etats Unis", "US"), ("Grande-Bretagne", "GB"), ("Hollande", "NL"), ("Birmanie", "MM"),
    ("Corée du Sud", "KR"), ("Viet-Nam", "VN"), ("Vietnam", "VN"), ("Palestine", "PS"),
    ("Territoires palestiniens", "PS"), ("Zaïre", "CD"), ("Haute-Volta", "BF"),
    ("Dahomey", "BJ"), ("Côte d’Ivoire", "CI"), ("COTE D'IVOIRE", "CI"), ("Tchéquie", "CZ"),
    ("Rép. tchèque", "CZ"), ("Macédoine", "MK"), ("Swaziland", "SZ"), ("Cap-Vert", "CV"),
    ("Bosnie", "BA"), ("Ceylan", "LK"), ("Siam", "TH"), ("Perse", "IR"), ("Taiwan", "TW"),
    ("Kosovo", "XK"), ("Biélorussie", "BY"), ("Moldova", "MD"), ("Iraq", "IQ"), ("RFA", "DE"),
    ("Guinée-Conakry", "GN"), ("Guinée Bissau", "GW"), ("Île Maurice", "MU"), ("Samoa", "WS"),
    ("Saint-Siège", "VA"), ("Royaume Uni", "GB"), ("Timor Est", "TL"), ("Myanmar", "MM"),
  ])
  func isKnownByItsFrenchNames(_ name: String, _ code: String) {
    let first = gazetteer.places(named: name).first?.place
    #expect(first?.iso2 == code)
    #expect(first?.level == .country)
  }

  @Test func areAllFoundByTheirFrenchAndEnglishNames() {
    #expect(gazetteer.countries.count == 250)
    for country in gazetteer.countries {
      for name in [country.frenchName, country.englishName] {
        let found = gazetteer.places(named: name).map(\.place)
        #expect(found.contains(country), "\(name) leads to \(found)")
      }
      #expect(gazetteer.country(iso: country.iso3 ?? "") == country)
      #expect(country.country == country)
    }
  }

  @Test func haveCodesAndRegions() throws {
    let mali = try #require(gazetteer.country(iso: "ml"))
    #expect(mali.iso3 == "MLI")
    #expect(mali.m49 == 466)
    #expect(mali.m49Regions == [11, 202, 2])
    #expect(gazetteer.country(m49: 466) == mali)
    #expect(mali.subdivisionCode == nil)
    #expect(gazetteer.subdivisions(of: mali, tier: 1).filter { $0.status == .current }.count == 11)
  }

  @Test(arguments: [
    ("URSS", 15), ("Yougoslavie", 7), ("Tchécoslovaquie", 2), ("Serbie-et-Monténégro", 2),
    ("ex-Yougoslavie", 7), ("Indochine", 3), ("RDA", 1),
  ])
  func formerStatesNameTheirSuccessors(_ name: String, _ count: Int) throws {
    let state = try #require(gazetteer.places(named: name).first?.place)
    #expect(state.level == .country)
    #expect(state.status == .former)
    #expect(state.members.count == count)
    #expect((state.iso2 == nil) == (count > 1))
    #expect(state.subdivisionCode == nil)
  }

  @Test func overseasTerritoriesAreFrench() throws {
    let reunion = try #require(gazetteer.places(named: "La Réunion").first?.place)
    #expect(reunion.level == .france)
    #expect(reunion.iso2 == "RE")
    #expect(reunion.subdivisionCode == "FR-974")
    #expect(reunion.sovereign?.iso2 == "FR")
    #expect(gazetteer.places(named: "Alsace").first?.place.level == .france)
    #expect(gazetteer.places(named: "Nord-Pas de Calais").first?.place.status == .former)
    #expect(gazetteer.places(named: "Bas-Rhin").first?.place.subdivisionCode == "FR-67")
    #expect(gazetteer.places(named: "Strasbourg").first?.place.level == .france)
  }

  @Test(arguments: [
    "Afrique", "Afrique de l'Ouest", "Amérique latine", "Maghreb", "Machrek", "Sahel", "Balkans",
    "Méditerranée", "Caraïbes", "Europe de l'Est", "PECO", "Union européenne", "UE",
    "Asie du Sud-Est", "Grands Lacs", "tous les pays d'Europe", "Rhin supérieur", "Proche-Orient",
  ])
  func macroAreasAreNoCountries(_ name: String) {
    let first = gazetteer.places(named: name).first?.place
    #expect(first?.level == .macro)
    #expect(first?.iso2 == nil)
  }
}
