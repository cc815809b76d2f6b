import Testing

@testable import Territories

@Suite struct RecogniserTests {
  static let recogniser = TerritoryRecogniser()

  /// A text, the row and category it stands in, and what should be read, as `written=code`.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var row = ""
    var category = RespondentCategory.region
    let expected: [String]

    init(
      _ text: String, row: String = "", category: RespondentCategory = .region,
      _ expected: [String]
    ) {
      self.text = text
      self.row = row
      self.category = category
      self.expected = expected
    }

    var testDescription: String { text }
  }

  static func codes(_ text: String, _ context: TerritoryContext) -> [String] {
    recogniser.mentions(in: text, context: context).map { mention in
      let place = mention.place
      let code =
        place.level == .macro
        ? "macro" : place.level == .country ? place.iso2 : place.subdivisionCode ?? place.iso2
      return "\(mention.written)=\(code ?? "")"
    }
  }

  func check(_ example: Case) {
    let zone = Self.recogniser.zone(ofRow: example.row)
    let found = Self.codes(
      example.text, TerritoryContext(zone: zone, category: example.category))
    #expect(found == example.expected)
  }

  @Test(arguments: [
    Case("Ghana (Ashanti)", ["Ghana=GH", "Ashanti=GH-AH"]),
    Case("Ashanti (Ghana)", ["Ashanti=GH-AH", "Ghana=GH"]),
    Case("Ashanti, Ghana", ["Ashanti=GH-AH", "Ghana=GH"]),
    Case("Pérou Bolivie Chili", ["Pérou=PE", "Bolivie=BO", "Chili=CL"]),
    Case("provinces du Yunnan et du Sichuan", ["Yunnan=CN-YN", "Sichuan=CN-SC"]),
    Case("MATOGROSSO (BRÉSIL)", ["MATOGROSSO=BR-MT", "BRÉSIL=BR"]),
    Case(
      "Bourkina-Faso\net Bénin", row: "Afrique subsaharienne", ["Bourkina-Faso=BF", "Bénin=BJ"]),
    Case("pérou, équateur", ["pérou=PE", "équateur=EC"]),
    Case("coopération avec l’État de Bahia (Brésil)", ["Bahia=BR-BA", "Brésil=BR"]),
    Case("Suède : Scanie, Halland", ["Suède=SE", "Scanie=SE-M", "Halland=SE-N"]),
  ])
  func structure(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("Niger, Nigéria", row: "Afrique subsaharienne", ["Niger=NE", "Nigéria=NG"]),
    Case("Congo, RD Congo", ["Congo=CG", "RD Congo=CD"]),
    Case(
      "Guinée, Guinée-Bissau, Guinée équatoriale",
      ["Guinée=GN", "Guinée-Bissau=GW", "Guinée équatoriale=GQ"]),
    Case("Papouasie-Nouvelle-Guinée", ["Papouasie-Nouvelle-Guinée=PG"]),
    Case("Géorgie, Arménie", row: "Europe", ["Géorgie=GE", "Arménie=AM"]),
    Case("Géorgie (États-Unis)", ["Géorgie=US-GA", "États-Unis=US"]),
    Case(
      "départements du Nord et du Nord-Ouest, Haïti",
      ["Nord=HT-ND", "Nord-Ouest=HT-NO", "Haïti=HT"]),
    Case("Luxembourg (Belgique)", ["Luxembourg=BE-WLX", "Belgique=BE"]),
    Case("Luxembourg, Belgique", ["Luxembourg=LU", "Belgique=BE"]),
    Case("Saint-Louis (Sénégal)", ["Saint-Louis=SN-SL", "Sénégal=SN"]),
  ])
  func homonyms(_ example: Case) { check(example) }

  @Test(arguments: [
    Case(
      "Amérique latine, tous les pays d'Afrique",
      ["Amérique latine=macro", "tous les pays d'Afrique=macro"]),
    Case("Asie du Sud-Est", ["Asie du Sud-Est=macro"]),
    Case("pays du Sahel", ["pays du Sahel=macro"]),
  ])
  func areas(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("Les étudiants de l'Institut du monde arabe", []),
    Case("Ambassade du Chili", []),
    Case("le CHRU de Douala", []),
    Case("l'école de Douala", ["Douala=CM-LT"]),
    Case("Échanges Nord-Sud", []),
    Case("les voisins suisses, une équipe sénégalaise", []),
    Case("voir www.mali-ensemble.org", []),
    Case("Aucune action au Kenya ni en Ouganda", []),
    Case("La Région n'agit pas au Kenya, elle soutient l'Ouganda", ["Ouganda=UG"]),
    Case("Rien en Inde, mais un projet au Népal", ["Népal=NP"]),
    Case("programme INTERREG France-Suisse", []),
    Case("Il faut donner du sens aux tours de table", []),
    // Words that a letter parts from a town of the country named beside them.
    Case("Emploi : un séminaire en Italie", ["Italie=IT"]),
    Case("Italie. Emploi des jeunes", ["Italie=IT"]),
    Case("Brésil. Suivi des contrats ; Brevets ; Pacte de stabilité", ["Brésil=BR"]),
  ])
  func notTerritories(_ example: Case) { check(example) }

  @Test(arguments: [
    ("Venezuella", "Amérique du Sud", "VE"), ("Camboge", "Asie", "KH"),
    ("Tunsie", "Afrique du Nord", "TN"),
    ("Ouzbekisatn", "Asie", "UZ"), ("Honduars", "Amérique centrale et Caraïbes", "HN"),
  ])
  func misprints(_ text: String, _ row: String, _ country: String) {
    let zone = Self.recogniser.zone(ofRow: row)
    let found = Self.recogniser.mentions(in: text, context: TerritoryContext(zone: zone))
    #expect(found.map(\.place.iso2) == [country])
    #expect(found.allSatisfy { $0.misprintOf == $0.place.frenchName && $0.confidence < 0.9 })
    #expect(found.allSatisfy { $0.reason.french.contains("coquille") })
  }

  @Test(arguments: [
    ("Nous voulons agir prochainement au Bhoutan", MentionNature.planned),
    ("Bhoutan (projet à l'étude)", .planned), ("Bhoutan : en cours de négociation", .planned),
    ("Bhoutan (jusqu'en 2009)", .ended), ("L'accord avec le Bhoutan n'a pas été renouvelé", .ended),
    ("Nous n'allons plus au Bhoutan", .ended), ("Bhoutan depuis plus de dix ans", .current),
  ])
  func natures(_ text: String, _ nature: MentionNature) {
    let found = Self.recogniser.mentions(in: text)
    #expect(found.map(\.place.iso2) == ["BT"])
    #expect(found.map(\.nature) == [nature])
  }

  @Test func spansAreOfTheOriginalText() {
    let text = "  \u{FEFF}É\u{301}thiopie — « Côte d’Ivoire » ; Te\u{301}he\u{301}ran"
    let found = Self.recogniser.mentions(in: text)
    #expect(found.count >= 2)
    for mention in found {
      let bytes = Array(text.utf8)[mention.span]
      #expect(String(decoding: bytes, as: UTF8.self) == mention.written)
    }
  }

  @Test func theRespondentsOwnTerritoryIsNone() {
    let home = Self.recogniser.home(ofActor: "Conseil régional Bretagne", category: .region)
    #expect(home?.subdivisionCode == "FR-BRE")
    let context = TerritoryContext(category: .region, home: home)
    #expect(Self.codes("La Bretagne et le Togo", context) == ["Togo=TG"])
    #expect(Self.codes("échanges entre la France et le Togo", context) == ["Togo=TG"])
  }

  @Test func rowsNameZones() {
    #expect(Self.recogniser.zone(ofRow: "Moyen Orient")?.name.french == "Moyen-Orient")
    #expect(Self.recogniser.zone(ofRow: "Afrique subsaharienne (suite)") != nil)
    #expect(Self.recogniser.zone(ofRow: "Rayonnement international") == nil)
  }
}
