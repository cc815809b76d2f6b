import Diagnostics
import Harmonisation
import Questionnaire
import Responses

extension GapContext {
  typealias Obstacle = (reason: BilingualText, remedy: BilingualText)

  var coverageObstacle: Obstacle? {
    let forms = answeredForms
    let isCounted = questionnaire.standardQuestions.contains { question in
      (question.scale == .territory || question.scale == .nominal && !question.items.isEmpty)
        && forms.contains { !$0.columns(of: question).isEmpty }
    }
    guard !isCounted else { return nil }
    return (
      BilingualText(
        fr: "aucune question posée n'a de zones ni de domaines",
        en: "no question asked has zones "
          + "or domains"),
      BilingualText(
        fr: "donner à une question standard une échelle de territoires (« "
          + #""scale": "territory" »), ou des lignes (« items »)"#,
        en: "give a standard question a scale of territories (“"
          + #""scale": "territory"”), or items"#)
    )
  }

  var coordinationObstacle: Obstacle? {
    let reader = SightingReader(survey)
    let isSeen = answeredForms.contains { form in
      form.rows.contains { !reader.sightings(form.table, row: $0).isEmpty }
    }
    guard !isSeen else { return nil }
    return (
      BilingualText(
        fr: "aucune réponse lue ne dit dans quel pays un acteur agit",
        en: "no answer read tells in what country an actor acts"),
      BilingualText(
        fr: "donner à la question sur les lieux une échelle de territoires (« "
          + #""scale": "territory" »)"#,
        en: "give the question about places a scale of territories (“"
          + #""scale": "territory"”)"#)
    )
  }

  var harmonisationObstacle: Obstacle? {
    guard answeredForms.count < 2 else { return nil }
    return (
      BilingualText(
        fr: "il n'y a pas deux formulaires avec des réponses à comparer",
        en: "there are no two forms with answers to compare"),
      BilingualText(
        fr: "ajouter à l'enquête les réponses d'un autre formulaire",
        en: "add the answers to another form to the survey")
    )
  }

  var changeObstacle: Obstacle? {
    guard previous == nil else { return nil }
    return (
      BilingualText(
        fr: "aucune enquête précédente n'est donnée", en: "no survey before is given"),
      BilingualText(
        fr: "la donner par --against, ou par « previousWave » dans survey.json",
        en: "give it by --against, or by “previousWave” in survey.json")
    )
  }
}
