import Questionnaire
import Responses
import Timespans

/// Works out how long each actor of a form has acted, from its marks and from the dates in all of its
/// answers.
struct DurationReader {
  private let harmonised: HarmonisedSurvey
  private let table: ResponseTable
  private let scale: BandScale
  private let reference: CalendarDate
  /// The columns of an open « depuis quand ? », whose answers alone say how long the actor has acted.
  private let openColumns: Set<Int>?
  /// The columns whose dates are of what the question asks; all of the form's where it is the only
  /// one with bands. Where each zone has bands of its own, a date elsewhere may be of any of them.
  private let datedColumns: [Int]
  /// The item of the scale that each column of the duration question stands for.
  private let itemOfColumn: [Int: StandardItem]

  init(
    _ harmonised: HarmonisedSurvey, _ table: ResponseTable, _ question: StandardQuestion,
    reference: CalendarDate
  ) {
    self.harmonised = harmonised
    self.table = table
    self.reference = reference
    scale = BandScale(harmonised.survey.questionnaire.banded(question))
    openColumns = question.asksSinceWhen ? Set(table.form.columns(standard: question.id)) : nil
    let questionnaire = harmonised.survey.questionnaire
    let banded = table.form.questions.count { asked in
      questionnaire.standard(of: asked).map { $0.scale == .duration && !$0.items.isEmpty } ?? false
    }
    datedColumns =
      banded > 1 && !question.asksSinceWhen
      ? table.form.columns(standard: question.id) : Array(table.columns.indices)
    var items: [Int: StandardItem] = [:]
    for (column, variable) in table.form.variables.enumerated()
    where variable.question.standard == question.id {
      items[column] = variable.item?.standard.flatMap(question.item)
    }
    itemOfColumn = items
  }

  func duration(of row: Int) -> ActionDuration {
    let marked = self.marked(row)
    let dated = self.dated(row)
    let earliest = dated.first {
      openColumns?.contains($0.cell.column) ?? true && isTelling($0)
    }
    // Who has acted for longer than the scale can tell has answered; shorter bands marked beside
    // it are of single actions, which no date elsewhere speaks of.
    let isLongest = earliest?.band != nil && earliest?.band == scale.items.last?.id
    let confirmed =
      isLongest ? [] : marked.map(\.band).filter { band in dated.contains { $0.band == band } }
    let bands = Set(confirmed + [earliest?.band].compactMap(\.self))
    return ActionDuration(
      form: table.form.id, row: row, marked: marked, dated: dated, earliest: earliest,
      derived: scale.items.map(\.id).filter(bands.contains),
      contradictions: openColumns == nil ? contradictions(row, marked, dated, earliest) : [])
  }

  private func cell(_ row: Int, _ column: Int) -> CellReference {
    CellReference(form: table.form.id, row: row, column: column)
  }

  /// The rows of the scale the actor ticked, or answered in words.
  private func marked(_ row: Int) -> [ActionDuration.Marked] {
    let columns = itemOfColumn.keys.sorted()
    return scale.items.flatMap { item -> [ActionDuration.Marked] in
      let began = item.band.flatMap { BandBeginning(of: $0, before: reference) }
      return columns.filter { itemOfColumn[$0]?.id == item.id }
        .compactMap { column -> ActionDuration.Marked? in
          let status = table.status(row: row, column: column)
          guard status == .yes || status == .text else { return nil }
          return ActionDuration.Marked(band: item.id, cell: cell(row, column), began: began)
        }
    }
  }

  /// The dates at which something had begun or was, earliest first; dates to come are none.
  private func dated(_ row: Int) -> [ActionDuration.Dated] {
    let found = datedColumns.flatMap { column -> [ActionDuration.Dated] in
      let cell = cell(row, column)
      return harmonised.timespans[cell].compactMap { timespan in
        guard [.point, .since, .interval].contains(timespan.kind),
          let elapsed = timespan.elapsed(to: reference)
        else { return nil }
        return ActionDuration.Dated(
          cell: cell, timespan: timespan, elapsed: elapsed, band: scale.band(of: elapsed)?.id)
      }
    }
    return found.sorted {
      CalendarDuration($0.elapsed.longest) > CalendarDuration($1.elapsed.longest)
    }
  }

  /// Whether a date tells how long the actor has acted: a beginning does; a date alone only if it is
  /// long enough ago to rule the shortest band out.
  private func isTelling(_ dated: ActionDuration.Dated) -> Bool {
    dated.timespan.kind == .since
      || scale.items.first.map { scale.isBeyond(dated.elapsed, $0) } ?? false
  }

  private func contradictions(
    _ row: Int, _ marked: [ActionDuration.Marked], _ dated: [ActionDuration.Dated],
    _ earliest: ActionDuration.Dated?
  ) -> [DurationContradiction] {
    var found: [DurationContradiction] = []
    let items = marked.compactMap { mark in scale.items.first { $0.id == mark.band } }
    if Set(items).count > 1 {
      found.append(.severalBands(items, cells: marked.map(\.cell)))
    }
    for (mark, item) in zip(marked, items) {
      for timespan in harmonised.timespans[mark.cell] {
        if timespan.kind == .future {
          found.append(.notBegun(item, timespan, cell: mark.cell))
        } else if timespan.kind == .since || timespan.kind == .interval,
          let elapsed = timespan.elapsed(to: reference), scale.isOutside(elapsed, item)
        {
          found.append(.outsideRow(item, timespan, cell: mark.cell))
        }
      }
    }
    if let earliest, let longest = items.last, scale.isBeyond(earliest.elapsed, longest) {
      found.append(.longerThanMarked(longest, earliest.timespan, cell: earliest.cell))
    }
    for date in dated
    where date.timespan.kind == .since && scale.isInHole(date.elapsed) {
      found.append(.betweenBands(date.timespan, cell: date.cell))
    }
    return found
  }
}

extension HarmonisedSurvey {
  /// How long each actor of a form has acted, row by row; none where the survey has no reference
  /// date to count from.
  ///
  /// - Parameter question: A standard question with the scale of durations. Where it is an open one,
  ///   the bands are those of ``Questionnaire/banded(_:)``, and the dates of its own answers tell.
  public func durations(of form: Form.ID, _ question: StandardQuestion) -> [ActionDuration] {
    guard let table = survey.table(form), let referenceDate else { return [] }
    let reader = DurationReader(self, table, question, reference: referenceDate)
    return (0..<table.rowCount).map(reader.duration)
  }
}
