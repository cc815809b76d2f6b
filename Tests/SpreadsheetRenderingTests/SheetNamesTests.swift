import Testing

@testable import SpreadsheetRendering

@Suite struct SheetNamesTests {
  @Test(arguments: [
    ("Territoires cités", "1 Territoires cités"),
    (
      "Question 3 : Sur quels territoires sont-elles conduites ?", "1 Question 3 Sur quels territo…"
    ),
    ("Tableau 7 – Zones déclarées", "1 Zones déclarées"), ("Tableau 7 –", "1 Tableau 7 –"),
    ("7 7 – x", "1 7 7 – x"),
    ("", "1"), ("   ", "1"), ("[a]/b\\c*d?e:f", "1 a b c d e f"), ("'quoted'", "1 ’quoted’"),
    ("a\u{0}\u{1B}b\u{202E}c\u{200B}d", "1 abcd"), ("a\r\nb", "1 a b"),
  ])
  func names(title: String, name: String) {
    var names = SheetNames()
    #expect(names.next(for: title) == name)
  }

  @Test func namesAreShortDistinctAndLegal() {
    var names = SheetNames()
    let titles = [
      "History", "Sommaire", String(repeating: "👩‍👩‍👧", count: 50), String(repeating: "é", count: 40),
      String(repeating: "e\u{301}", count: 40), String(repeating: "x", count: 30_000), "same",
      "SAME",
      "\u{FFFF}", "=1+1",
    ]
    let made = titles.map { names.next(for: $0) }
    #expect(Set(made.map { $0.lowercased() }).count == titles.count)
    for name in made {
      #expect((1...31).contains(name.utf16.count), "\(name)")
      #expect(!name.contains { "[]:*?/\\'".contains($0) })
    }
  }
}
