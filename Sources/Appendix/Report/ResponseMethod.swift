import Diagnostics
import Documents
import Questionnaire
import Tables

/// Who was asked what, and who answered.
struct ResponseMethod {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  var forms: [Block] {
    [.paragraph(gathering)]
      + (material.questionnaire.standardQuestions.isEmpty ? [] : [.table(crosswalk)])
  }

  var scoreboard: [Block] {
    let comparison = Comparison(questionsOf: material.harmonised)
    let table = material.table(comparison)
    let pictures = ReportFigures(material.harmonised, language)
    let figures =
      pictures.statusesByForm(table: table.title) + pictures.statusesByQuestion(table: nil)
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

  private var gathering: Prose {
    let tables = material.survey.tables
    let actors = material.actorCount
    let cells = tables.reduce(0) { $0 + $1.rowCount * $1.columns.count }
    guard actors > 0 else {
      return draft.prose(fr: "Personne n'a répondu.", en: "Nobody answered.")
    }
    let forms = tables.map { table in
      Prose(
        "\(table.form.title[language]) (\(draft.number(table.rowCount)))",
        to: material.has(.annex) ? .part(.form(table.form.id)) : nil)
    }
    let list = Prose(forms, separator: ", ")
    let (fill, whole) = (draft.number(cells), draft.actors(actors))
    let blank = blank(of: cells)
    let annex = material.has(.annex)
    let isPlural = cells > 1
    let gathered = draft.prose(
      fr: """
        L'enquête porte sur \(whole), interrogé\(actors > 1 ? "s" : "") par \
        \(tables.count > 1 ? "\(tables.count) formulaires" : "un seul formulaire") : \
        \(list). Les grilles de réponses comptent \(fill) cellule\(isPlural ? "s" : "")\(blank)\
        \(annex ? ", reproduite\(isPlural ? "s" : "") en annexe sans changement" : "").
        """,
      en: """
        The survey covers \(whole), asked by \
        \(tables.count > 1 ? "\(tables.count) forms" : "one form"): \
        \(list). The grids of answers hold \(fill) cell\(isPlural ? "s" : "")\(blank)\
        \(annex ? ", which the annex gives as they were written" : "").
        """)
    return Prose([gathered, answering])
  }

  /// « , dont 129 vides »; nothing where there are none.
  private func blank(of cells: Int) -> Prose {
    let count = material.survey.statusCounts[.blank, default: 0]
    guard count > 0, cells > 1 else { return "" }
    let number = draft.number(count)
    return draft.prose(
      fr: ", dont \(number) vide\(count > 1 ? "s" : "")", en: ", \(number) of them empty")
  }

  /// What it is to have answered, wherever the report counts actors that did.
  private var answering: Prose {
    draft.prose(
      fr: """
        Un acteur est compté comme ayant répondu dès qu'il donne un texte ou une croix : « rien », \
        « pas de réponse », « / » ou un simple renvoi n'en tiennent pas lieu.
        """,
      en: """
        An actor counts as having answered once it gives a text or a mark: “rien” (nothing), “pas \
        de réponse” (no answer), “/” or a mere pointer elsewhere do not stand for one.
        """)
  }

  /// Which question of each form a standard question is, and how near it is.
  private var crosswalk: Table {
    let tables = material.survey.tables
    let rows = material.questionnaire.standardQuestions.map { standard in
      TableRow(
        standard.title[language],
        tables.map { table in
          guard let question = table.form.question(standard: standard.id) else {
            return TableCell(.absent(label: AnswerStatus.notAsked.name[language]))
          }
          return TableCell(.text("\(question.number.text), \(question.mapping.name[language])"))
        }, tags: [Tag(.question, standard.id.text)])
    }
    return Table(
      title: BilingualText(
        fr: "Correspondance des questions", en: "Crosswalk of the questions")[language],
      stubHeading: BilingualText(fr: "Question standard", en: "Standard question")[language],
      columnGroups: [
        TableColumnGroup(
          columns: tables.map {
            TableColumn(
              $0.form.title[language], alignment: .start, tags: [Tag(.form, $0.form.id.text)])
          })
      ], parts: [TablePart(rows: rows)], anchor: .table("crosswalk"))
  }

  /// How answers are told apart, and how many cells there are of each nature.
  private var statuses: Table {
    let counts = material.survey.statusCounts
    let all = counts.values.reduce(0, +)
    let rows = AnswerStatus.allCases.filter { $0 != .notAsked }.map { status in
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
    case .none:
      BilingualText(fr: "« non », « rien » : il n'y a rien", en: "“non”, “rien”: there is nothing")
    case .noResponse: BilingualText(fr: "« pas de réponse »", en: "“pas de réponse”")
    case .notApplicable:
      BilingualText(fr: "« / » : ne s'applique pas", en: "“/”: does not apply")
    case .refers:
      BilingualText(fr: "renvoi à un autre texte, seul", en: "a pointer to another text, alone")
    case .blank: BilingualText(fr: "cellule vide", en: "an empty cell")
    case .notAsked:
      BilingualText(fr: "le formulaire ne pose pas la question", en: "the form does not ask")
    }
  }
}
