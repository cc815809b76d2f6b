public import Diagnostics
public import Documents
import Questionnaire
public import Responses
public import Tables

/// Sets a comparison out as a table: actors in rows, form by form, totals under each form and under
/// all of them.
public struct ComparisonComposer: Sendable {
  private let survey: Survey
  private let language: Language

  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// A document with the one table.
  public func document(of comparison: Comparison) -> Document {
    let blocks: [Block] =
      comparison.groups.isEmpty
      ? [.paragraph(BilingualText(fr: "Personne n'a répondu.", en: "Nobody answered.")[language])]
      : [.table(table(comparison))]
    return Document(title: survey.title[language], language: language, blocks: blocks)
  }

  public func table(_ comparison: Comparison) -> Table {
    Table(
      title: title(of: comparison), captions: captions(of: comparison),
      stubHeading: BilingualText(fr: "Acteur", en: "Actor")[language],
      columnGroups: columnGroups(of: comparison), parts: parts(of: comparison),
      bases: bases(of: comparison), remarks: remarks(of: comparison))
  }

  private func title(of comparison: Comparison) -> String {
    let subject = comparison.subject.heading[language]
    guard let question = comparison.question else { return subject.capitalisedAtStart }
    return "\(question.title[language])\(colon)\(subject)"
  }

  private var colon: String { language == .french ? "\u{A0}: " : ": " }

  /// How each form puts the question, where that differs from the standard; the scoreboard says so
  /// of every question, and what its note tells of the difference.
  private func captions(of comparison: Comparison) -> [String] {
    comparison.groups.flatMap { group in
      let isScoreboard = comparison.subject == .form
      let questions =
        isScoreboard ? group.form.questions : [group.question].compactMap(\.self)
      return questions.filter { $0.mapping != .identical }.map { question in
        let name = question.mapping.name[language]
        let note = question.note.map { isScoreboard ? "\(colon)\($0[language])" : "" } ?? ""
        let form = group.form.title[language]
        return "\(form)\(colon)question \(question.number.text), \(name)\(note)"
      }
    }
  }

  private func columnGroups(of comparison: Comparison) -> [TableColumnGroup] {
    var groups = Self.runs(of: comparison.values.map(\.group)).map { run in
      TableColumnGroup(
        comparison.values[run.lowerBound].group?[language],
        columns: run.map { TableColumn(comparison.values[$0].name[language]) })
    }
    let titles = groups.compactMap(\.title)
    // Without spanners the columns are one group: nothing parts them. Nor does a spanner that would
    // stand there twice, as where values are sorted; homonyms then have it behind their names.
    if titles.isEmpty || Set(titles).count < titles.count {
      groups = [TableColumnGroup(columns: comparison.valueNames(language).map { TableColumn($0) })]
    }
    guard comparison.subject == .form else { return groups }
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

  private func parts(of comparison: Comparison) -> [TablePart] {
    let notes = CorrectionNotes(language)
    var parts = comparison.groups.map { group in
      TablePart(
        group.form.title[language],
        rows: group.rows.map { row in
          TableRow(
            row.actor.label,
            row.figures.map { cell($0, notes, hasMarks: comparison.subject.hasMarks) }
              + completeness(row.completeness, comparison))
        } + totals(of: [group], comparison))
    }
    if comparison.groups.count > 1 {
      let title = BilingualText(fr: "Ensemble", en: "All")[language]
      parts.append(TablePart(title, rows: totals(of: comparison.groups, comparison)))
    }
    return parts
  }

  private func cell(
    _ figure: Comparison.Figure, _ notes: CorrectionNotes, hasMarks: Bool
  ) -> TableCell {
    let content: TableCell.Content =
      switch figure.count {
      case 0 where !figure.isAsked:
        .absent(label: BilingualText(fr: "non posée", en: "not asked")[language])
      case 0: .nothing
      case _ where hasMarks && figure.hasOnlyMarks: .text("X")
      default: .count(figure.count)
      }
    return TableCell(content, notes: figure.restsOnCorrection ? [notes.note] : [])
  }

  private func totals(
    of groups: [Comparison.Group], _ comparison: Comparison
  ) -> [TableRow] {
    let totals = comparison.totals(of: groups)
    let items = comparison.completeness(of: groups)
    return [
      TableRow(
        BilingualText(fr: "Acteurs", en: "Actors")[language], kind: .total,
        totals.map { TableCell($0.asked == 0 ? notAsked : .count($0.actors)) }
          + (comparison.subject == .form ? [TableCell(.text(""))] : [])),
      TableRow(
        BilingualText(fr: "Part des acteurs interrogés", en: "Share of the actors asked")[language],
        kind: .total,
        totals.map { TableCell($0.asked == 0 ? notAsked : .share($0.actors, of: $0.asked)) }
          + completeness(items, comparison)),
    ]
  }

  /// How much was answered, behind the questions of a scoreboard.
  private func completeness(
    _ items: Completeness, _ comparison: Comparison
  ) -> [TableCell] {
    comparison.subject == .form ? [TableCell(.share(items.answered, of: items.asked))] : []
  }

  private var notAsked: TableCell.Content {
    .absent(label: BilingualText(fr: "non posée", en: "not asked")[language])
  }

  /// « Conseils régionaux : 3 acteurs interrogés, 3 ont répondu. »
  private func bases(of comparison: Comparison) -> [String] {
    let lines = comparison.groups.map { group in
      BaseLine(comparison.base(of: [group]), language).text(of: group.form.title[language])
    }
    guard comparison.groups.count > 1 else { return lines }
    let all = BilingualText(fr: "Ensemble", en: "All")[language]
    return lines + [BaseLine(comparison.base(of: comparison.groups), language).text(of: all)]
  }

  private func remarks(of comparison: Comparison) -> [String] {
    ([comparison.subject.key] + comparison.remarks.map(\.text))
      .map { FrenchTypography.bound($0, in: language) }
  }
}

extension String {
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}

/// The note that figures resting on a correction call.
private struct CorrectionNotes {
  let note: Note

  init(_ language: Language) {
    note = Note(
      mark: "c",
      text: BilingualText(
        fr: "Chiffre qui repose sur une correction d'un analyste.",
        en: "A figure that rests on an analyst's correction.")[language])
  }
}
