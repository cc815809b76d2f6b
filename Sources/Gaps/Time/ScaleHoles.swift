import Diagnostics
import Harmonisation
import Questionnaire

/// Durations that no band of a scale covers.
enum ScaleHoles: GapRule {
  /// A run of durations without a band; no end where it goes on for ever.
  struct Hole: Equatable {
    let from: CalendarDuration
    let to: CalendarDuration?
  }

  static func gaps(in context: GapContext) -> [Gap] {
    context.questionnaire.standardQuestions.filter { $0.scale == .duration }
      .flatMap { question in
        holes(in: question).compactMap { gap($0, question, context) }
      }
  }

  /// The holes of a scale, the shortest durations first.
  static func holes(in question: StandardQuestion) -> [Hole] {
    var holes: [Hole] = []
    var covered = CalendarDuration.zero
    let bands = BandScale(question).items.compactMap(\.band)
    guard !bands.isEmpty else { return [] }
    for band in bands {
      if band.from > covered { holes.append(Hole(from: covered, to: band.from)) }
      guard let end = band.to else { return holes }
      covered = max(covered, end)
    }
    return holes + [Hole(from: covered, to: nil)]
  }

  private static func gap(_ hole: Hole, _ question: StandardQuestion, _ context: GapContext) -> Gap?
  {
    let asking = context.answeredForms.filter { !$0.columns(of: question).isEmpty }
    var dated: [GapEvidence] = []
    var actors: [String] = []
    for form in asking {
      let durations = context.survey.durations(of: form.form.id, question)
      let columns = ActionColumns(form, context.questionnaire)
      let actions = Set(columns.territories + columns.durations)
      for row in form.rows where row < durations.count {
        // Elsewhere a date alone may be of anything; a beginning tells of the actor wherever it is.
        let inHole = durations[row].dated.filter { date in
          (date.timespan.kind == .since || actions.contains(date.cell.column))
            && hole.holds(date.elapsed.shortest) && hole.holds(date.elapsed.longest)
        }
        if !inHole.isEmpty { actors.append(form.actor(row).id) }
        dated += inHole.map { context.survey.evidence($0.timespan, $0.cell) }
      }
    }
    let asked = Phrase.actors(asking.reduce(0) { $0 + $1.rows.count })
    let found =
      dated.isEmpty
      ? BilingualText(
        fr: "l'échelle a servi à interroger \(asked.french)",
        en: "the scale was put to \(asked.english)")
      : BilingualText(
        fr: "\(Phrase.counted(dated.count, "date citée", "").french) y "
          + "\(dated.count > 1 ? "tombent" : "tombe") (\(Phrase.actors(actors.count).french))",
        en: "\(Phrase.counted(dated.count, "", "date").english) given "
          + "\(dated.count == 1 ? "falls" : "fall") there "
          + "(\(Phrase.actors(actors.count).english))")
    return Gap(
      "scale-hole", .time, dated.isEmpty ? .low : .medium, forms: asking.map(\.form.id),
      actors: actors,
      subject: Gap.Subject(
        "hole:\(question.id)/\(hole.from)-\(hole.to?.description ?? "")", hole.name),
      message: BilingualText(
        fr: "\(question.title.french) : aucune tranche ne couvre \(hole.name.french) ; "
          + "\(found.french).",
        en: "\(question.title.english): no band covers \(hole.name.english); \(found.english)."),
      evidence: dated.isEmpty
        ? asking.flatMap { $0.written($0.columns(of: question)) } : dated)
  }
}
