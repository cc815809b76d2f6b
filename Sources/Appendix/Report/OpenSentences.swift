import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables

/// What the answers to an open question come to, as far as they can be counted: how those that say
/// nothing were given, and which actors of the survey the others name.
struct OpenSentences {
  private let material: ReportMaterial
  private let comparison: Comparison

  /// - Parameter comparison: Of the question's statuses.
  init(_ material: ReportMaterial, _ comparison: Comparison) {
    self.material = material
    self.comparison = comparison
  }

  var sentences: [Prose] {
    [others, actorsNamed].filter { !$0.isEmpty }
  }

  /// « Parmi les autres, 1 répond par la négative et 3 laissent la réponse vide. »
  ///
  /// Said right after how many answered: those others are all that did not. Nobody stands beside
  /// the only actor asked: « Il laisse la réponse vide. »
  private var others: Prose {
    let told = AnswerStatus.allCases.compactMap(told)
    let count = told.reduce(0) { $0 + $1.count }
    guard count > 0 else { return "" }
    let draft = material.draft
    let base = comparison.base(of: comparison.groups)
    let isNobody = base.answered == 0
    guard count > 1 else {
      let (verb, target) = (told[0].verb, told[0].target)
      return draft.prose(
        fr: "\(isNobody ? "Il" : "L'autre") \(verb.french, to: target).",
        en: "\(isNobody ? "It" : "The other") \(verb.english, to: target).")
    }
    if told.count == 1 { return same(told[0], isNobody) }
    let list = draft.list(told.map(\.words))
    if isNobody { return draft.prose(fr: "Parmi eux, \(list).", en: "Of them, \(list).") }
    return draft.prose(fr: "Parmi les autres, \(list).", en: "Of the others, \(list).")
  }

  /// « Les 3 autres laissent la réponse vide. »: where all that did not answer did the same.
  private func same(_ told: Told, _ isNobody: Bool) -> Prose {
    let draft = material.draft
    let (verb, number) = (told.verb, draft.number(told.count))
    if isNobody {
      return draft.prose(
        fr: "Tous \(verb.french, to: told.target).", en: "All \(verb.english, to: told.target).")
    }
    return draft.prose(
      fr: "Les \(number, to: told.target) autres \(verb.french).",
      en: "The other \(number, to: told.target) \(verb.english).")
  }

  /// How many gave an answer of one status, and in what words.
  private struct Told {
    let count: Int
    let verb: BilingualText
    let target: Prose.Target?
    let words: Prose
  }

  private func told(_ status: AnswerStatus) -> Told? {
    guard let did = Self.did(status),
      let value = comparison.values.firstIndex(where: { $0.id == status.rawValue })
    else { return nil }
    let rows = comparison.groups.flatMap { $0.rows.filter { $0.status == status } }
    let count = rows.count
    guard count > 0 else { return nil }
    let cells = rows.flatMap { $0[value].evidence.map(\.cell) }
    let target = material.target(cells, else: .table(comparison))
    let verb = count > 1 ? did.many : did.one
    let number = material.draft.number(count)
    return Told(
      count: count, verb: verb, target: target,
      words: "\(number, to: target) \(verb[material.language])")
  }

  /// - Returns: `nil` for answers of substance, which are told elsewhere.
  private static func did(_ status: AnswerStatus) -> (one: BilingualText, many: BilingualText)? {
    switch status {
    case .text, .yes, .choice, .notAsked: nil
    case .none:
      (
        BilingualText(fr: "répond par la négative", en: "answers in the negative"),
        BilingualText(fr: "répondent par la négative", en: "answer in the negative")
      )
    // These words may be the actor's or those of whoever gathered the answers.
    case .noResponse, .notApplicable:
      (
        BilingualText(
          fr: "est noté « \(status.name.french) »", en: "is put down as “\(status.name.english)”"),
        BilingualText(
          fr: "sont notés « \(status.name.french) »", en: "are put down as “\(status.name.english)”"
        )
      )
    case .refers:
      (
        BilingualText(fr: "renvoie à un autre texte", en: "refers to another text"),
        BilingualText(fr: "renvoient à un autre texte", en: "refer to another text")
      )
    case .blank:
      (
        BilingualText(fr: "laisse la réponse vide", en: "leaves the answer blank"),
        BilingualText(fr: "laissent la réponse vide", en: "leave the answer blank")
      )
    case .unusable:
      (
        BilingualText(fr: "a une réponse illisible", en: "has an answer that cannot be used"),
        BilingualText(fr: "ont une réponse illisible", en: "have an answer that cannot be used")
      )
    }
  }

  /// « Les réponses nomment 7 acteurs de l'enquête, le plus souvent Centre (3 réponses). »
  private var actorsNamed: Prose {
    var cellsOfActor: [Int: [CellReference]] = [:]
    for group in comparison.groups {
      let columns = comparison.question.map { group.form.columns(standard: $0.id) } ?? []
      for row in group.rows {
        for column in columns {
          let cell = CellReference(form: group.form.id, row: row.row, column: column)
          let others = material.harmonised.actorsNamed[cell].filter { !$0.isSelf }.map(\.actor)
          for actor in Set(others) { cellsOfActor[actor, default: []].append(cell) }
        }
      }
    }
    let named = cellsOfActor.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let first = named.first else { return "" }
    let draft = material.draft
    let name = material.harmonised.actors[first.key].name
    let (times, isOnce) = (draft.number(first.value.count), first.value.count == 1)
    let all = material.target(named.flatMap(\.value))
    let target = material.target(first.value)
    guard named.count > 1 else {
      return draft.prose(
        fr: """
          Les réponses nomment un seul acteur de l'enquête : \(name) \
          (\("\(times) réponse\(isOnce ? "" : "s")", to: target)).
          """,
        en: """
          The answers name one actor of the survey only: \(name) \
          (\("\(times) answer\(isOnce ? "" : "s")", to: target)).
          """)
    }
    let isAhead = named[1].value.count < first.value.count
    let lead =
      isAhead
      ? draft.prose(
        fr: ", le plus souvent \(name) (\("\(times) réponses", to: target))",
        en: ", most often \(name) (\("\(times) answers", to: target))") : ""
    let count = draft.number(named.count)
    return draft.prose(
      fr: "Les réponses nomment \(count, to: all) acteurs de l'enquête\(lead).",
      en: "The answers name \(count, to: all) actors of the survey\(lead).")
  }
}
