import Diagnostics
import Questionnaire

/// What actors ask for and nobody names among the tools.
///
/// Weighed by who asks: `high` if every actor that answered does, and there are several; `medium`
/// if several do; `low` if one does.
///
/// Says nothing where nobody answered on tools, and of themes that cannot be a tool.
enum DemandUnmet: ExpectationRule {
  static func gaps(in expectations: Expectations) -> [Gap] {
    guard expectations.answered(.tool) > 0 else { return [] }
    return expectations.codebook.themes.filter(\.isOnBothSides).compactMap { theme in
      let asking = expectations.voices(.demand, of: theme)
      guard !asking.isEmpty, expectations.voices(.tool, of: theme).isEmpty else { return nil }
      return Gap(
        "demand-unmet", .expectation,
        severity(asking.count, of: expectations.answered(.demand)),
        forms: expectations.forms(of: asking), actors: asking.map(\.actor.id),
        subject: theme.subject, message: message(theme, asking, expectations),
        evidence: expectations.evidence(of: asking, for: theme))
    }
  }

  private static func severity(_ count: Int, of answered: Int) -> GapSeverity {
    guard count > 1 else { return .low }
    return count == answered ? .high : .medium
  }

  private static func message(
    _ theme: Theme, _ asking: [Expectations.Voice], _ expectations: Expectations
  ) -> BilingualText {
    let count = asking.count
    let asked = expectations.answered(.demand)
    let answered = expectations.answered(.tool)
    let counts = expectations.counts(of: asking, .demand)
    let nobody =
      answered == 1
      ? BilingualText(
        fr: "le seul acteur qui a répondu sur les outils n'en cite pas",
        en: "the one actor that answered on tools names none")
      : BilingualText(
        fr:
          "aucun des \(answered.grouped.french) acteurs qui ont répondu sur les outils, « rien » compris, "
          + "n'en cite",
        en:
          "none of the \(answered.grouped.english) actors that answered on tools, be it “rien” (nothing), "
          + "names any")
    return BilingualText(
      fr:
        "\(Phrase.actors(count).french) sur \(asked.grouped.french) demande\(count < 2 ? "" : "nt") "
        + "« \(theme.name.french) » (\(counts.french)) ; \(nobody.french).",
      en:
        "\(Phrase.actors(count).english) of \(asked.grouped.english) ask\(count == 1 ? "s" : "") for "
        + "“\(theme.name.english)” (\(counts.english)); \(nobody.english).")
  }
}
