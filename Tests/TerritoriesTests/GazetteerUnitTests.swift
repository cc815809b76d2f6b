import Testing

@testable import Territories

@Suite struct GazetteerUnitTests {
  /// A name, the country it is looked for in, the code expected; an empty one is none.
  @Test(arguments: [
    ("Basse-Silésie", "PL", "PL-02"), ("Petite Pologne", "PL", "PL-12"), ("Mazovie", "PL", "PL-14"),
    ("Varmie-Mazurie", "PL", "PL-28"), ("Basses-Carpates", "PL", "PL-18"),
    ("Grande-Pologne", "PL", "PL-30"), ("Haute-Autriche", "AT", "AT-4"), ("Tyrol", "AT", "AT-7"),
    ("Rhénanie du Nord – Westphalie", "DE", "DE-NW"), ("Bade-Wurtemberg", "DE", "DE-BW"),
    ("Bavière", "DE", "DE-BY"), ("Saxe-Anhalt", "DE", "DE-ST"), ("Thuringe", "DE", "DE-TH"),
    ("Sarre", "DE", "DE-SL"), ("Rhénanie-Palatinat", "DE", "DE-RP"), ("Brême", "DE", "DE-HB"),
    ("Pays de Bade", "DE", "DE-BW"), ("Rhénanie", "DE", ""), ("Pays de Galles", "GB", "GB-WLS"),
    ("Écosse", "GB", "GB-SCT"), ("Irlande du Nord", "GB", "GB-NIR"),
    ("Angleterre", "GB", "GB-ENG"), ("Kent", "GB", "GB-KEN"), ("Toscane", "IT", "IT-52"),
    ("Piémont", "IT", "IT-21"), ("Vallée d'Aoste", "IT", "IT-23"), ("Pouilles", "IT", "IT-75"),
    ("Émilie Romagne", "IT", "IT-45"), ("Sardaigne", "IT", "IT-88"), ("Trente", "IT", "IT-TN"),
    ("Catalogne", "ES", "ES-CT"), ("Castille-La Manche", "ES", "ES-CM"),
    ("Castilla la Mancha", "ES", "ES-CM"), ("Pays basque", "ES", "ES-PV"),
    ("Îles Baléares", "ES", "ES-IB"), ("Estrémadure", "ES", "ES-EX"), ("Wallonie", "BE", "BE-WAL"),
    ("Flandre", "BE", "BE-VLG"), ("Communauté flamande", "BE", ""), ("Hainaut", "BE", "BE-WHT"),
    ("Vysočina", "CZ", "CZ-63"), ("Bohême-du-Sud", "CZ", "CZ-31"),
    ("Moravie du Sud", "CZ", "CZ-64"), ("Pardubice", "CZ", "CZ-53"), ("Nitra", "SK", "SK-NI"),
    ("Grande Plaine du Nord", "HU", ""), ("Baranya", "HU", "HU-BA"), ("Timis", "RO", "RO-TM"),
    ("Transylvanie", "RO", ""), ("Norte", "PT", ""), ("Alentejo", "PT", ""),
    ("Fribourg", "CH", "CH-FR"), ("Valais", "CH", "CH-VS"), ("Rogaland", "NO", "NO-11"),
    ("Hordaland", "NO", ""), ("Laponie", "FI", "FI-10"), ("Scanie", "SE", "SE-M"),
    ("Crète", "GR", "GR-M"), ("Épire", "GR", "GR-D"), ("Orel", "RU", "RU-ORL"),
    ("Carélie", "RU", "RU-KR"), ("Tatarstan", "RU", "RU-TA"), ("Crimée", "UA", "UA-43"),
    ("Voïvodine", "RS", "RS-VO"), ("Istrie", "HR", "HR-18"), ("Izmir", "TR", "TR-35"),
    ("Québec", "CA", "CA-QC"), ("Colombie-Britannique", "CA", "CA-BC"),
    ("Bas-St-Laurent", "CA", "CA-QC"), ("Nouveau-Brunswick", "CA", "CA-NB"),
    ("Californie", "US", "US-CA"), ("Géorgie", "US", "US-GA"), ("Louisiane", "US", "US-LA"),
    ("MinasGerais", "BR", "BR-MG"), ("Pernambouc", "BR", "BR-PE"), ("Paraná", "BR", "BR-PR"),
    ("Nuevo Leon", "MX", "MX-NLE"), ("Yucatan", "MX", "MX-YUC"), ("Terre de Feu", "AR", "AR-V"),
    ("Artibonite", "HT", "HT-AR"), ("Nippes", "HT", "HT-NI"), ("Grande-Anse", "HT", "HT-GA"),
    ("Sud-Est", "HT", "HT-SE"), ("Saint-Louis", "SN", "SN-SL"), ("Matam", "SN", "SN-MT"),
    ("Ziguinchor", "SN", "SN-ZG"), ("Casamance", "SN", ""), ("Kayes", "ML", "ML-1"),
    ("Tombouctou", "ML", "ML-6"), ("Ségou", "ML", "ML-4"), ("Pays dogon", "ML", "ML-5"),
    ("Hauts Bassins", "BF", "BF-09"), ("Plateau central", "BF", "BF-11"), ("Sahel", "BF", "BF-12"),
    ("Agadès", "NE", "NE-1"), ("Tillabéry", "NE", "NE-6"), ("Gorgol", "MR", "MR-04"),
    ("Guidimakha", "MR", "MR-10"), ("Atakora", "BJ", "BJ-AK"), ("Borgou", "BJ", "BJ-BO"),
    ("région centrale", "TG", "TG-C"), ("Savanes", "TG", "TG-S"), ("Extrême Nord", "CM", "CM-EN"),
    ("Littoral", "CM", "CM-LT"), ("Mayo-Kebbi Est", "TD", "TD-ME"), ("Bas-Congo", "CD", "CD-BC"),
    ("Katanga", "CD", ""), ("Grande Comore", "KM", "KM-G"), ("Ngazidja", "KM", "KM-G"),
    ("Analanjirofo", "MG", "MG-A"), ("Vakinankaratra", "MG", "MG-T"), ("Diana", "MG", "MG-D"),
    ("Haute Matsiatra", "MG", "MG-F"), ("L'Oriental", "MA", "MA-02"), ("Oriental", "MA", "MA-02"),
    ("Tanger-Tétouan", "MA", "MA-01"), ("Meknès-Tafilalet", "MA", ""),
    ("DoukkalaAbda", "MA", ""), ("Souss Massa Drâa", "MA", "MA-09"), ("Alger", "DZ", "DZ-16"),
    ("Béjaïa", "DZ", "DZ-06"), ("Kabylie", "DZ", ""), ("Kasserine", "TN", "TN-42"),
    ("Le Kef", "TN", "TN-33"), ("Alexandrie", "EG", "EG-ALX"), ("Assouan", "EG", "EG-ASN"),
    ("Tigré", "ET", "ET-TI"), ("Cap-Occidental", "ZA", "ZA-WC"), ("Liban Sud", "LB", "LB-JA"),
    ("Mont-Liban", "LB", "LB-JL"), ("Khan Younis", "PS", "PS-KYS"), ("Hébron", "PS", "PS-HBN"),
    ("Cisjordanie", "PS", ""), ("Bande de Gaza", "PS", ""), ("Alep", "SY", "SY-HL"),
    ("Lattaquié", "SY", "SY-LA"), ("Lori", "AM", "AM-LO"), ("Syunik", "AM", "AM-SU"),
    ("Adjarie", "GE", "GE-AJ"), ("Jiangsu", "CN", "CN-JS"), ("Canton (province)", "CN", "CN-GD"),
    ("Mongolie intérieure", "CN", "CN-NM"), ("Sichuan", "CN", "CN-SC"), ("Tibet", "CN", "CN-XZ"),
    ("Gyeongsangbuk Do", "KR", "KR-47"), ("Gyeongsang du Nord", "KR", "KR-47"),
    ("Tamil-Nadu", "IN", "IN-TN"), ("Pondichéry", "IN", "IN-PY"), ("Orissa", "IN", "IN-OR"),
    ("Daman et Diu", "IN", "IN-DH"), ("Thua-Thien- Huê", "VN", "VN-26"),
    ("Hô Chi Minh-Ville", "VN", "VN-SG"), ("Luang- Prabang", "LA", "LA-LP"),
    ("Saravane", "LA", "LA-SL"), ("Siem Reap", "KH", "KH-17"), ("Kratié", "KH", "KH-10"),
    ("Hokkaido", "JP", "JP-01"), ("Kyushu", "JP", ""), ("Nouvelle-Galles du Sud", "AU", "AU-NSW"),
  ])
  func areKnownByFrenchNames(_ name: String, _ country: String, _ code: String) {
    let found = Gazetteer.standard.places(named: name).map(\.place)
      .first { $0.level == .subdivision && $0.iso2 == country }
    #expect(found != nil, "no subdivision \(name) of \(country)")
    #expect(found?.subdivisionCode ?? "" == code)
  }

  @Test(arguments: [
    ("Cracovie", "PL", "PL-12"), ("Pékin", "CN", "CN-BJ"), ("Canton", "CN", "CN-GD"),
    ("Le Caire", "EG", "EG-C"), ("Saint-Jean d'Acre", "IL", "IL-Z"), ("Haïfa", "IL", "IL-HA"),
    ("Aix-la-Chapelle", "DE", "DE-NW"), ("Cologne", "DE", "DE-NW"), ("Munich", "DE", "DE-BY"),
    ("Fribourg-en-Brisgau", "DE", "DE-BW"), ("Anvers", "BE", "BE-VLG"), ("La Haye", "NL", "NL-ZH"),
    ("Londres", "GB", "GB-ENG"), ("Turin", "IT", "IT-21"), ("Gênes", "IT", "IT-42"),
    ("Séville", "ES", "ES-AN"), ("Saint-Sébastien", "ES", "ES-PV"), ("Lisbonne", "PT", "PT-11"),
    ("Moscou", "RU", "RU-MOW"), ("Istamboul", "TR", "TR-34"), ("Erevan", "AM", "AM-ER"),
    ("Beyrouth", "LB", "LB-BA"), ("Saïda", "LB", "LB-JA"), ("Naplouse", "PS", "PS-NBS"),
    ("Douala", "CM", "CM-LT"), ("Yaoundé", "CM", "CM-CE"), ("Sa'a", "CM", "CM-CE"),
    ("Safi", "MA", "MA-07"), ("Fez", "MA", "MA-03"), ("Tamatave", "MG", "MG-A"),
    ("Maroantsetra", "MG", "MG-A"), ("Podor", "SN", "SN-SL"), ("Kanel", "SN", "SN-MT"),
    ("Richard Toll", "SN", "SN-SL"), ("Nioro du Sahel", "ML", "ML-1"), ("Yako", "BF", "BF-10"),
    ("Fort-Dauphin", "MG", "MG-U"), ("Jacmel", "HT", "HT-SE"), ("Les Cayes", "HT", "HT-SD"),
    ("Cap-Haïtien", "HT", "HT-ND"), ("New York", "US", "US-NY"), ("Bombay", "IN", "IN-MH"),
    ("Saïgon", "VN", "VN-SG"), ("Hué", "VN", "VN-26"), ("São Paulo", "BR", "BR-SP"),
    ("Lubumbashi", "CD", "CD-HK"), ("Djenné", "ML", "ML-5"), ("Gyumri", "AM", "AM-SH"),
  ])
  func localitiesAreKnownByFrenchNames(_ name: String, _ country: String, _ code: String) {
    let found = Gazetteer.standard.places(named: name).map(\.place)
      .first { $0.level == .locality && $0.iso2 == country }
    #expect(found != nil, "no locality \(name) of \(country)")
    #expect(found?.subdivisionCode ?? "" == code)
  }

  @Test func partsOfUnitsSayThatTheCodeIsNotTheirs() throws {
    let gazetteer = Gazetteer.standard
    let baden = try #require(gazetteer.places(named: "Pays de Bade").first?.place)
    #expect(baden.isPartOfCode)
    #expect(baden.status == .customary)
    #expect(baden.tier == 2)
    #expect(baden.parent?.id == "DE-BW")
    let tangier = try #require(gazetteer.places(named: "Tanger-Tétouan").first?.place)
    #expect(tangier.status == .former)
    #expect(!tangier.isPartOfCode)
    #expect(tangier.members.map(\.id) == ["MA-01"])
    #expect(gazetteer.place(id: "MA:tanger-tetouan") == tangier)
  }
}
