import Diagnostics
import Harmonisation
import Questionnaire
import Testing

/// The scales that labels of items give, and wordings of open questions.
@Suite struct ScaleGuessTests {
  private func guess(_ items: [[String]], wordings: [String] = []) -> ScaleGuess {
    let standards = items.enumerated().map { number, labels in
      StandardQuestion(
        id: .init("q\(number)"), title: BilingualText(verbatim: "Q"),
        wording: number < wordings.count ? wordings[number] : nil,
        items: labels.enumerated().map {
          StandardItem(id: .init("i\($0)"), label: BilingualText(verbatim: $1))
        })
    }
    return ScaleGuess(
      Questionnaire(
        id: "t", title: BilingualText(verbatim: "T"), standardQuestions: standards, forms: []))
  }

  @Test(arguments: [
    (["Europe", "Asie", "Océanie"], ["europe", "asia", "oceania"]),
    (["AFRIQUE DU NORD (suite)", "Zone Asie"], ["north-africa", nil]),
    (
      ["Maghreb", "Proche-Orient", "Caraïbes"],
      ["north-africa", "middle-east", "central-america-and-the-caribbean"]
    ),
    (["Europe", "Asie", "Autres pays"], ["europe", "asia", nil]),
    // Parts of one zone are none of them the zone; two names of one zone neither.
    (
      ["Europe", "Asie", "Océanie", "Afrique de l'Ouest", "Afrique centrale"],
      ["europe", "asia", "oceania", nil, nil]
    ),
    (["Maghreb", "Afrique du Nord", "Europe"], [nil, "north-africa", "europe"]),
  ])
  func zones(labels: [String], expected: [String?]) {
    let guess = guess([labels])
    #expect(guess.scheme == nil)
    let standard = guess.questionnaire.standardQuestions[0]
    if expected.contains(where: { $0 != nil }) && expected.compactMap(\.self).count > 1 {
      #expect(standard.scale == .territory)
      #expect(standard.items.map(\.zone?.text) == expected)
    } else {
      #expect(standard.scale == .nominal)
    }
  }

  @Test func theSchemeThatReadsMost() {
    let guess = guess([["Afrique occidentale", "Afrique centrale", "Asie orientale", "Europe"]])
    #expect(guess.scheme == "m49")
    #expect(
      guess.questionnaire.standardQuestions[0].items.map(\.zone?.text)
        == ["western-africa", "middle-africa", "eastern-asia", nil])
  }

  @Test func bandsOfAllItemsOrNone() {
    let bands = ["Moins d'un an", "De 1 à 3 ans", "Plus de 3 ans"]
    let guess = guess([bands, bands + ["Ne sait pas"], bands + ["Europe"], ["Plus de 3 ans"]])
    #expect(guess.guessed.map(\.id.text) == ["q0"])
    #expect(guess.guessed[0].items.map(\.band?.to?.description) == ["P1Y", "P3Y", nil])
  }

  @Test(arguments: [
    ("Dans quels pays agissez-vous ?", true), ("Pays d'intervention", true),
    ("4. Sur quels territoires sont-elles conduites ?", true), ("Zones géographiques", true),
    ("In which countries do you work?", true), ("Quelles sont vos zones prioritaires ?", true),
    ("Avec quels acteurs de vos territoires travaillez-vous ?", false),
    ("Quel rôle la Région devrait-elle jouer auprès des pays partenaires ?", false),
    ("Quels outils utilisez-vous ?", false), ("", false),
  ])
  func openQuestionsAboutPlaces(wording: String, isOne: Bool) {
    let guess = guess([[]], wordings: [wording])
    #expect(guess.guessed.map(\.scale) == (isOne ? [.territory] : []))
  }

  @Test(arguments: [
    ("Depuis quand intervenez-vous ?", true), ("Depuis combien de temps agissez-vous ?", true),
    ("En quelle année avez-vous commencé ?", true), ("Date de début", true),
    ("5. En quelle année le jumelage a-t-il été créé ?", true), ("Since when?", true),
    ("How long have you worked abroad?", true), ("Ancienneté", true),
    ("En quelle année êtes-vous né ?", false), ("Date de naissance du maire", true),
    ("Quel budget annuel ?", false), ("Date de la réponse", false), ("Depuis quel site ?", false),
  ])
  func openQuestionsAboutTime(wording: String, isOne: Bool) {
    let guess = guess([[]], wordings: [wording])
    #expect(guess.guessed.map(\.scale) == (isOne ? [.duration] : []))
    #expect(guess.questionnaire.standardQuestions[0].asksSinceWhen == isOne)
  }

  @Test func rowsOfAGridAreNoScale() {
    let guess = guess(
      [["Europe - Moins de 3 ans", "Europe - 3 ans et plus"]].map {
        $0 + $0.map { "Asie" + $0.dropFirst(6) }
      })
    #expect(guess.guessed.isEmpty)
  }

  @Test func oneOpenQuestionAtMostAndNoneBesideZones() {
    let wordings = ["Dans quels pays agissez-vous ?", "Quels pays vous intéressent ?", "Où ?"]
    #expect(guess([[], []], wordings: wordings).guessed.map(\.id.text) == ["q0"])
    let beside = guess([[], [], ["Europe", "Asie"]], wordings: wordings)
    #expect(beside.guessed.map(\.id.text) == ["q2"])
  }
}
