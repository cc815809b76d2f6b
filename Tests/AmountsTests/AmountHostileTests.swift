import Testing

@testable import Amounts

/// Texts made to break a reader: nothing stops, nothing is quadratic, nothing is invented.
@Suite struct AmountHostileTests {
  private let recogniser = AmountRecogniser()

  @Test(arguments: [
    "€", "€€€€", "$", "1", "1€", "€1", "1,€", ",1€", "1.€", ".€", "-€", "−1€", "1 €-", "de €",
    "entre et €", "entre 1 et €", "1 à €", "1 et", "mille et une €", "cent cent cent €",
    "un un un euros", "et demi euros", "millions d'euros", "d'euros", "k€", "M€", "MM€", "par € an",
    "\u{202E}€ 001\u{202C}", "1\u{301}\u{301} €", "١٢٣ €", "1\u{200D}2 €", "１ €", "&euro;",
    "1&nbsp;",
    "1 &nbsp;€", "(((1 €", ")1 €(", "1 € / ", "1 €/", "1 € par", "1 € l'", "1 € de l'", "🙂 5 € 🙂",
    "1'€", "1''000 €", "1 000 000 000 000 000 000 000 000 000 000 000 000 000 €", "\u{0}1 €\u{0}",
    "un demi demi million d'euros", "zéro euro", "0 €", "0,00 €", "00,00 €",
    "1 millions milliards €",
  ])
  func oddTexts(_ text: String) {
    for amount in recogniser.amounts(in: text) {
      #expect(amount.span.upperBound <= text.utf8.count)
      #expect(amount.lower <= amount.upper)
    }
  }

  @Test(arguments: [40, 400, 40_000]) func endlessDigitsAreNoAmount(_ count: Int) {
    let digits = String(repeating: "9", count: count)
    for text in ["\(digits) €", "1,\(digits) €", "€ \(digits)", "\(digits) millions d'euros"] {
      #expect(recogniser.amounts(in: text).isEmpty)
    }
  }

  @Test func anAmountIsFoundWhereverItStandsInALongText() {
    for length in [8_100, 8_180, 8_185, 8_192, 8_200, 16_380] {
      for filler in ["mot ", "mot\n", "mot. ", "été ", "12 ", "x"] {
        let text = String(repeating: filler, count: length / filler.utf8.count) + " : 12 345,67 €"
        let values = recogniser.amounts(in: text).map { $0.value?.description ?? "" }
        #expect(values == ["12345.67"], "\(filler) \(length)")
      }
    }
  }

  @Test(arguments: [
    "1 ", "1 € ", "€ 1 ", "€1", "1 à ", "1, ", "1 et ", "1.", "1,1", "de 1 à 2 ", "mille ", "un ",
    "deux cents ", "millions d'euros ", "1 million ", "(", "1 (", "1 (un) ", "e\u{301}\u{301}", "&",
    "&nbsp;", "1-", "1/", "M€ ", "$ ", "US$ ", "francs ", "1 francs c f ", "plus de ", "\u{200B}",
    "1\u{200B}", "é", "x", "€", "9",
  ])
  func longTexts(_ piece: String) {
    func duration(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count) + " 5 €"
      return ContinuousClock().measure { _ = recogniser.amounts(in: text) }
    }
    _ = duration(1_000)
    let short = (0..<2).map { _ in duration(10_000) }.min() ?? .zero
    let long = duration(100_000)
    // Ten times the text: not a hundred times the work, whatever else the machine does.
    #expect(long < short * 40 + .seconds(2))
  }

  /// A sum added to a text is read the same, whatever stands around it that is no money.
  @Test(arguments: ["Le budget", "en 2011", "17 projets :", "(75007 Paris)", "20 %", "Subvention"])
  func theSameAnywhere(_ before: String) throws {
    for value in stride(from: 1000, to: 3_000_000, by: 39_119) {
      let text = "\(before) \(Self.grouped(value)) € versés en 2012"
      let values = recogniser.amounts(in: text).map(\.value)
      #expect(values == [DecimalNumber(value)], "\(text)")
    }
  }

  private static func grouped(_ value: Int) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.append(String(digits.suffix(3)))
      digits.removeLast(3)
    }
    return ([digits] + groups.reversed()).joined(separator: " ")
  }
}
