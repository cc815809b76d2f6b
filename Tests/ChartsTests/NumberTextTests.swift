import Diagnostics
import Testing

@testable import Charts

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0", "0"), (12, "12", "12"), (1240, "1\u{202F}240", "1,240"), (3.5, "3,5", "3.5"),
    (-2, "−2", "−2"), (0.04, "0", "0"), (999.96, "1\u{202F}000", "1,000"), (.nan, "–", "–"),
    (.infinity, "–", "–"), (1e18, "1e+18", "1e+18"),
  ])
  func numbers(number: Double, french: String, english: String) {
    #expect(NumberText.text(number, in: .french) == french)
    #expect(NumberText.text(number, in: .english) == english)
  }

  @Test func percents() {
    #expect(NumberText.percent(0.333, in: .french) == "33\u{202F}%")
    #expect(NumberText.percent(1, in: .english) == "100%")
  }
}
