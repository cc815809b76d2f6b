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

  /// How each form puts the question, where that differs from the standard.
  private func captions(of comparison: Comparison) -> [String] {
    comparison.groups.compactMap { group in
      guard let question = group.question, question.mapping != .identical else { return nil }
      let name = question.mapping.name[language]
      return "\(group.form.title[language])\(colon)question \(question.number.text), \(name)"
    }
  }

  private func columnGroups(of comparison: Comparison) -> [TableColumnGroup] {
    var groups: [TableColumnGroup] = []
    var last: BilingualText?
    for value in comparison.values {
      let column = TableColumn(value.name[language])
      if let group = value.group, group == last, !groups.isEmpty {
        groups[groups.count - 1].columns.append(column)
      } else {
        groups.append(TableColumnGroup(value.group?[language], columns: [column]))
      }
      last = value.group
    }
    // Without spanners the columns are one group: nothing parts them.
    guard groups.contains(where: { $0.title != nil }) else {
      return [TableColumnGroup(columns: groups.flatMap(\.columns))]
    }
    return groups
  }

  private func parts(of comparison: Comparison) -> [TablePart] {
    let notes = CorrectionNotes(language)
    var parts = comparison.groups.map { group in
      TablePart(
        group.form.title[language],
        rows: group.rows.map { row in
          TableRow(
            row.actor.label,
            row.figures.map { cell($0, notes, hasMarks: comparison.subject.hasMarks) })
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
    return [
      TableRow(
        BilingualText(fr: "Acteurs", en: "Actors")[language], kind: .total,
        totals.map { TableCell($0.asked == 0 ? notAsked : .count($0.actors)) }),
      TableRow(
        BilingualText(fr: "Part des acteurs interrogés", en: "Share of the actors asked")[language],
        kind: .total,
        totals.map { TableCell($0.asked == 0 ? notAsked : .share($0.actors, of: $0.asked)) }),
    ]
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
