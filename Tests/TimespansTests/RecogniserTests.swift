import Diagnostics
import Testing

@testable import Timespans

/// What is read in short texts, the reference date being 30 November 2012.
@Suite struct RecogniserTests {
  static let recogniser = TimespanRecogniser(referenceDate: CalendarDate("2012-11-30"))

  /// A text, and its expressions as `kind code`.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }

    var testDescription: String { text }
  }

  func check(_ example: Case, _ recogniser: TimespanRecogniser = Self.recogniser) {
    let found = recogniser.timespans(in: example.text)
    #expect(found.map { "\($0.kind.rawValue) \($0.code)" } == example.expected)
    for timespan in found {
      let bytes = Array(example.text.utf8)[timespan.span]
      #expect(String(decoding: bytes, as: UTF8.self) == timespan.written)
      if let edtf = timespan.edtf { #expect(EDTF(edtf.description) == edtf) }
    }
  }

  @Test(arguments: [
    Case("Convention signée en 2004.", "point 2004"),
    Case("inaugurée le 1er mars 2010", "point 2010-03-01"),
    Case("le 1ᵉʳ mars 2010", "point 2010-03-01"),
    Case("samedi 3 mars 2012, à 18h30", "point 2012-03-03"),
    Case("en mars 2010", "point 2010-03"),
    Case(
      "FÉVRIER 2010 ; fevrier 2010 ; févr. 2010", "point 2010-02", "point 2010-02", "point 2010-02"),
    Case("septembe 2010, 12 ocotbre 2009", "point 2010-09", "point 2009-10-12"),
    Case("12/03/2009 et 12.03.09", "point 2009-03-12", "point 2009-03-12"),
    Case("2009-03-12", "point 2009-03-12"),
    Case("31/02/2009"),
    Case("03/2009", "point 2009-03"),
    Case("fin 2001, début 2002", "point 2001", "point 2002"),
    Case("mi-2010 ; courant 2011", "point 2010", "point 2011"),
    Case("vers 1995 ; aux environs de 1990", "point 1995~", "point 1990~"),
    Case("la décennie 1990", "point 199X"),
    Case("2e trim. 2012", "point 2012-34"),
    Case("au printemps 2007", "point 2007-21"),
    Case("l’hiver 2009-2010", "point 2009-24"),
    Case("dernier trimestre 2010", "point 2010-36"),
    Case("2e semestre 2011 ; T1 2012", "point 2011-41", "point 2012-33"),
    Case("les années 80", "point 198X"),
    Case("les années quatre-vingt-dix", "point 199X"),
    Case("au XIXe siècle", "point 18XX"),
    Case("2012 : forage", "point 2012"),
    Case("Pérou (1998)", "point 1998"),
    Case("en deux mille douze", "point 2012"),
    Case("En2011 ; mars2010", "point 2011", "point 2010-03"),
    Case("janvier\u{A0}2010, mars\u{202F}2011", "point 2010-01", "point 2011-03"),
    Case("le 3\u{200B} m\u{AD}ars 2010", "point 2010-03-03"),
    Case("fe\u{301}vrier 2010", "point 2010-02"),
  ])
  func dates(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("de 2004 à 2007", "interval 2004/2007"),
    Case("2011-2014", "interval 2011/2014"),
    Case("2011 – 2014", "interval 2011/2014"),
    Case("2011/2014", "interval 2011/2014"),
    Case("2007-13 ; 2011/12", "interval 2007/2013", "interval 2011/2012"),
    Case("entre 2004 et 2009", "interval 2004/2009"),
    Case("entre le 3 mars et le 5 juin 2010", "interval 2010-03-03/2010-06-05"),
    Case("du 3 au 7 mars 2009", "interval 2009-03-03/2009-03-07"),
    Case("du 30.06 au 15.07.2010", "interval 2010-06-30/2010-07-15"),
    Case("du 28 août au 3 septembre 2008", "interval 2008-08-28/2008-09-03"),
    Case("3-4 juin 2010", "interval 2010-06-03/2010-06-04"),
    Case("les 7 et 8 juin 2007", "interval 2007-06-07/2007-06-08"),
    Case("de mars à juin 2010", "interval 2010-03/2010-06"),
    Case("de décembre à février 2012", "interval 2011-12/2012-02"),
    Case("novembre-décembre 2010", "interval 2010-11/2010-12"),
    Case("années 60-70", "interval 196X/197X"),
    Case("depuis 2005 et jusqu’en 2010", "interval 2005/2010"),
    Case("plan triennal 2016-2018", "interval 2016/2018"),
    Case("Interreg IV 2007-2013", "interval 2007/2013"),
    Case("de 1998 à aujourd’hui", "since 1998/.."),
  ])
  func intervals(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("(1996, 1999, 2001…)", "point 1996", "point 1999", "point 2001"),
    Case("septembre 2007 et mars 2008", "point 2007-09", "point 2008-03"),
    Case("en mars et juin 2010", "point 2010-03", "point 2010-06"),
    Case("les lauréats 2009, 2010 et 2011", "point 2009", "point 2010", "point 2011"),
    Case("(97, 98 et 2001)", "point 1997", "point 1998", "point 2001"),
    Case("2009-2010-2011", "point 2009", "point 2010", "point 2011"),
    Case("depuis 1998, 2004-2007", "since 1998/..", "interval 2004/2007"),
    Case("de 230 000 € en 2007 à 310 000 € en 2011", "point 2007", "point 2011"),
    Case("le 3/03 et le 5/04/2010", "point 2010-03-03", "point 2010-04-05"),
    Case("1985-2010 : 25 ans de jumelage", "interval 1985/2010"),
    Case("1998-2002, puis 2005", "interval 1998/2002", "point 2005"),
    Case("en 2011 702 550€", "point 2011"),
    Case("20 000 € en 2010", "point 2010"),
  ])
  func lists(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("depuis 1998", "since 1998/.."),
    Case("Depuis1998", "since 1998/.."),
    Case("DEPUIS LES ANNEES 80", "since 198X/.."),
    Case("dès 1994", "since 1994/.."),
    Case("depuis 95", "since 1995/.."),
    Case("depuis la rentrée 2010-2011", "since 2010/.."),
    Case("entre 1990 et aujourd’hui", "since 1990/.."),
    Case("depuis l’indépendance (1960)", "since 1960/.."),
    Case("depuis les années 80-90", "since 198X/.."),
    Case("d’ici la fin de l’année", "until ../2012"),
    Case("après 2010", "since 2010/.."),
    Case("antérieur à 2005", "until ../2005"),
    Case("à partir de janvier 2005", "since 2005-01/.."),
    Case("à compter du 1er juin 2010", "since 2010-06-01/.."),
    Case("depuis le début des années 1990", "since 199X/.."),
    Case("depuis sa création, en 2007", "since 2007/.."),
    Case("depuis la visite du maire le 4 mai 2001", "since 2001-05-04/.."),
    Case("depuis septembre dernier", "since 2012-09/.."),
    Case("jusqu’en 2015", "until ../2015"),
    Case("avant le 30 juin 2011", "until ../2011-06-30"),
    Case("d’ici fin 2013", "until ../2013"),
    Case("au plus tard le 15 mars 2013", "until ../2013-03-15"),
    Case("en 2013", "future 2013"),
    Case("le bilan sera fait en 2012", "future 2012"),
    Case("Mission à venir", "future "),
    Case("dans les années à venir"),
    Case("à l’horizon 2020", "future 2020"),
  ])
  func startsAndEnds(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("depuis trois ans", "since 2009/.."),
    Case("depuis plus de vingt ans", "since 1992~/.."),
    Case("depuis une quinzaine d’années", "since 1997~/.."),
    Case("depuis un an et demi", "since 2011-05/.."),
    Case("depuis déjà un quart de siècle", "since 1987/.."),
    Case("il y a trois ans", "point 2009"),
    Case("dans deux ans", "future 2014"),
    Case("cela fait soixante-dix ans", "since 1942/.."),
    Case("un jumelage vieux de 40 ans", "since 1972/.."),
    Case("soufflera ses 25 bougies en 2013", "future 2013"),
    Case("fêtera ses 25 ans en 2013", "since 1988/.."),
    Case("les 10 ans de partenariat", "since 2002/.."),
    Case("le vingt-cinquième anniversaire du jumelage", "since 1987/.."),
    Case("l’an dernier, cette année, l’année prochaine", "point 2011", "point 2012", "future 2013"),
    Case("le mois dernier", "point 2012-10"),
    Case("le 21 mars prochain", "future 2013-03-21"),
    Case("au cours des cinq dernières années", "interval 2007/2012"),
  ])
  func reckoned(_ example: Case) { check(example) }

  @Test(arguments: [
    Case("suspendu depuis août 2010", "until ../2010-08"),
    Case("Coopération arrêtée depuis mars 2010", "until ../2010-03"),
    Case("en sommeil, depuis 2009", "until ../2009"),
    Case("à l'arrêt depuis deux ans", "until ../2010"),
    Case("suspendue avec le Mali depuis 2012 pour raisons de sécurité", "until ../2012"),
    Case("Depuis 2012, toutes les actions sont suspendues.", "until ../2012"),
    Case("nous n'agissons plus au Mali depuis 2009", "until ../2009"),
    Case("aucune action depuis 2005", "until ../2005"),
    Case("n'est plus actif depuis 2005", "until ../2005"),
    Case("accord non renouvelé depuis 2005", "until ../2005"),
    Case("fermé depuis 2009", "until ../2009"), Case("aucun depuis 2009", "until ../2009"),
    Case("rien depuis 2009", "until ../2009"), Case("une ferme depuis 1990", "since 1990/.."),
    Case("actif depuis 2005", "since 2005/.."),
    Case("le lycée Clos Maire depuis 2005", "since 2005/.."),
    Case("relancé depuis 2009", "since 2009/.."),
    Case("suspendu puis relancé depuis 2009", "since 2009/.."),
    Case("jamais interrompu depuis 1990", "since 1990/.."),
    Case("n'a pas été suspendu depuis 2001", "since 2001/.."),
    Case("sans interruption depuis 1985", "since 1985/.."),
    Case("n'a cessé de croître depuis 2005", "since 2005/.."),
    Case("n'est plus suspendu depuis 2005", "since 2005/.."),
    Case("Projet achevé à Kayes, coopération à Mopti depuis 2005", "since 2005/.."),
    Case("Depuis 1998, la coopération n'est pas interrompue", "since 1998/.."),
    Case("Depuis 1998, un jumelage qui est suspendu", "since 1998/.."),
    Case("arrêté préfectoral en vigueur depuis 2005", "since 2005/.."),
    Case("un arrêté municipal depuis 2005", "since 2005/.."),
  ])
  func stops(_ example: Case) { check(example) }

  @Test func aStopSaysSoWithItsWords() throws {
    let found = Self.recogniser.timespans(in: "projet en sommeil depuis 2010, jusqu'en 2011")
    #expect(found.map(\.written) == ["en sommeil depuis 2010", "jusqu'en 2011"])
    #expect(found.map(\.tellsStop) == [true, false])
  }

  /// What is read in answer to « depuis quand ? », and what in answer to anything else.
  @Test(arguments: [
    (Case("1972", "since 1972/.."), "point"), (Case("mars 2004", "since 2004-03/.."), "point"),
    (Case("le 12/03/2004", "since 2004-03-12/.."), "point"),
    (Case("12 ans", "since 2000/.."), "duration"),
    (Case("il y a trois ans", "since 2009/.."), "point"),
    (Case("plus de 30 ans", "since 1982~/.."), "duration"),
    (Case("environ 1998", "since 1998~/.."), "point"),
    (Case("2004, après deux missions", "since 2004/.."), "point"),
    (Case("Association créée en 1998", "since 1998/.."), "point"),
    (Case("Mali : 2001 ; Togo (2005)", "since 2001/..", "since 2005/.."), "point"),
    (Case("2003-2008", "interval 2003/2008"), "interval"),
    (Case("depuis 1998", "since 1998/.."), "since"),
    (Case("suspendu depuis 2010", "until ../2010"), "until"),
    (Case("Le maire est venu en 2010", "point 2010"), "point"),
    (Case("1998, évaluation en 2010", "since 1998/..", "point 2010"), "point"),
    (Case("à venir", "future "), "future"),
  ])
  func asked(_ example: Case, otherwise: String) {
    let found = Self.recogniser.timespans(in: example.text, askedSinceWhen: true)
    #expect(found.map { "\($0.kind.rawValue) \($0.code)" } == example.expected)
    #expect(Self.recogniser.timespans(in: example.text).first?.kind.rawValue == otherwise)
  }

  @Test(arguments: [
    Case("pour trois ans", "duration P3Y"),
    Case("une durée de 18 mois", "duration P18M"),
    Case("de trois à six mois", "duration P3M/P6M"),
    Case("entre deux et cinq ans", "duration P2Y/P5Y"),
    Case("plus de dix ans", "duration P10Y"),
    Case("programme triennal", "duration P3Y"),
    Case("chaque année", "recurring R/P1Y"),
    Case("tous les deux ans", "recurring R/P2Y"),
    Case("deux fois par an", "recurring R/P6M"),
    Case("un bulletin mensuel", "recurring R/P1M"),
    Case("la biennale", "recurring R/P2Y"),
    Case("le rapport annuel"),
  ])
  func lengthsAndRepetitions(_ example: Case) { check(example) }

  @Test(arguments: [
    "association loi 1901", "la loi de 1901", "loi n° 92-125 du 6 février 1992",
    "la loi Oudin (2005)", "le décret du 16 août 1901", "directive 2004/18/CE",
    "règlement (CE) n° 1083/2006", "article L.1115-1", "délibération n° 2010-45",
    "La loi du 2 mars 1982 et celle du 6 février 1992", "Agenda 2030", "Stratégie Europe 2020",
    "2 000 acteurs", "1500 élèves", "2000 habitants", "2010 euros", "1 998 €", "de 2000 à 5000 €",
    "01 44 12 19 98", "01.42.19.98.00", "75007 Paris cedex 07", "BP 2012", "FR-2009-04",
    "2000 F CFA", "âgés de 18 ans",
    "jeunes de 15 à 25 ans", "moins de 30 ans", "18-25 ans", "âge moyen : 25 ans", "14h30",
    "à 18 heures",
    "ISO 9001:2008", "rue du 8 mai 1945", "place du 11-Novembre-1918", "95 %", "page 1998",
    "www.exemple.fr/2012/03", "contact2012@exemple.fr", "FR2010", "aujourd’hui", "désormais",
    "à terme", "à l’avenir", "récemment", "pluriannuel", "depuis peu", "depuis toujours",
    "dès que possible", "depuis plusieurs années", "l’action a été 2012 fois reconduite",
  ])
  func noDates(_ text: String) { check(Case(text)) }

  @Test(arguments: [
    Case("depuis dix ans", "since /.."),
    Case("il y a dix ans", "duration P10Y"),
    Case("l’an dernier"),
    Case("depuis 1998 ; en 2013", "since 1998/..", "point 2013"),
    Case("fêtera ses 25 ans en 2013", "since 1988/.."),
    Case("sera lancé en 2013", "future 2013"),
  ])
  func withoutReference(_ example: Case) { check(example, TimespanRecogniser(referenceDate: nil)) }

  @Test func columnsOfTheCommand() {
    let text = "depuis 1998, en mars 2010, 2004-2007, jusqu’en 2015, chaque année, pour 3 ans"
    let found = Self.recogniser.timespans(in: text)
    #expect(found.map(\.start) == ["1998", "2010-03", "2004", "..", "", ""])
    #expect(found.map(\.end) == ["..", "", "2007", "2015", "..", ""])
    #expect(found.map(\.precision) == [.year, .month, .year, .year, .unknown, .unknown])
  }

  @Test func reckoningIsTold() throws {
    let found = Self.recogniser.timespans(in: "fêtera ses 25 ans en 2013 ; depuis dix ans")
    #expect(
      found.map(\.reason.english) == [
        "25 years before 2013", "10 years before the reference date 2012-11-30",
      ])
    #expect(
      found.map(\.reason.french) == [
        "25 ans avant 2013", "10 ans avant la date de référence 2012-11-30",
      ])
    let reference = try #require(CalendarDate("2012-11-30"))
    #expect(found[0].elapsed(to: reference)?.longest.years == 24)
  }

  @Test func bytesAndStringsReadAlike() {
    let text = "Dès 1994, l’été 2009 — du 3 au 7 mars 2009"
    #expect(
      Self.recogniser.timespans(in: text) == Self.recogniser.timespans(in: Array(text.utf8).span))
  }
}
