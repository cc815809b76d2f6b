import Diagnostics
import Documents
import Questionnaire
import Responses
import Tables

/// The table of one comparison: who has what, each figure with the answers it was counted from.
///
/// A total leads to its answers where they are few; where they are many, its rows do.
struct ComparisonTable {
  private let comparison: Comparison
  private let sources: CellSources
  private let words: ComparisonWords
  private let language: Language
  private let byForms: Bool

  /// - Parameter byForms: Whether actors are only counted, form by form, since they are too many
  ///   for a row each.
  init(
    _ comparison: Comparison, _ sources: CellSources, _ language: Language, byForms: Bool = false
  ) {
    self.comparison = comparison
    self.sources = sources
    self.language = language
    self.byForms = byForms
    words = ComparisonWords(comparison, language)
  }

  var table: Table {
    Table(
      title: words.title, captions: words.captions,
      stubHeading: BilingualText(fr: "Acteur", en: "Actor")[language],
      columnGroups: columnGroups, parts: parts, bases: words.bases, remarks: words.remarks,
      anchor: .table(comparison))
  }

  private var isScoreboard: Bool { comparison.subject == .form }

  private var columnGroups: [TableColumnGroup] {
    let columns = zip(comparison.values, comparison.valueNames(language)).map { value, name in
      TableColumn(
        name, tags: comparison.subject.tags(of: value, question: comparison.question))
    }
    var groups = Self.runs(of: comparison.values.map(\.group)).map { run in
      TableColumnGroup(
        comparison.values[run.lowerBound].group?[language],
        columns: run.map { number in
          var column = columns[number]
          column.heading = comparison.values[number].name[language]
          return column
        })
    }
    let titles = groups.compactMap(\.title)
    // Without spanners the columns are one group: nothing parts them. Nor does a spanner that would
    // stand there twice, as where values are sorted; homonyms then have it behind their names.
    if titles.isEmpty || Set(titles).count < titles.count {
      groups = [TableColumnGroup(columns: columns)]
    }
    guard isScoreboard else { return groups }
    let heading = BilingualText(fr: "Lignes répondues", en: "Items answered")[language]
    return groups + [TableColumnGroup(columns: [TableColumn(heading)])]
  }

  /// Neighbours that are equal.
  private static func runs(of list: [BilingualText?]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, element) in list.enumerated() {
      if let last = runs.last, list[last.lowerBound] == element {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private var parts: [TablePart] {
    var parts = comparison.groups.map { group in
      TablePart(
        group.form.title[language],
        rows: (byForms ? [] : group.rows.map { row($0, of: group) }) + totals(of: [group]),
        tags: [Tag(.form, group.form.id.text)])
    }
    if comparison.groups.count > 1 {
      let title = BilingualText(fr: "Ensemble", en: "All")[language]
      parts.append(TablePart(title, rows: totals(of: comparison.groups)))
    }
    return parts
  }

  private func row(_ row: Comparison.Row, of group: Comparison.Group) -> TableRow {
    TableRow(
      row.actor.label, row.figures.map(cell) + completeness(row.completeness),
      tags: PartTags.tags(of: row.actor, group.form.id))
  }

  private func cell(_ figure: Comparison.Figure) -> TableCell {
    let content: TableCell.Content =
      switch figure.count {
      case 0 where !figure.isAsked: words.notAsked
      case 0: .nothing
      case _ where comparison.subject.hasMarks && figure.hasOnlyMarks: .text("X")
      default: .count(figure.count)
      }
    return TableCell(
      content, notes: figure.restsOnCorrection ? [words.correctionNote] : [],
      sources: sources.sources(of: figure.evidence.lazy.map(\.cell)))
  }

  private func totals(of groups: [Comparison.Group]) -> [TableRow] {
    let totals = comparison.totals(of: groups)
    let cells = comparison.fewCells(of: groups, atMost: CellSources.most)
    let actors = totals.enumerated().map { value, total in
      TableCell(
        total.asked == 0 ? words.notAsked : .count(total.actors),
        sources: cells[value].map(sources.sources) ?? [])
    }
    let shares = totals.map {
      TableCell($0.asked == 0 ? words.notAsked : .share($0.actors, of: $0.asked))
    }
    return [
      TableRow(
        BilingualText(fr: "Acteurs", en: "Actors")[language], kind: .total,
        actors + (isScoreboard ? [TableCell(.text(""))] : [])),
      TableRow(
        BilingualText(fr: "Part des acteurs interrogés", en: "Share of the actors surveyed")[
          language],
        kind: .total, shares + completeness(comparison.completeness(of: groups))),
    ]
  }

  /// How much was answered, behind the questions of a scoreboard.
  private func completeness(_ items: Completeness) -> [TableCell] {
    isScoreboard ? [TableCell(.share(items.answered, of: items.asked))] : []
  }
}

extension Comparison {
  /// The answers that speak for each value, each once; `nil` for values with more than some.
  ///
  /// - Complexity: O(actors × values).
  func fewCells(of groups: [Group], atMost most: Int) -> [[CellReference]?] {
    var cells: [[CellReference]?] = values.map { _ in [] }
    for row in groups.lazy.flatMap(\.rows) {
      for value in values.indices where cells[value] != nil {
        var seen: Set<CellReference> = []
        // An actor's cells are its own: none of them was there before.
        cells[value]! += row[value].evidence.lazy.map(\.cell).filter { seen.insert($0).inserted }
        if cells[value]!.count > most { cells[value] = nil }
      }
    }
    return cells
  }
}
