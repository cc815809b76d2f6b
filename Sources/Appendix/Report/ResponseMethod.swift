import Diagnostics
import Documents
import Questionnaire
import Tables

/// Who answered: how answers are told apart, how many there are of each kind, and from whom.
struct ResponseMethod {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  var blocks: [Block] {
    let comparison = Comparison(questionsOf: material.harmonised)
    let table = material.table(comparison)
    let pictures = ReportFigures(material.harmonised, language)
    let figures =
      pictures.statusesByForm() + pictures.statusesByQuestion()
    return [
      .paragraph(guide(to: .table(comparison), figures.named)), .table(statuses), .table(table),
    ] + figures.map { .figure($0) }
  }

  /// What the tables and the figures of the responses show.
  private func guide(to scoreboard: Anchor, _ figures: [Anchor]) -> Prose {
    let counts = draft.reference(to: .table("statuses"))
    let answered = draft.reference(to: scoreboard)
    let isOne = figures.count == 1
    let pictures = draft.reference(to: figures)
    let shares =
      figures.isEmpty
      ? ""
      : draft.prose(
        fr: " ; \(isOne ? "la" : "les") \(pictures) en montre\(isOne ? "" : "nt") les parts",
        en: "; \(pictures) show\(isOne ? "s" : "") their shares")
    let each =
      material.countsByForm
      ? BilingualText(fr: "formulaire par formulaire", en: "form by form")
      : BilingualText(fr: "acteur par acteur", en: "actor by actor")
    return draft.prose(
      fr: """
        Le \(counts) compte les cellules par nature de réponse\(shares). Le \(answered) donne, \
        \(each.french), les questions posées et répondues.
        """,
      en: """
        The cells are counted by kind of answer in \(counts)\(shares). The questions asked and \
        answered, \(each.english), are in \(answered).
        """)
  }

  /// How answers are told apart, and how many cells there are of each nature.
  private var statuses: Table {
    let counts = material.survey.statusCounts
    let all = counts.values.reduce(0, +)
    let rows = material.survey.statusesInUse.map { status in
      let count = counts[status, default: 0]
      return TableRow(
        status.name[language],
        [
          TableCell(.text(draft.bound(status.meaning))),
          TableCell(count == 0 ? .nothing : .count(count)), TableCell(.share(count, of: all)),
        ])
    }
    return Table(
      title: BilingualText(fr: "Nature des réponses", en: "Kinds of answers")[language],
      stubHeading: BilingualText(fr: "Nature", en: "Kind")[language],
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(BilingualText(fr: "Sens", en: "Meaning")[language], alignment: .start),
          TableColumn(BilingualText(fr: "Cellules", en: "Cells")[language]),
          TableColumn(BilingualText(fr: "Part", en: "Share")[language]),
        ])
      ], parts: [TablePart(rows: rows)], anchor: .table("statuses"))
  }
}

extension AnswerStatus {
  /// What an answer of this kind is taken for.
  fileprivate var meaning: BilingualText {
    switch self {
    case .text: BilingualText(fr: "une réponse rédigée", en: "an answer in words")
    case .yes: BilingualText(fr: "une croix ou « oui » seul", en: "a mark, or “oui” alone")
    case .choice:
      BilingualText(
        fr: "une des réponses d'une question fermée", en: "an answer that a closed question offers")
    case .none:
      BilingualText(fr: "« non », « rien » : il n'y a rien", en: "“non”, “rien”: there is nothing")
    case .noResponse: BilingualText(fr: "« pas de réponse »", en: "“pas de réponse”")
    case .notApplicable:
      BilingualText(fr: "« / » : ne s'applique pas", en: "“/”: does not apply")
    case .refers:
      BilingualText(fr: "renvoi à un autre texte, seul", en: "a pointer to another text, alone")
    case .blank: BilingualText(fr: "cellule vide", en: "an empty cell")
    case .unusable:
      BilingualText(
        fr: "cellule d'une ligne décalée ou abîmée, laissée de côté",
        en: "a cell of a row that is shifted or damaged, left out")
    case .notAsked:
      BilingualText(fr: "le formulaire ne pose pas la question", en: "the form does not ask")
    }
  }
}
