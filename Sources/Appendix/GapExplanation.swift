public import Diagnostics
public import Documents
public import Gaps
import Questionnaire
import Responses

/// The chain from a gap to the cells that bear it out, each with its place and its words.
public struct GapExplanation: Sendable {
  private let places: GapPlaces
  private let language: Language

  public init(_ context: GapContext, language: Language) {
    places = GapPlaces(context)
    self.language = language
  }

  public func document(of gap: Gap) -> Document {
    let rule = BilingualText(
      fr: "Règle « \(gap.rule) » (\(gap.kind.name.french)), gravité : \(gap.severity.name.french).",
      en: "Rule “\(gap.rule)” (\(gap.kind.name.english)), severity: \(gap.severity.name.english).")
    let count = Set(gap.evidence.map(\.cell)).count
    let heading = BilingualText(
      fr: "\(count.grouped.french) cellule\(count > 1 ? "s" : "") à l'appui",
      en: "\(count.grouped.english) cell\(count == 1 ? "" : "s") bear it out")
    return Document(
      title: FrenchTypography.bound(gap.message, in: language), subtitle: gap.id,
      language: language,
      blocks: [
        .paragraph(FrenchTypography.bound(rule, in: language)),
        .section(heading[language], gap.evidence.map { .paragraph(text(of: $0)) }),
      ])
  }

  /// « regions.csv:10:34 — Alsace, question 3, Europe : cité », then the words themselves.
  private func text(of evidence: GapEvidence) -> String {
    let survey = places.survey(of: evidence)
    guard let table = survey.table(evidence.cell.form) else { return "" }
    let variable = table.form.variables[evidence.cell.column]
    let place = places.place(of: evidence)
      .map { "\(places.name(of: $0, evidence)):\($0.line):\($0.column)" }
    let wave =
      evidence.wave == .previous
      ? BilingualText(fr: " (enquête précédente)", en: " (survey before)")[language] : ""
    let item = variable.item.map { ", \($0.label)" } ?? ""
    let who = "\(table.actor(evidence.cell.row).label), question \(variable.question.number.text)"
    let head = BilingualText(
      fr: "\(place ?? table.form.title.french)\(wave) — \(who)\(item) : \(evidence.what.french)",
      en: "\(place ?? table.form.title.english)\(wave) — \(who)\(item): \(evidence.what.english)")
    let quotation = quotation(of: evidence, survey.text(evidence.cell))
    return FrenchTypography.bound(head, in: language) + (quotation.isEmpty ? "" : "\n\(quotation)")
  }

  /// The words with what stands around them.
  private func quotation(of evidence: GapEvidence, _ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let span = evidence.span?.clamped(to: 0..<bytes.count) else {
      let start = String(text.prefix(Self.around * 2))
      return start.utf8.count < bytes.count ? "« \(start)… »" : text.isEmpty ? "" : "« \(text) »"
    }
    let before = String(decoding: bytes[..<span.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[span.upperBound...], as: UTF8.self)
    let words = String(decoding: bytes[span], as: UTF8.self)
    return "« "
      + (before.count > Self.around ? "…" : "") + before.suffix(Self.around) + "[\(words)]"
      + after.prefix(Self.around) + (after.count > Self.around ? "…" : "") + " »"
  }

  /// In characters, to either side.
  private static let around = 80
}
