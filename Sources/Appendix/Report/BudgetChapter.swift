import Amounts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// The sums of money that answers name, each with its answer and the years told beside it; no
/// total, since the same money may be named twice and years differ.
struct BudgetChapter {
  private typealias Named = (cell: CellReference, amount: Amount)

  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language
  private let money: MoneyText

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
    money = MoneyText(material.language)
  }

  var blocks: [Block] {
    let lists = material.survey.tables.map { (table: $0, named: named(in: $0)) }
      .filter { !$0.named.isEmpty }
    guard !lists.isEmpty else { return [] }
    let parts = lists.map { table, named in
      TablePart(
        table.form.title[language], rows: named.map { row($0, table) },
        tags: [Tag(.form, table.form.id.text)])
    }
    return [.paragraph(summary(of: lists.map(\.named))), .table(table(parts))]
  }

  /// In the order of the survey's list of actors.
  private func named(in table: ResponseTable) -> [Named] {
    let cells = Dictionary(
      grouping: material.harmonised.amounts.cells(of: table.form.id), by: \.row)
    return table.rowsInOrder.flatMap { row in
      cells[row, default: []].flatMap { cell in
        material.harmonised.amounts[cell].map { (cell, $0) }
      }
    }
  }

  /// « 4 acteurs citent 8 montants ; en euros, du moins élevé, 18 613 €, au plus élevé, … »
  ///
  /// - Parameter lists: One a form.
  private func summary(of lists: [[Named]]) -> Prose {
    let all = lists.flatMap(\.self)
    let actors = lists.reduce(0) { $0 + Set($1.map(\.cell.row)).count }
    let target = material.target(all.map(\.cell), else: .table("amounts"))
    let (sums, isPlural) = (all.count, actors > 1)
    let counted = draft.prose(
      fr: """
        \(draft.actors(actors)) cite\(isPlural ? "nt" : "") \
        \(draft.number(sums), to: target) montant\(sums > 1 ? "s" : "")
        """,
      en: """
        \(draft.actors(actors)) name\(isPlural ? "" : "s") \
        \(draft.number(sums), to: target) sum\(sums > 1 ? "s" : "") of money
        """)
    let reference = draft.reference(to: .table("amounts"))
    return draft.prose(
      fr: "\(counted)\(range(all)) (\(reference)).", en: "\(counted)\(range(all)) (\(reference)).")
  }

  /// From the least to the greatest sum in euros that is one figure; nothing for fewer than two.
  private func range(_ all: [Named]) -> Prose {
    let euros = all.filter {
      $0.amount.currency == .euro && $0.amount.value != nil && $0.amount.per == nil
    }
    guard let least = euros.min(by: { $0.amount.lower < $1.amount.lower }),
      let most = euros.max(by: { $0.amount.lower < $1.amount.lower }),
      least.amount.lower < most.amount.lower
    else { return "" }
    let low = Prose(
      money.text(least.amount.lower, .euro), to: .answers([material.sources[least.cell]]))
    let high = Prose(
      money.text(most.amount.lower, .euro), to: .answers([material.sources[most.cell]]))
    let isAll = euros.count == all.count
    return draft.prose(
      fr: "\(isAll ? ", de" : " ; ceux en euros vont de") \(low) à \(high)",
      en: "\(isAll ? ", from" : "; those in euros go from") \(low) to \(high)")
  }

  private func table(_ parts: [TablePart]) -> Table {
    func column(_ heading: BilingualText, _ alignment: TableColumn.Alignment) -> TableColumn {
      TableColumn(heading[language], alignment: alignment)
    }
    let caution = BilingualText(
      fr:
        "Montants tels que les réponses les citent ; ils ne s'additionnent pas : une même somme "
        + "peut être citée deux fois, et les années diffèrent. Les années sont celles que cite la "
        + "même réponse, non nécessairement celles du montant.",
      en: "Sums as the answers name them; they do not add up: one sum may be named twice, and the "
        + "years differ. The years are those that the same answer names, not necessarily the sum's."
    )
    return Table(
      title: BilingualText(fr: "Montants cités", en: "Sums of money named")[language],
      stubHeading: BilingualText(fr: "Acteur", en: "Actor")[language],
      columnGroups: [
        TableColumnGroup(columns: [
          column(BilingualText(fr: "Montant", en: "Amount"), .end),
          column(BilingualText(fr: "Écrit", en: "As written"), .start),
          column(BilingualText(fr: "Années citées", en: "Years named"), .start),
          column(BilingualText(fr: "Réponse", en: "Answer"), .start),
        ])
      ], parts: parts, remarks: [draft.bound(caution)], anchor: .table("amounts"))
  }

  private func row(_ named: Named, _ table: ResponseTable) -> TableRow {
    let actor = table.actor(named.cell.row)
    let variable = table.form.variables[named.cell.column]
    let answer = ["question \(variable.question.number.text)", variable.item?.label]
      .compactMap(\.self).joined(separator: ", ")
    return TableRow(
      actor.label,
      [
        TableCell(
          content(of: named.amount), sources: [material.sources[named.cell]]),
        TableCell(.text(named.amount.written)), TableCell(.text(years(named.cell))),
        TableCell(.text(answer)),
      ], tags: PartTags.tags(of: actor, table.form.id) + material.tags.tags(of: named.cell))
  }

  /// A number where the answer gives one sum in a known currency; else words: a range, what is paid
  /// for each of several.
  private func content(of amount: Amount) -> TableCell.Content {
    let text = money.text(of: amount)
    guard let value = amount.value, amount.per == nil, amount.currency != .unknown,
      let number = Double(value.description)
    else { return .text(text) }
    let qualifier =
      amount.approximation == .exact ? "" : amount.approximation.name[language]
    return .money(
      Money(number, currency: amount.currency.code, qualifier: qualifier, text: text))
  }

  /// « 2008 et 2010 »: those in which something begins by the same answer.
  private func years(_ cell: CellReference) -> String {
    let years = Set(material.harmonised.timespans[cell].compactMap(\.startYear))
    return draft.list(years.sorted().map { "\($0)" }, atMost: 4)
  }
}
