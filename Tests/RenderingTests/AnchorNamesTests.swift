import Testing

@testable import Rendering

@Suite struct AnchorNamesTests {
  @Test func namesAreMadeOfWordsAndUnique() {
    var names = AnchorNames()
    let titles = ["Question 3 : Où ?", "Question 3 : Où ?", "question 3 où 2", "???", "É-a", ""]
    #expect(
      titles.map { names.name(for: $0) } == [
        "question-3-où", "question-3-où-2", "question-3-où-2-2", "titre", "é-a", "titre-2",
      ])
  }

  /// In Malayalam and other scripts a sign makes one character with what follows.
  @Test(arguments: ["\u{0D4E}\">a", "e\u{301}\u{0D4E}<b", "a\u{200D}\"", "\u{111C2}.b", "\u{600}'"])
  func noSignHidesBehindALetter(title: String) {
    var names = AnchorNames()
    let name = names.name(for: title)
    #expect(!name.unicodeScalars.contains { "\"'<>&.= ".unicodeScalars.contains($0) })
    #expect(!name.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func manyOfOneNameAreCountedOn() {
    var names = AnchorNames()
    let all = (0..<100_000).map { _ in names.name(for: "Divers") }
    #expect(Set(all).count == all.count)
    #expect(all.last == "divers-100000")
  }
}
