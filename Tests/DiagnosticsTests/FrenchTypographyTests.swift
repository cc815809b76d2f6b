import Diagnostics
import Testing

struct FrenchTypographyTests {
  @Test(arguments: [
    (
      "Usage : « oui » ; non ? si ! 5 %",
      "Usage\u{A0}: «\u{A0}oui\u{A0}»\u{A0}; non\u{A0}? si\u{A0}! 5\u{A0}%"
    ),
    ("déjà\u{A0}: fait, 12:30", "déjà\u{A0}: fait, 12:30"),
    (" : « » ", "\u{A0}: «\u{A0}» "),
    ("", ""),
  ])
  func bound(_ french: String, _ expected: String) {
    let text = BilingualText(fr: french, en: "yes : no")
    #expect(FrenchTypography.bound(text, in: .french) == expected)
    #expect(FrenchTypography.bound(text, in: .english) == "yes : no")
  }
}
