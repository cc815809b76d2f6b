import Diagnostics
import Documents
import Questionnaire
import Tables

/// Who was asked what: the forms, and which of their questions are the same.
struct FormMethod {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  var blocks: [Block] {
    [.paragraph(gathering)]
      + (material.questionnaire.standardQuestions.isEmpty ? [] : [.table(crosswalk)])
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

  /// « , dont 129 vides et 4 illisibles, »; nothing where there are none.
  private func blank(of cells: Int) -> Prose {
    let counts = material.survey.statusCounts
    let parts = [
      (counts[.blank, default: 0], BilingualText(fr: "vide", en: "empty")),
      (counts[.unusable, default: 0], BilingualText(fr: "illisible", en: "unusable")),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty, cells > 1 else { return "" }
    let list = draft.list(
      parts.map { count, name in
        let number = draft.number(count)
        return draft.prose(
          fr: "\(number) \(name.french)\(count > 1 ? "s" : "")", en: "\(number) \(name.english)")
      })
    return draft.prose(fr: ", dont \(list)", en: ", of which \(list)")
  }

  /// What it is to have answered, wherever the report counts actors that did.
  private var answering: Prose {
    let choice =
      material.survey.statusesInUse.contains(.choice)
      ? BilingualText(fr: ", ou choisit une réponse", en: ", or chooses an answer")
      : BilingualText(verbatim: "")
    return draft.prose(
      fr: """
        Un acteur est compté comme ayant répondu dès qu'il donne un texte ou une \
        croix\(choice.french) : « rien », « pas de réponse », « / » ou un simple renvoi n'en \
        tiennent pas lieu.
        """,
      en: """
        An actor counts as having answered once it gives a text or a mark\(choice.english): “rien” \
        (nothing), “pas de réponse” (no answer), “/” or a mere pointer elsewhere do not stand for \
        one.
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
}
