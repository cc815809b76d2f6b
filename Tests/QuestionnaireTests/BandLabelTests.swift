import Questionnaire
import Testing

/// The labels of bands, as questionnaires print them.
@Suite struct BandLabelTests {
  @Test(arguments: [
    ("Moins d'un an", "P0D", "P1Y"), ("Moins d’une année", "P0D", "P1Y"), ("< 1 an", "P0D", "P1Y"),
    ("Depuis moins de 6 mois", "P0D", "P6M"), ("Jusqu'à trois ans", "P0D", "P3Y"),
    ("5 ans et moins", "P0D", "P5Y"), ("less than a year", "P0D", "P1Y"),
    ("Under 18 months", "P0D", "P1Y6M"), ("Entre deux et cinq ans", "P2Y", "P5Y"),
    ("De 2 à 5 ans :", "P2Y", "P5Y"), ("2-5 ans", "P2Y", "P5Y"), ("2–5 ANS", "P2Y", "P5Y"),
    ("6 mois à 2 ans", "P6M", "P2Y"), ("Entre vingt et trente ans", "P20Y", "P30Y"),
    ("Plus de deux ans et moins de dix ans", "P2Y", "P10Y"),
    ("between one and three years", "P1Y", "P3Y"), ("2 to 5 years", "P2Y", "P5Y"),
    ("Plus de cinq ans", "P5Y", ""), ("Depuis plus de dix ans", "P10Y", ""), ("> 5ans", "P5Y", ""),
    ("10 ans et plus", "P10Y", ""), ("20 ans ou +", "P20Y", ""), ("+ de 5 ans", "P5Y", ""),
    ("Plus de vingt-cinq ans", "P25Y", ""), ("Au-delà de 5 ans", "P5Y", ""),
    ("At least 10 years", "P10Y", ""), ("Over ten years", "P10Y", ""),
  ])
  func reads(_ label: String, _ from: String, _ end: String) throws {
    let band = try #require(DurationBand(label: label))
    #expect(band.from.description == from)
    #expect((band.to?.description ?? "") == end)
  }

  @Test(arguments: [
    "", "5", "Cinq ans", "Ne sait pas", "Europe", "Plus", "Plus de cinq", "Depuis 1998",
    "Plus de deux ans en Asie", "Entre 5 et 2 ans", "De 2 à 2 ans", "Plus de 2 à 5 ans",
    "Moins de 2 ans et plus de 5 ans", "1, 2 ou 5 ans", "Plus de 99999999999999999999 ans",
    "Plus de 3 projets", "an", "d'un an",
  ])
  func refuses(_ label: String) { #expect(DurationBand(label: label) == nil) }
}
