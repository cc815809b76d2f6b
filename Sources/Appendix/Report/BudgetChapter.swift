import Amounts
import Diagnostics
import Documents
import Harmonisation
import Responses

/// The sums of money that answers name, each with its cell; no total, since the same money may be
/// named twice and years differ.
struct BudgetChapter {
  private let survey: HarmonisedSurvey
  private let language: Language

  init(_ material: ReportMaterial) {
    survey = material.harmonised
    language = material.language
  }

  var blocks: [Block] {
    let parts = survey.survey.tables.compactMap { table -> TablePart? in
      let rows = survey.amounts.cells(of: table.form.id).flatMap { cell in
        survey.amounts[cell].map { row($0, cell, table) }
      }
      return rows.isEmpty ? nil : TablePart(table.form.title[language], rows: rows)
    }
    guard !parts.isEmpty else { return [] }
    let caution = BilingualText(
      fr:
        "Montants tels que les réponses les citent ; ils ne s'additionnent pas : une même somme peut "
        + "être citée deux fois, et les années diffèrent.",
      en: "Sums as the answers name them; they do not add up: one sum may be named twice, and the "
        + "years differ.")
    func column(_ heading: BilingualText, _ alignment: TableColumn.Alignment) -> TableColumn {
      TableColumn(heading[language], alignment: alignment)
    }
    return [
      .table(
        Table(
          title: BilingualText(fr: "Montants cités", en: "Sums of money named")[language],
          stubHeading: BilingualText(fr: "Acteur", en: "Actor")[language],
          columnGroups: [
            TableColumnGroup(columns: [
              column(BilingualText(fr: "Écrit", en: "As written"), .start),
              column(BilingualText(fr: "Montant", en: "Amount"), .end),
              column(BilingualText(fr: "Monnaie", en: "Currency"), .start),
              column(BilingualText(fr: "Cellule", en: "Cell"), .start),
            ])
          ], parts: parts, remarks: [FrenchTypography.bound(caution, in: language)]))
    ]
  }

  private func row(_ amount: Amount, _ cell: CellReference, _ table: ResponseTable) -> TableRow {
    let place = table.place(row: cell.row, column: cell.column)
      .map { "\(survey.survey.name(ofFile: $0.file)):\($0.line):\($0.column)" }
    let value =
      amount.value.map { "\($0)" } ?? "\(amount.lower) – \(amount.upper)"
    return TableRow(
      table.actor(cell.row).label,
      [
        TableCell(.text(amount.written)), TableCell(.text(value)),
        TableCell(.text(amount.currency.code)), TableCell(.text(place ?? "")),
      ])
  }
}
