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
}
