public import Diagnostics
public import Harmonisation
public import Responses

extension Comparison {
  /// Something that a reader of the figures must know, as a note under the table says it.
  public enum Remark: Sendable {
    /// Territories stand in the row of a zone they do not lie in.
    case zoneConflict(CellConflict, actor: Actor)
    /// A row is answered by a text in which no territory was read; it counts like a mark.
    case textWithoutTerritory(actor: Actor, row: BilingualText)
    /// So many mentions of France and of French territories, which no figure counts.
    case frenchTerritories(Int)

    /// What an actor's marks and dates say against each other.
    case duration(DurationContradiction, actor: Actor)
    /// Without a reference date nothing tells how long ago a date is.
    case noReferenceDate
    /// Actors that answer since when they have acted, but with no date that lies in one band.
    case unplacedDurations([Actor])
    /// An answer that only refers elsewhere.
    case refers(actor: Actor, question: String)
    /// One text in answer to several questions, by their numbers.
    case repeated(actor: Actor, questions: [String])

    /// How many of the listed actors answered a form, and which did not.
    case responseRate(ResponseRate)
    /// When an action began whose actor marked a band.
    case band(BilingualText, BandBeginning)
    /// So many values are not shown, since fewer actors than that have them.
    case hiddenValues(Int, fewerThan: Int)

    /// The remark in a sentence.
    public var text: BilingualText {
      switch self {
      case .zoneConflict(let conflict, let actor):
        BilingualText(
          fr: "\(actor.label) : \(conflict.text.french)",
          en: "\(actor.label): \(conflict.text.english)")
      case .textWithoutTerritory(let actor, let row):
        BilingualText(
          fr:
            "\(actor.label), « \(row.french) » : texte où aucun territoire d'action n'a été lu, compté "
            + "comme une croix",
          en:
            "\(actor.label), “\(row.english)”: a text in which no territory of action was read, counted "
            + "like a mark")
      case .frenchTerritories(let count):
        BilingualText(
          fr: count > 1
            ? "\(count) mentions de la France ou de territoires français ne sont pas comptées."
            : "Une mention de la France ou d'un territoire français n'est pas comptée.",
          en: count > 1
            ? "\(count) mentions of France or French territories are not counted."
            : "One mention of France or a French territory is not counted.")
      case .duration(let contradiction, let actor):
        BilingualText(
          fr: "\(actor.label) : \(contradiction.text.french)",
          en: "\(actor.label): \(contradiction.text.english)")
      case .noReferenceDate:
        BilingualText(
          fr: "L'enquête n'a pas de date de référence (referenceDate) : aucune ancienneté n'est "
            + "calculée.",
          en: "The survey has no reference date (referenceDate): no duration is worked out.")
      case .unplacedDurations(let actors): Self.unplaced(actors)
      case .refers(let actor, let question):
        BilingualText(
          fr: "\(actor.label), question \(question) : la réponse renvoie ailleurs",
          en: "\(actor.label), question \(question): the answer refers elsewhere")
      case .repeated(let actor, let questions):
        BilingualText(
          fr: "\(actor.label) : même texte aux questions \(questions.joined(separator: ", "))",
          en: "\(actor.label): the same text to questions \(questions.joined(separator: ", "))")
      case .responseRate(let rate): rate.text
      case .band(let label, let began):
        BilingualText(
          fr: "« \(label.french) » : action commencée \(began.text.french)",
          en: "“\(label.english)”: an action begun \(began.text.english)")
      case .hiddenValues(let count, let least): Self.hidden(count, least)
      }
    }

    private static func unplaced(_ actors: [Actor]) -> BilingualText {
      let names = actors.prefix(5).map(\.label).joined(separator: ", ")
      let more = actors.count > 5 ? ", …" : ""
      let count = actors.count
      return BilingualText(
        fr: count > 1
          ? "\(count) réponses n'entrent dans aucune tranche, faute de date ou parce qu'une année "
            + "touche à deux tranches : \(names)\(more)"
          : "Une réponse n'entre dans aucune tranche, faute de date ou parce que l'année touche à "
            + "deux tranches : \(names)",
        en: count > 1
          ? "\(count) answers fall into no band, for want of a date or because a year reaches into "
            + "two bands: \(names)\(more)"
          : "One answer falls into no band, for want of a date or because the year reaches into "
            + "two bands: \(names)")
    }

    private static func hidden(_ count: Int, _ least: Int) -> BilingualText {
      let few = least > 1
      let french =
        count > 1 ? "\(count) valeurs ne sont pas montrées" : "Une valeur n'est pas montrée"
      let frenchCause =
        few
        ? "moins de \(least) acteurs \(count > 1 ? "les " : "l'")ont"
        : "aucun acteur ne \(count > 1 ? "les " : "l'")a"
      let english = count > 1 ? "\(count) values are not shown" : "One value is not shown"
      let englishCause = (few ? "fewer than \(least) actors have" : "no actor has")
      return BilingualText(
        fr: "\(french) : \(frenchCause).",
        en: "\(english): \(englishCause) \(count > 1 ? "them" : "it").")
    }

    /// - Returns: `nil` for no cells of the survey.
    static func repeated(_ answer: RepeatedAnswer, in survey: HarmonisedSurvey) -> Self? {
      guard let first = answer.cells.first, let table = survey.survey.table(first.form) else {
        return nil
      }
      let numbers = answer.cells.map { table.form.variables[$0.column].question.number.text }
      return .repeated(
        actor: table.actor(first.row),
        questions: numbers.enumerated().filter { numbers.firstIndex(of: $1) == $0 }.map(\.element))
    }
  }
}
