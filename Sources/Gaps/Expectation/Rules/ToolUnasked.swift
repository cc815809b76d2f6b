import Diagnostics
import Questionnaire

/// What actors name among the tools and nobody asks for.
///
/// Always `low`: what exists may go without asking.
///
/// Says nothing where nobody answered what they want, and of themes that cannot be asked for.
enum ToolUnasked: ExpectationRule {
  static func gaps(in expectations: Expectations) -> [Gap] {
    guard expectations.answered(.demand) > 0 else { return [] }
    return expectations.codebook.themes.filter(\.isOnBothSides).compactMap { theme in
      let having = expectations.voices(.tool, of: theme)
      guard !having.isEmpty, expectations.voices(.demand, of: theme).isEmpty else { return nil }
      return Gap(
        "tool-unasked", .expectation, .low, forms: expectations.forms(of: having),
        actors: having.map(\.actor.id), subject: theme.subject,
        message: message(theme, having, expectations),
        evidence: expectations.evidence(of: having, for: theme))
    }
  }

  private static func message(
    _ theme: Theme, _ having: [Expectations.Voice], _ expectations: Expectations
  ) -> BilingualText {
    let count = having.count
    let answered = expectations.answered(.tool)
    let asked = expectations.answered(.demand)
    let counts = expectations.counts(of: having, .tool)
    let nobody =
      asked == 1
      ? BilingualText(
        fr: "le seul acteur qui a dit ses attentes n'en demande pas",
        en: "the one actor that said what it expects asks for none")
      : BilingualText(
        fr: "aucun des \(asked.grouped.french) acteurs qui ont dit leurs attentes n'en demande",
        en: "none of the \(asked.grouped.english) actors that said what they expect asks for any")
    return BilingualText(
      fr:
        "\(Phrase.actors(count).french) sur \(answered.grouped.french) cite\(count < 2 ? "" : "nt") parmi les outils "
        + "« \(theme.name.french) » (\(counts.french)) ; \(nobody.french).",
      en:
        "\(Phrase.actors(count).english) of \(answered.grouped.english) name\(count == 1 ? "s" : "") "
        + "“\(theme.name.english)” among the tools (\(counts.english)); \(nobody.english).")
  }
}
