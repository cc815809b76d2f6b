import Testing

@testable import Territories

/// What stands around a name and tells what it is: towns, lists, streets, persons, brackets.
@Suite struct RecogniserSurroundingsTests {
  typealias Case = RecogniserTests.Case

  private func check(_ example: Case) { RecogniserTests().check(example) }

  private static func levels(_ text: String) -> [String] {
    RecogniserTests.recogniser.mentions(in: text).map { "\($0.written)=\($0.place.level.name)" }
  }

  @Test(arguments: [
    ("un lycée à Tambacounda", ["Tambacounda=locality"]),
    ("près de Ziguinchor", ["Ziguinchor=locality"]),
    ("autour d'Oujda et de Figuig", ["Oujda=locality", "Figuig=locality"]),
    ("la région de Tambacounda", ["Tambacounda=subdivision"]),
  ])
  func wordsThatAnnounceATown(_ text: String, _ expected: [String]) {
    #expect(Self.levels(text) == expected)
  }

  @Test(arguments: [
    Case("Le local est situé rue de Lisbonne", []),
    Case("Une permanence place d'Italie", []),
    Case("la mise en place d'un projet en Italie", ["Italie=IT"]),
    Case("Depuis le traité de Maastricht", []),
    Case("Le docteur Jordan et Mme Florence", []),
    Case("M. Karim Maroc, Mme Awa Mali et Mlle Chine", []),
    Case("M. Hamid a reçu une délégation du Togo", ["Togo=TG"]),
    Case("M. le maire de Dakar", ["Dakar=SN-DK"]),
    Case("Madame Diallo (Guinée)", ["Guinée=GN"]),
    Case("la pêche dans le golfe de Guinée et en mer du Japon", []),
    Case("Vice-président en charge du Bénin", ["Bénin=BJ"]),
    Case("accords avec le Maroc", ["Maroc=MA"]),
  ])
  func streetsPactsAndPersons(_ example: Case) { check(example) }

  @Test(arguments: [
    Case(
      "Wigan / Haarlem / Pise / Torun",
      ["Wigan=GB-ENG", "Haarlem=NL-NH", "Pise=IT-52", "Torun=PL-04"]),
    Case(
      "jumelage Chimay ; Mostar ; Tessaoua", category: .commune,
      ["Chimay=BE-WAL", "Mostar=BA-BIH", "Tessaoua=NE-4"]),
  ])
  func namesInLists(_ example: Case) { check(example) }

  /// A place in the brackets of a country, or before them, is in that country or is not known.
  @Test(arguments: [
    Case("Allemagne (Fribourg)", ["Allemagne=DE"]), Case("Fribourg (Allemagne)", ["Allemagne=DE"]),
    Case("Vénézuela (Barcelone)", ["Vénézuela=VE"]),
    Case("Suisse (Fribourg)", ["Suisse=CH", "Fribourg=CH-FR"]),
    Case("Espagne (Barcelone, Séville)", ["Espagne=ES", "Barcelone=ES-CT", "Séville=ES-AN"]),
    Case("Togo (Bénin)", ["Togo=TG", "Bénin=BJ"]), Case("Kayes (Mali)", ["Kayes=ML-1", "Mali=ML"]),
  ])
  func bracketsBind(_ example: Case) { check(example) }

  /// Names that are written in one word or in several.
  @Test(arguments: [
    Case("Vietnam : Hai Phong", ["Vietnam=VN", "Hai Phong=VN-HP"]),
    Case("Vietnam : Haiphong", ["Vietnam=VN", "Haiphong=VN-HP"]),
    Case("Vietnam : Ha Noi, Hanoï", ["Vietnam=VN", "Ha Noi=VN-HN", "Hanoï=VN-HN"]),
    Case("Palestine (Bir Zeit, Birzeit)", ["Palestine=PS", "Bir Zeit=PS-RBH", "Birzeit=PS-RBH"]),
  ])
  func gluedAndParted(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("Mozambique (Nampula)", ["Mozambique=MZ", "Nampula=MZ-N"]),
    Case("Lac-Mégantic (Québec)", category: .commune, ["Lac-Mégantic=CA-QC", "Québec=CA-QC"]),
    Case("travaux au Cap-Vert et au Cap", ["Cap-Vert=CV", "Cap=ZA-WC"]),
    Case("une réunion à Victoria, aux Seychelles", ["Victoria=SC-16", "Seychelles=SC"]),
    Case(
      "la province d'Imperia et celle de Coni", category: .departement,
      ["Imperia=IT-IM", "Coni=IT-CN"]),
    Case("Ouganda Macédoine", ["Ouganda=UG", "Macédoine=MK"]),
    Case("EAU, Qatar", ["EAU=AE", "Qatar=QA"]),
    Case("accès à l'eau", []),
    Case("L'ENSEA, Tananarive", ["Tananarive=MG-T"]),
  ])
  func surroundings(_ example: Case) { check(example) }

  @Test func whatLiesInTheRespondentsRegionIsHome() {
    let home = RecogniserTests.recogniser.home(
      ofActor: "Conseil général de la Drôme", category: .departement)
    let context = TerritoryContext(category: .departement, home: home)
    let found = RecogniserTests.recogniser.mentions(in: "A Valence, un réseau", context: context)
    #expect(found.allSatisfy { $0.place.level == .france })
    #expect(RecogniserTests.codes("Valence (Espagne)", context) == ["Valence=ES-VC", "Espagne=ES"])
  }

  /// Names side by side, each with a letter wrong, are read each for itself.
  @Test func misprintsNeverOverlap() {
    let names = [
      "Novi Pazar", "Tambacounda", "Monténégro", "Herceg Novi", "Saint-Louis", "Ulcinj", "Sarajevo",
      "Banja Luka", "Koulikoro", "Ouagadougou", "Sénégal", "Nikšić",
    ]
    var seed: UInt64 = 7
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for _ in 0..<2_000 {
      var words: [String] = []
      for _ in 0..<4 {
        var letters = Array(names[next(names.count)])
        letters.swapAt(1 + next(letters.count - 2), 1 + next(letters.count - 2))
        words.append(String(letters))
      }
      let text = words.joined(separator: [" ", ", ", " - "][next(3)])
      var end = 0
      for mention in RecogniserTests.recogniser.mentions(in: text) {
        #expect(mention.span.lowerBound >= end, "\(text)")
        end = mention.span.upperBound
      }
    }
  }
}
