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
  private let before: Survey?
  private let current: CellSources
  private let previous: CellSources?
  private let naming: Naming
  private let draft: Drafting
  private let language: Language

  init(_ context: GapContext, _ sources: CellSources, _ language: Language, naming: Naming) {
    survey = context.survey.survey
    before = context.previous?.survey
    current = sources
    previous = context.previous.map { .before($0.survey, language) }
    self.naming = naming
    self.language = language
    draft = Drafting(language)
  }

  /// The gaps of a kind; `nil` where there are none.
  func section(_ kind: GapKind, _ gaps: [Gap]) -> Section? {
    let own = gaps.filter { $0.kind == kind }
    guard !own.isEmpty else { return nil }
    // One gap more is shorter than the sentence that it is left out.
    let isCut = naming == .labels && own.count > Self.printed + 1
    let printed = isCut ? own.prefix(Self.printed) : own[...]
    let rest = own.count - printed.count
    let more = draft.prose(
      fr: """
        \(draft.number(rest)) autres manques, dont aucun n'est plus grave que ceux qui précèdent, \
        sont donnés par « jaune gaps ».
        """,
      en: "\(draft.number(rest)) more gaps, none more severe than those above: “jaune gaps”.")
    return Section(
      title: kind.name[language].capitalisedAtStart,
      blocks: [.paragraph(FrenchTypography.bound(kind.question, in: language))]
        + printed.map { .paragraph(paragraph(of: $0)) } + (isCut ? [.paragraph(more)] : []),
      anchor: .gaps(kind), tags: [Tag(.kind, kind.rawValue)])
  }

  /// So many gaps of a kind are printed, the gravest first: more are data, not reading.
  private static let printed = 200

  /// « [majeur] Personne n'agit en Océanie. », then where it is to be seen.
  func paragraph(of gap: Gap) -> Paragraph {
    var words: Prose = "[\(gap.severity.name[language])] \(message(of: gap))"
    if naming == .places { words.append("\n\(gap.id)") }
    words.append("\n")
    words.append(answers(of: gap))
    return words.paragraph(tags: GapTags.tags(of: gap, in: survey))
  }

  /// What the gap says, leading to its answers.
  func message(of gap: Gap) -> Prose {
    let sources = answers(to: gap, atMost: CellSources.most).first.map(\.source)
    return Prose(
      FrenchTypography.bound(gap.message, in: language),
      to: sources.isEmpty ? nil : .answers(sources))
  }

  private typealias Answer = (evidence: GapEvidence, source: Source)

  /// Which cell of which wave an answer stands in.
  private struct Place: Hashable {
    let cell: CellReference
    let wave: GapEvidence.Wave
  }

  /// The first answers that bear a gap out, each once, and how many there are beyond them.
  ///
  /// A gap may rest on every cell of a survey: only those that are shown are looked up.
  private func answers(to gap: Gap, atMost most: Int) -> (first: [Answer], rest: Int) {
    var seen: Set<Place> = []
    var first: [Answer] = []
    for evidence in gap.evidence {
      guard let sources = evidence.wave == .previous ? previous : current,
        seen.insert(Place(cell: evidence.cell, wave: evidence.wave)).inserted, first.count < most
      else { continue }
      first.append((evidence, sources[evidence.cell]))
    }
    return (first, seen.count - first.count)
  }

  /// So many cells are named; the message leads to more, and `jaune gaps --explain` names all.
  private static let shown = 6

  private func answers(of gap: Gap) -> Prose {
    let (shown, rest) = answers(to: gap, atMost: Self.shown)
    let (number, ending) = (draft.number(rest), rest > 1 ? "s" : "")
    let more =
      rest == 0
      ? ""
      : draft.prose(
        fr: " et \(number) autre\(ending) cellule\(ending)", en: " and \(number) more cell\(ending)"
      )
    guard naming == .labels else {
      let places = shown.map { Prose($0.source.place, to: .answers([$0.source])) }
      return Prose([Prose(places, separator: ", "), more], separator: "")
    }
    let head = draft.prose(fr: "Réponses : ", en: "Answers: ")
    return Prose([head, labels(shown), more], separator: "")
  }

  /// « Alsace, question 3, Europe, Asie ; Centre, question 4, Europe »: the items of one actor's
  /// question together.
  private func labels(_ answers: [Answer]) -> Prose {
    var last: String?
    var words = Prose()
    for answer in answers {
      let head = self.head(answer.evidence)
      let label = answer.source.label
      let isSame = head == last && label.hasPrefix(head + ", ")
      if isSame {
        words.append(", ")
        words.append(String(label.dropFirst(head.count + 2)), to: .answers([answer.source]))
      } else {
        if last != nil { words.append(language.semicolon) }
        words.append(label, to: .answers([answer.source]))
      }
      last = head
    }
    return words
  }

  /// « Alsace, question 3 », as the labels of all its items begin.
  private func head(_ evidence: GapEvidence) -> String {
    let survey = evidence.wave == .previous ? before ?? survey : survey
    guard let table = survey.table(evidence.cell.form) else { return "" }
    let question = table.form.variables[evidence.cell.column].question
    return "\(table.actor(evidence.cell.row).label), question \(question.number.text)"
  }
}
