import Diagnostics
import Documents
import Gaps
import Responses

/// Gaps as paragraphs, kind by kind: what each says leads to the answers that bear it out.
struct GapSections {
  /// How the answers that bear a gap out are named.
  enum Naming {
    /// By the places of their cells, with the gap's id: for whoever goes on working.
    case places
    /// By their actors and questions: for print.
    case labels
  }

  private let survey: Survey
  private let current: CellSources
  private let previous: CellSources?
  private let naming: Naming
  private let draft: Drafting
  private let language: Language

  init(_ context: GapContext, _ sources: CellSources, _ language: Language, naming: Naming) {
    survey = context.survey.survey
    current = sources
    let before = BilingualText(fr: "(enquête précédente)", en: "(survey before)")[language]
    previous = context.previous.map { CellSources($0.survey, wave: .previous(before)) }
    self.naming = naming
    self.language = language
    draft = Drafting(language)
  }

  /// The gaps of a kind; `nil` where there are none.
  func section(_ kind: GapKind, _ gaps: [Gap]) -> Section? {
    let own = gaps.filter { $0.kind == kind }
    guard !own.isEmpty else { return nil }
    return Section(
      title: kind.name[language].capitalisedAtStart,
      blocks: [.paragraph(FrenchTypography.bound(kind.question, in: language))]
        + own.map { .paragraph(paragraph(of: $0)) },
      anchor: .gaps(kind), tags: [Tag(.kind, kind.rawValue)])
  }

  /// « [majeur] Personne n'agit en Océanie. », then where it is to be seen.
  func paragraph(of gap: Gap) -> Paragraph {
    let sources = sources(of: gap)
    var words: Prose = "[\(gap.severity.name[language])] \(message(of: gap))"
    if naming == .places { words.append("\n\(gap.id)") }
    words.append("\n")
    words.append(evidence(sources))
    return words.paragraph(tags: GapTags.tags(of: gap, in: survey))
  }

  /// What the gap says, leading to its answers.
  func message(of gap: Gap) -> Prose {
    let sources = sources(of: gap)
    return Prose(
      FrenchTypography.bound(gap.message, in: language),
      to: sources.isEmpty ? nil : .answers(Array(sources.prefix(CellSources.most))))
  }

  private func sources(of gap: Gap) -> [Source] {
    var seen: Set<Anchor> = []
    return gap.evidence.compactMap { evidence in
      let sources = evidence.wave == .previous ? previous : current
      return sources?[evidence.cell]
    }.filter { seen.insert($0.anchor).inserted }
  }

  private func evidence(_ sources: [Source]) -> Prose {
    let shown = sources.prefix(Self.shown).map { source in
      Prose(naming == .places ? source.place : source.label, to: .answers([source]))
    }
    let rest = sources.count - shown.count
    let more = draft.prose(
      fr: rest > 0 ? " et \(rest) autre\(rest > 1 ? "s" : "") cellule\(rest > 1 ? "s" : "")" : "",
      en: rest > 0 ? " and \(rest) more cell\(rest > 1 ? "s" : "")" : "")
    let separator = naming == .places ? ", " : language == .french ? "\u{A0}; " : "; "
    let cells = Prose(shown, separator: separator)
    guard naming == .labels else { return Prose([cells, more], separator: "") }
    let head = draft.prose(fr: "Réponses : ", en: "Answers: ")
    return Prose([head, cells, more], separator: "")
  }

  /// So many cells are named; the message leads to more, and `jaune gaps --explain` names all.
  private static let shown = 6
}
