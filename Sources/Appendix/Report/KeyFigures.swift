import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

/// The survey in numbers.
struct KeyFigures {
  /// A number and the answers it was counted from, where those are few enough to be named.
  struct Line {
    let name: BilingualText
    let count: Int
    let sources: [Source]
    /// Whether it was counted from answers, be they too many to be named.
    let isOfCells: Bool
  }

  private let material: ReportMaterial

  init(_ material: ReportMaterial) {
    self.material = material
  }

  var lines: [Line] {
    let survey = material.survey
    let named = material.readings.filter { !$0.reading.isFrench }
    let countries = Set(named.compactMap { $0.reading.country.map { $0.iso2 ?? $0.id } })
    let actors = firstAnswers
    let grave = material.gaps.filter { $0.severity == .high }
    return [
      line(
        BilingualText(fr: "Acteurs interrogés", en: "Actors surveyed"), material.actorCount, []),
      line(
        BilingualText(fr: "Acteurs ayant répondu", en: "Actors that answered"), actors.count,
        actors),
      line(BilingualText(fr: "Formulaires", en: "Forms"), survey.tables.count, []),
      line(
        BilingualText(fr: "Réponses rédigées", en: "Answers in words"),
        survey.statusCounts[.text, default: 0], cells(.text)),
      line(
        BilingualText(fr: "Croix et « oui »", en: "Marks and “oui”"),
        survey.statusCounts[.yes, default: 0], cells(.yes)),
    ]
      + [
        (AnswerStatus.choice, BilingualText(fr: "Réponses fermées", en: "Closed answers")),
        (.unusable, BilingualText(fr: "Cellules illisibles", en: "Cells that cannot be used")),
      ].compactMap { status, label in
        survey.statusCounts[status].map { line(label, $0, cells(status)) }
      } + [
        line(
          BilingualText(
            fr: "Mentions de territoires, hors France", en: "Mentions of territories outside France"
          ),
          named.count, named.map(\.cell)),
        line(
          BilingualText(
            fr: "Pays cités, toutes questions confondues",
            en: "Countries named, in answer to any question"), countries.count, named.map(\.cell)),
        line(
          BilingualText(fr: "Manques majeurs", en: "High-severity gaps"), grave.count,
          grave.flatMap { $0.evidence.filter { $0.wave == .current }.map(\.cell) }),
      ]
  }

  var table: Table {
    Table(
      title: BilingualText(fr: "Chiffres clés", en: "Key figures")[material.language],
      stubHeading: "",
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(BilingualText(fr: "Nombre", en: "Number")[material.language])
        ])
      ],
      parts: [
        TablePart(
          rows: lines.map { line in
            TableRow(
              material.draft.bound(line.name),
              [TableCell(line.count == 0 ? .nothing : .count(line.count), sources: line.sources)])
          })
      ], anchor: .table("key-figures"))
  }

  private func line(_ name: BilingualText, _ count: Int, _ cells: [CellReference]) -> Line {
    Line(
      name: name, count: count, sources: material.sources.fewSources(of: cells) ?? [],
      isOfCells: !cells.isEmpty)
  }

  /// The cells of a status; one more than a figure names is enough to know that they are too many.
  private func cells(_ status: AnswerStatus) -> [CellReference] {
    var cells: [CellReference] = []
    for table in material.survey.tables {
      for row in table.rowsInOrder {
        for column in table.columns.indices where table.status(row: row, column: column) == status {
          cells.append(CellReference(form: table.form.id, row: row, column: column))
          if cells.count > CellSources.most { return cells }
        }
      }
    }
    return cells
  }

  /// The first answer of substance of each actor that gave any.
  private var firstAnswers: [CellReference] {
    material.survey.tables.flatMap { table in
      table.rowsInOrder.compactMap { table.firstAnswer(of: $0, in: table.columns.indices) }
    }
  }
}
