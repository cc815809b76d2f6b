import Diagnostics
import Documents
import Questionnaire
import Testing

@testable import Amounts
@testable import Appendix

/// Sentences from counts, in both languages: nothing, one, all, equal numbers, long lists.
@Suite struct DraftingTests {
  private let french = Drafting(.french)
  private let english = Drafting(.english)

  /// With plain blanks, to be read.
  private func plain(_ prose: Prose) -> String {
    String(prose.text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  @Test(arguments: [
    (0, 0, "", ""),
    (0, 1, "Le seul acteur interrogé n'a pas répondu.", "The one actor surveyed did not answer."),
    (1, 1, "Le seul acteur interrogé a répondu.", "The one actor surveyed answered."),
    (
      0, 7, "Aucun des 7 acteurs interrogés n'a répondu.",
      "None of the 7 actors surveyed answered."
    ),
    (
      1, 7, "Un seul des 7 acteurs interrogés a répondu.",
      "Only one of the 7 actors surveyed answered."
    ),
    (
      2, 7, "2 des 7 acteurs interrogés ont répondu.", "2 of the 7 actors surveyed answered."
    ),
    (7, 7, "Les 7 acteurs interrogés ont tous répondu.", "All 7 actors surveyed answered."),
    (
      1200, 5000, "1 200 des 5 000 acteurs interrogés ont répondu.",
      "1,200 of the 5,000 actors surveyed answered."
    ),
  ])
  func answered(count: Int, asked: Int, inFrench: String, inEnglish: String) {
    #expect(plain(french.answered(count, of: asked)) == inFrench)
    #expect(plain(english.answered(count, of: asked)) == inEnglish)
  }

  private typealias Leading = (values: [(String, Int)], french: String, english: String)

  private static let leadingCases: [Leading] = [
    ([], "", ""),
    ([("A", 0)], "", ""),
    (
      [("A", 3), ("B", 0)], "Seule la zone « A » est indiquée, par 3 acteurs.",
      "Only the zone “A” is indicated, by 3 actors."
    ),
    (
      [("A", 1)], "Seule la zone « A » est indiquée, par 1 acteur.",
      "Only the zone “A” is indicated, by 1 actor."
    ),
    (
      [("A", 2), ("B", 5), ("C", 3)],
      "La zone la plus souvent indiquée est « B » (5 acteurs), devant « C » (3) et « A » (2).",
      "The zone indicated most often is “B” (5 actors), ahead of “C” (3) and “A” (2)."
    ),
    // Equal numbers are never parted.
    (
      [("A", 2), ("B", 5), ("C", 2), ("D", 2)],
      "La zone la plus souvent indiquée est « B » (5 acteurs), devant « A » (2), « C » (2) et « D » (2).",
      "The zone indicated most often is “B” (5 actors), ahead of “A” (2), “C” (2) and “D” (2)."
    ),
    (
      [("A", 1), ("B", 5), ("C", 1), ("D", 1), ("E", 1)],
      "La zone la plus souvent indiquée est « B » (5 acteurs).",
      "The zone indicated most often is “B” (5 actors)."
    ),
    (
      [("A", 4), ("B", 4), ("C", 1)],
      "Les zones les plus souvent indiquées sont « A » et « B » (4 acteurs chacune), devant « C » (1).",
      "The zones indicated most often are “A” and “B” (4 actors each), ahead of “C” (1)."
    ),
    (
      [("A", 1), ("B", 1), ("C", 1), ("D", 1), ("E", 1)],
      "Les 5 zones indiquées le sont par 1 acteur chacune.",
      "The 5 zones indicated are so by 1 actor each."
    ),
    (
      [("A", 2), ("B", 2), ("C", 2), ("D", 2), ("E", 2), ("F", 1)],
      "5 zones sont indiquées par 2 acteurs chacune, le nombre le plus élevé.",
      "5 zones are indicated by 2 actors each, the highest number."
    ),
  ]

  @Test(arguments: leadingCases)
  func leading(values: [(String, Int)], inFrench: String, inEnglish: String) {
    let counted = values.map { CountedValue($0.0, $0.1) }
    #expect(plain(french.leading(counted, .zone)) == inFrench)
    #expect(plain(english.leading(counted, .zone)) == inEnglish)
  }

  @Test(arguments: [
    (ValueNoun.zone, "La zone la plus souvent indiquée est", "The zone indicated most often is"),
    (
      .country, "Pays le plus souvent nommé : A (3 acteurs), devant B (2).",
      "Country named most often: A (3 actors), ahead of B (2)."
    ),
    (.band, "La tranche la plus souvent déclarée est", "The band declared most often is"),
    (.datedBand, "La tranche la plus souvent atteinte est", "The band reached most often is"),
    (.item, "La rubrique la plus souvent renseignée est", "The item filled in most often is"),
  ])
  func nouns(noun: ValueNoun, inFrench: String, inEnglish: String) {
    let values = [CountedValue("A", 3), CountedValue("B", 2)]
    #expect(plain(french.leading(values, noun)).hasPrefix(inFrench))
    #expect(plain(english.leading(values, noun)).hasPrefix(inEnglish))
  }

  private typealias Countries = ([(String, Int)], String, String)

  private static let countryCases: [Countries] = [
    ([], "", ""),
    (
      [("Mali", 2)], "Un seul pays est nommé : Mali, par 2 acteurs.",
      "One country only is named: Mali, by 2 actors."
    ),
    (
      [("Maroc", 8), ("Chine", 9), ("Mali", 8)],
      "Pays le plus souvent nommé : Chine (9 acteurs), devant Mali (8) et Maroc (8).",
      "Country named most often: Chine (9 actors), ahead of Mali (8) and Maroc (8)."
    ),
    (
      [("Mali", 3), ("Chine", 3), ("Inde", 1)],
      "Pays les plus souvent nommés : Chine et Mali (3 acteurs chacun), devant Inde (1).",
      "Countries named most often: Chine and Mali (3 actors each), ahead of Inde (1)."
    ),
    (
      [("A", 1), ("B", 1), ("C", 1), ("D", 1), ("E", 1)],
      "Les 5 pays nommés le sont par 1 acteur chacun.",
      "The 5 countries named are so by 1 actor each."
    ),
  ]

  /// Names of countries have no article and no quotation marks.
  @Test(arguments: countryCases)
  func countries(values: [(String, Int)], inFrench: String, inEnglish: String) {
    let counted = values.map { CountedValue($0.0, $0.1) }
    #expect(plain(french.leading(counted, .country)) == inFrench)
    #expect(plain(english.leading(counted, .country)) == inEnglish)
  }

  @Test func aReferenceStandsBeforeTheFullStop() {
    let sentence = french.answered(3, of: 7, to: .part(.form(Form.ID("f"))))
    let told = sentence.withinItsEnd(" (tableau 6)")
    #expect(plain(told) == "3 des 7 acteurs interrogés ont répondu (tableau 6).")
    #expect(told.runs[0].target != nil)
    #expect(Prose("Sans point").withinItsEnd(" (x)") == "Sans point")
    #expect(Prose().withinItsEnd(" (x)").isEmpty)
  }

  @Test(arguments: [
    ([], "", ""),
    (["A"], "Aucun acteur n'indique « A ».", "No actor indicates “A”."),
    (
      ["A", "B", "C"], "Aucun acteur n'indique « A » ni « B » ni « C ».",
      "No actor indicates “A”, “B” or “C”."
    ),
    (
      ["A", "B", "C", "D", "E", "F", "G"], "Aucun acteur n'indique 7 des 9 zones.",
      "No actor indicates 7 of the 9 zones."
    ),
  ])
  func unchosen(names: [String], inFrench: String, inEnglish: String) {
    #expect(plain(french.unchosen(names, of: 9, .zone)) == inFrench)
    #expect(plain(english.unchosen(names, of: 9, .zone)) == inEnglish)
  }

  private typealias Share = (Int, Int, String, String, String, String)

  private static let shareCases: [Share] = [
    (
      11, 13, "Conseils régionaux", "Regional councils", "11 des 13 conseils régionaux",
      "11 of the 13 regional councils"
    ),
    (
      0, 13, "CESER", "Economic councils (CESER)", "aucun des 13 CESER",
      "none of the 13 economic councils (CESER)"
    ),
    (
      13, 13, "Conseils régionaux", "Regional councils", "les 13 conseils régionaux",
      "all 13 regional councils"
    ),
    (2, 4, "Formulaire A", "Form A", "2 acteurs sur 4 (Formulaire A)", "2 of 4 actors (Form A)"),
    (0, 4, "Formulaire A", "Form A", "0 acteur sur 4 (Formulaire A)", "0 of 4 actors (Form A)"),
    (1, 1, "Villes", "Towns", "1 acteur sur 1 (Villes)", "1 of 1 actor (Towns)"),
    (1, 3, "ÉTATS", "STATES", "1 des 3 ÉTATS", "1 of the 3 STATES"),
    (1, 3, "", "", "1 acteur sur 3 ()", "1 of 3 actors ()"),
  ]

  @Test(arguments: shareCases)
  func shares(
    count: Int, asked: Int, title: String, englishTitle: String, inFrench: String,
    inEnglish: String
  ) {
    let form = BilingualText(fr: title, en: englishTitle)
    #expect(plain(french.share(count, of: asked, form)) == inFrench)
    #expect(plain(english.share(count, of: asked, form)) == inEnglish)
  }

  @Test func figuresLeadWhereTheyShould() {
    let target = Prose.Target.part(Anchor("t"))
    let runs = french.answered(3, of: 7, to: target).runs
    #expect(runs.map(\.text) == ["3", " des 7 acteurs interrogés ont répondu."])
    #expect(runs.map(\.target) == [target, nil])
  }

  @Test(arguments: [
    ([], ""), (["A"], "A"), (["A", "B"], "A et B"), (["A", "B", "C"], "A, B et C"),
    (["A", "B", "C", "D"], "A, B et 2 autres"),
  ])
  func lists(names: [String], expected: String) {
    #expect(french.list(names, atMost: 2) == expected)
  }

  @Test(arguments: [
    ("700000.00", "EUR", "700 000 €", "€700,000"), ("0.5", "EUR", "0,50 €", "€0.50"),
    ("-1234567.89", "EUR", "−1 234 567,89 €", "−€1,234,567.89"), ("12", "CHF", "12 CHF", "12 CHF"),
    ("1000", "XXX", "1 000", "1,000"), ("999", "EUR", "999 €", "€999"),
  ])
  func sums(value: String, currency: String, inFrench: String, inEnglish: String) throws {
    let number = try #require(DecimalNumber(value))
    let currency = Currency(code: currency)
    #expect(plain(Prose(MoneyText(.french).text(number, currency))) == inFrench)
    #expect(plain(Prose(MoneyText(.english).text(number, currency))) == inEnglish)
  }

  @Test func aParagraphIsAsLongAsItsTextSays() {
    let text = DraftedText("Un.\n\n\n deux\ntrois\r\n\r\nQuatre").blocks
    #expect(text == [.paragraph("Un."), .paragraph(" deux\ntrois"), .paragraph("Quatre")])
    #expect(DraftedText(" \n\n").blocks.isEmpty)
  }
}
