import Testing
import Text

@testable import Territories

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("Sénégal", "SN"), ("SENEGAL", "SN"), ("Senegal", "SN"), ("RDC", "CD"), ("R.D.C.", "CD"),
    ("RD Congo", "CD"), ("Congo-Kinshasa", "CD"), ("RCA", "CF"), ("RCI", "CI"), ("Congo-B", "CG"),
    ("EAU", "AE"), ("É.-U.", "US"), ("USA", "US"), ("Etats Unis", "US"), ("Grande-Bretagne", "GB"),
    ("Hollande", "NL"), ("Birmanie", "MM"), ("Corée du Sud", "KR"), ("Viet-Nam", "VN"),
    ("Territoires palestiniens", "PS"), ("Zaïre", "CD"), ("Haute-Volta", "BF"),
    ("Dahomey", "BJ"), ("Côte d’Ivoire", "CI"), ("COTE D'IVOIRE", "CI"), ("Tchéquie", "CZ"),
    ("Macédoine", "MK"), ("Swaziland", "SZ"), ("Cap-Vert", "CV"), ("Bosnie", "BA"),
  ])
  func countryByFrenchNames(_ name: String, _ code: String) {
    #expect(gazetteer.places(named: name).first?.place.iso2 == code)
  }

  @Test func everyCountryByItsNames() {
    #expect(gazetteer.countries.count == 250)
    for country in gazetteer.countries {
      for name in [country.frenchName, country.englishName] {
        let found = gazetteer.places(named: name).map(\.place)
        #expect(found.contains(country), "\(name) leads to \(found)")
      }
    }
  }
}
