import Diagnostics
import Testing

@testable import Amounts

/// What is told of an amount besides its value.
@Suite struct AmountDetailTests {
  private func amount(_ text: String) throws -> Amount {
    try #require(AmountRecogniser().amounts(in: text).first)
  }

  @Test(arguments: [
    ("un budget de 5 000 €", Approximation.exact), ("environ 5 000 €", .about),
    ("près de 5 000 €", .about), ("de l'ordre de 5 000 €", .about), ("~ 5 000 €", .about),
    ("quelque 5 000 €", .about), ("5 000 € environ", .about), ("une centaine d'euros", .about),
    ("plus de 5 000 €", .atLeast), ("au moins 5 000 €", .atLeast),
    ("supérieure à 5 000 €", .atLeast), ("5 000 € minimum", .atLeast), ("> 5 000 €", .atLeast),
    ("jusqu'à 5 000 €", .atMost), ("moins de 5 000 €", .atMost), ("5 000 € maximum", .atMost),
    ("plafonnée à 5 000 €", .atMost), ("ne dépassant pas 5 000 €", .atMost),
    ("maximum : 5 000 €", .atMost), ("5 000 € par projet au maximum", .atMost),
    ("dans la limite de 5 000 €", .atMost), ("dépasse 5 000 €", .atLeast),
  ])
  func approximation(_ text: String, _ expected: Approximation) throws {
    #expect(try amount(text).approximation == expected)
  }

  @Test(arguments: [
    ("20 000 € / an", "an"), ("20 000 €/an", "an"), ("20 000 € par an", "an"),
    ("20 000 euros annuels", "an"), ("20 000 € chaque année", "an"),
    ("12 € / habitant", "habitant"),
    ("12 €/hab.", "habitant"), ("12 € par élève", "élève"), ("10 € l'heure", "heure"),
    ("10 € de l'heure", "heure"), ("3 €/m²", "m²"), ("1 centime d'euro par m3", "m³"),
    ("50 € TTC par mois", "mois"), ("1,459 €/l", "litre"),
  ])
  func per(_ text: String, _ expected: String) throws {
    #expect(try amount(text).per == expected)
  }

  @Test(arguments: ["5 000 € par la Région", "5 000 € par Lille", "5 000 € l'association", "5 €/"])
  func perNothing(_ text: String) throws {
    #expect(try amount(text).per == nil)
  }

  @Test func theSpanIsWhatIsWritten() throws {
    let text = "Été : « 12 345,67 € » puis de 5 à 10 k€, €\u{A0}500 et 5 000 ou 7 000\u{202F}€."
    let amounts = AmountRecogniser().amounts(in: text)
    #expect(
      amounts.map(\.written) == [
        "12 345,67 €", "de 5 à 10 k€", "€\u{A0}500", "5 000", "7 000\u{202F}€",
      ])
    for amount in amounts {
      let bytes = Array(text.utf8)[amount.span]
      #expect(String(decoding: bytes, as: UTF8.self) == amount.written)
    }
  }

  @Test func everyReasonIsToldInBothLanguages() throws {
    for text in ["25,000 €", "17.169 M€", "3 m€", "5 000 et 7 000 €", "5 000 dinars", "dix euros"] {
      let reason = try amount(text).reason
      #expect(!reason.french.isEmpty && !reason.english.isEmpty)
      #expect(reason.french != reason.english)
    }
  }

  @Test func unitPricesHaveThousandths() throws {
    #expect(try amount("1,350 €/l").value == DecimalNumber("1.35"))
    #expect(try amount("1,350 €").value == DecimalNumber(1350))
  }

  @Test func theZoneOfTheFrancIsThatOfThePlaces() throws {
    #expect(try amount("5 000 000 FCFA au Cameroun").currency.code == "XAF")
    #expect(try amount("5 000 000 FCFA au Mali").currency.code == "XOF")
    #expect(try amount("5 000 000 FCFA au Mali et au Cameroun").currency.code == "XOF")
  }
}
