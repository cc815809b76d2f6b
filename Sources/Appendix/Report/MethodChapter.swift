import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

/// How the answers were gathered and read: forms, crosswalk, responses, readings, corrections, limits.
struct MethodChapter {
  private let material: ReportMaterial
  private let survey: HarmonisedSurvey
  private let draft: Drafting
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    survey = material.harmonised
    draft = material.draft
    language = material.language
  }

  var blocks: [Block] {
    [
      .paragraph(draft.bound(gathering)),
      .table(crosswalk),
      .table(material.table(Comparison(questionsOf: survey))),
      .paragraph(draft.bound(reading)),
      .paragraph(draft.bound(corrections)),
      .paragraph(draft.bound(limits)),
    ]
  }

  private var gathering: BilingualText {
    let tables = survey.survey.tables
    let actors = tables.reduce(0) { $0 + $1.rowCount }
    let cells = tables.reduce(0) { $0 + $1.rowCount * $1.columns.count }
    let french = tables.map { "\($0.form.title.french) (\($0.rowCount))" }
    let english = tables.map { "\($0.form.title.english) (\($0.rowCount))" }
    return BilingualText(
      fr: "\(actors) acteurs ont répondu à l'un des \(tables.count) formulaires : "
        + "\(french.joined(separator: ", ")). Leurs réponses tiennent en \(cells) cellules, "
        + "reproduites en annexe telles qu'elles ont été écrites.",
      en: "\(actors) actors answered one of \(tables.count) forms: "
        + "\(english.joined(separator: ", ")). Their answers fill \(cells) cells, which the annex "
        + "gives as they were written.")
  }

  /// Which question of each form a standard question is, and how near it is.
  private var crosswalk: Table {
    let tables = survey.survey.tables
    return Table(
      title: BilingualText(
        fr: "Correspondance des questions", en: "Crosswalk of the questions")[language],
      stubHeading: BilingualText(fr: "Question standard", en: "Standard question")[language],
      columnGroups: [
        TableColumnGroup(
          columns: tables.map { TableColumn($0.form.title[language], alignment: .start) })
      ],
      parts: [
        TablePart(
          rows: survey.survey.questionnaire.standardQuestions.map { standard in
            TableRow(
              standard.title[language],
              tables.map { table in
                guard let question = table.form.question(standard: standard.id) else {
                  return TableCell(.absent(label: AnswerStatus.notAsked.name[language]))
                }
                return TableCell(
                  .text("\(question.number.text), \(question.mapping.name[language])"))
              })
          })
      ])
  }

  private var reading: BilingualText {
    let forms = survey.survey.tables.map(\.form.id)
    let cells = forms.flatMap { survey.territories.cells(of: $0) }
    let readings = cells.flatMap { survey.territories[$0] }
    let misprints = readings.count { $0.misprintOf != nil }
    let times = forms.flatMap { survey.timespans.cells(of: $0) }
      .reduce(0) { $0 + survey.timespans[$1].count }
    let zones = survey.zones.zones.map(\.name)
    return BilingualText(
      fr: "\(readings.count) mentions de territoires ont été lues dans \(cells.count) réponses, "
        + "dont \(misprints) sous une orthographe corrigée ; \(times) expressions de temps ont été "
        + "lues, comptées à la date de référence. Les zones sont : "
        + zones.map(\.french).joined(separator: ", ") + ".",
      en: "\(readings.count) mentions of territories were read in \(cells.count) answers, "
        + "\(misprints) of them in a spelling that was mended; \(times) expressions of time were "
        + "read, counted from the reference date. The zones are: "
        + zones.map(\.english).joined(separator: ", ") + ".")
  }

  private var corrections: BilingualText {
    let count = survey.corrections.count
    guard count > 0 else {
      return BilingualText(
        fr: "Aucune lecture n'a été corrigée à la main.", en: "No reading was corrected by hand.")
    }
    return BilingualText(
      fr:
        "\(count) lecture\(count > 1 ? "s ont été corrigées" : " a été corrigée") par un analyste ; "
        + "les chiffres qui en dépendent sont marqués.",
      en: "\(count) reading\(count == 1 ? " was" : "s were") corrected by an analyst; the figures "
        + "that rest on them are marked.")
  }

  private var limits: BilingualText {
    BilingualText(
      fr:
        "Les lectures sont automatiques et chacune a un degré de confiance. Un acteur qui ne nomme "
        + "pas un territoire peut y agir : un manque dit ce que les réponses ne donnent pas. Une "
        + "zone ou une ligne que le formulaire n'offrait pas est dite « non posée ».",
      en:
        "The readings are automatic, each with a degree of confidence. An actor that does not name "
        + "a territory may act there: a gap says what the answers do not give. A zone or an item "
        + "that the form did not offer is called “not asked”.")
  }
}
