import Diagnostics
import Documents
import Questionnaire
import Responses
import Tables

/// A comparison of many countries, set the other way round: countries in rows, zone by zone, and
/// how many actors of each form name them.
///
/// Seventy countries beside one another would be a table of many sheets; under one another they are
/// a list that is read at once.
struct PlaceTable {
  /// More countries than this stand in rows.
  static let mostColumns = 24

  /// So many actors of a country are named; the figure before them leads to all.
  private static let mostNames = 12

  private let comparison: Comparison
  private let sources: CellSources
  private let words: ComparisonWords
  private let draft: Drafting
  private let naming: Bool

  /// - Parameter naming: Whether the actors of each country are named behind their number.
  init(_ comparison: Comparison, _ sources: CellSources, _ draft: Drafting, naming: Bool) {
    self.comparison = comparison
    self.sources = sources
    self.draft = draft
    self.naming = naming
    words = ComparisonWords(comparison, draft.language)
  }

  var table: Table {
    Table(
      title: words.title, captions: words.captions,
      stubHeading: BilingualText(fr: "Pays", en: "Country")[draft.language],
      columnGroups: [TableColumnGroup(columns: columns)], parts: parts, bases: words.bases,
      remarks: [key] + words.remarks.dropFirst(), anchor: .table(comparison))
  }

  private var key: String {
    draft.bound(
      BilingualText(
        fr:
          "Un nombre : autant d'acteurs qui nomment le pays ou un lieu du pays ; un point : aucun.",
        en: "A number: so many actors that name the country or a place in it; a dot: none."))
  }

  private var columns: [TableColumn] {
    let all = BilingualText(fr: "Ensemble", en: "All")[draft.language]
    let names = BilingualText(fr: "Acteurs", en: "Actors")[draft.language]
    return comparison.groups.map {
      TableColumn($0.form.title[draft.language], tags: [Tag(.form, $0.form.id.text)])
    } + [TableColumn(all)] + (naming ? [TableColumn(names, alignment: .start)] : [])
  }

  private var parts: [TablePart] {
    let cells = comparison.groups.map {
      comparison.fewCells(of: [$0], atMost: CellSources.most)
    }
    let all = comparison.fewCells(of: comparison.groups, atMost: CellSources.most)
    let totals = comparison.groups.map { comparison.totals(of: [$0]) }
    let names = comparison.valueNames(draft.language)
    var parts: [TablePart] = []
    for (number, value) in comparison.values.enumerated() {
      let counts = zip(totals, cells).map { totals, cells in
        cell(totals[number].actors, cells[number])
      }
      let sum = totals.reduce(0) { $0 + $1[number].actors }
      let row = TableRow(
        names[number],
        counts + [cell(sum, all[number])] + (naming ? [TableCell(.text(actors(number)))] : []),
        tags: comparison.subject.tags(of: value, question: comparison.question))
      let zone = value.group?[draft.language]
      if let last = parts.last, last.title == zone {
        parts[parts.count - 1].rows.append(row)
      } else {
        let tags = row.tags.filter { $0.facet == .zone }
        parts.append(TablePart(zone, rows: [row], tags: tags))
      }
    }
    return parts
  }

  private func cell(_ count: Int, _ cells: [CellReference]?) -> TableCell {
    TableCell(count == 0 ? .nothing : .count(count), sources: cells.map(sources.sources) ?? [])
  }

  private func actors(_ value: Int) -> String {
    let names = comparison.groups.flatMap { group in
      group.rows.filter { $0[value].count > 0 }.map(\.actor.label)
    }
    return draft.list(names, atMost: Self.mostNames)
  }
}
