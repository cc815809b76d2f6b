import Diagnostics
import Testing

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ([:], .french), (["LANG": "en_GB.UTF-8"], .english), (["LANG": "C"], .french),
      (["LC_ALL": "", "LANG": "en"], .english), (["LC_ALL": "fr_FR", "LANG": "en"], .french),
      (["LC_MESSAGES": "en@x", "LANG": "fr"], .english),
      (["LC_ALL": "de_DE", "LANG": "en"], .french),
    ] as [([String: String], Language)])
  func theEnvironmentDecides(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("abc", "ca", 3),
  ])
  func editDistance(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left.utf8, right.utf8) == distance)
    #expect(EditDistance.between(right.utf8, left.utf8) == distance)
  }

  @Test func punctuationIsTiedToTheWordBefore() {
    for language in Language.allCases {
      let plain = BilingualText(fr: "a : b ; c", en: "a: b; c")
      let written = "a\(language.colon)b\(language.semicolon)c"
      #expect(written == FrenchTypography.bound(plain, in: language))
    }
  }

  @Test func nearestWord() {
    #expect(EditDistance.nearest(to: "encodng", among: ["separator", "encoding"]) == "encoding")
    #expect(EditDistance.nearest(to: "xyz", among: ["separator", "encoding"]) == nil)
  }

  /// What names have in common brings them no nearer.
  @Test(arguments: [
    ("Ville de Vannes", "Ville de Laval", false), ("Ville de Vanes", "Ville de Vannes", true),
    ("Conseil régional de Bretagne", "Conseil régional de Bourgogne", false),
    ("Conseil regional Bretagn", "Conseil régional de Bretagne", true),
    ("Villede Brest", "Ville de Brest", true), ("Question 1", "Question 2", true),
    ("Ville de Gap", "Ville de Pau", false), ("Région Sud", "Région Nord", false),
    ("Père", "Pere", true),
  ])
  func nearestName(text: String, candidate: String, isNear: Bool) {
    #expect((EditDistance.nearest(to: text, among: [candidate]) != nil) == isNear)
    #expect((EditDistance.nearest(to: candidate, among: [text]) != nil) == isNear)
  }
}
