import Diagnostics
import Documents

/// Lists every answer, one a row, with a column for each facet: filters then choose by form, by zone,
/// by country, and leave whole answers.
///
/// An answer that a row cannot show goes on in the next, which repeats all that is said of it, so that
/// filters keep the rows of one answer together.
struct AnswersSheet {
  private struct PlannedLine {
    let line: AnswerList.Line
    let pieces: CellPieces
  }

  private static let answerWidth = 70

  private let lines: [PlannedLine]
  private let headingsAreNamed: Bool
  private let facets: [Facet]
  private let title: String
  private let back: SheetPlace
  private let language: Language

  init(_ document: Document, titled title: String, back: SheetPlace) {
    let list = AnswerList(document)
    headingsAreNamed = list.headingsAreNamed
    lines = list.lines.map { line in
      PlannedLine(
        line: line,
        pieces: CellPieces(SheetText.shown(line.answer), within: Self.answerWidth))
    }
    facets = document.facets
    self.title = title
    self.back = back
    language = document.language
  }

  /// - Parameter places: Where the answers stand in their grids.
  func write(on sheet: Sheet, places: [Anchor: SheetPlace]) throws(SpreadsheetError) {
    let columns = self.columns
    let head = SheetHead(
      title: title, stubs: [], columns: columns.map(\.heading), spans: [],
      widths: columns.map(\.width), back: back, language: language)
    try head.write(on: sheet) { _ in .start }
    var row = head.headingRow + 1
    for line in lines {
      for part in line.pieces.pieces.indices {
        try write(line, part: part, row, columns, on: sheet, places)
        row += 1
      }
    }
    try sheet.filter(
      rows: head.headingRow...max(row - 1, head.headingRow), columns: columns.indices)
    try sheet.acceptFiguresAsTexts()
    try sheet.setPaper(width: columns.map(\.width).reduce(0, +))
  }

  private func write(
    _ planned: PlannedLine, part: Int, _ row: Int, _ columns: [Column], on sheet: Sheet,
    _ places: [Anchor: SheetPlace]
  ) throws(SpreadsheetError) {
    var lineCount = planned.pieces.lineCounts[part]
    for (index, column) in columns.enumerated() {
      var style = CellStyle(role: index == 0 ? .label : .plain)
      switch column.content {
      case .answer: try sheet.write(planned.pieces.pieces[part], row, index, style)
      case .place:
        let place = planned.line.anchor.flatMap { places[$0] }
        // Without a place in the input there is still one in the grid.
        let text = planned.line.place.isEmpty && place != nil ? "→" : planned.line.place
        if let place { try sheet.lead(to: SheetLink(place), row, index) }
        style.isLink = place != nil
        try sheet.write(SheetText.shown(text), row, index, style)
      case .words(let words):
        let text = words(planned.line)
        let shown = CellBeginning(
          column.repeats || part == 0 ? text : Continuation.label(text, in: language),
          within: column.width, mostLines: 6)
        lineCount = max(lineCount, shown.lines)
        try sheet.write(shown.text, row, index, style)
      }
    }
    try sheet.setHeight(lines: lineCount, of: row)
  }

  // MARK: - Columns

  private struct Column {
    enum Content {
      case words((AnswerList.Line) -> String)
      case answer
      case place
    }

    let heading: String
    let width: Int
    let content: Content

    /// Whether the words stay the same where an answer goes on.
    var repeats = true
  }

  private var columns: [Column] {
    // Facets often name whoever heads the column already, and some say nothing of answers.
    let isNamed =
      headingsAreNamed
      || facets.indices.contains { index in
        lines.allSatisfy { $0.line.values[index] == $0.line.column }
      }
    let used = facets.indices.filter { index in
      lines.contains { !$0.line.values[index].isEmpty }
    }
    return (isNamed ? [] : [words(FixedWords.column[language]) { $0.column }])
      + used.map { index in words(facets[index].name) { $0.values[index] } }
      + [
        words(FixedWords.question[language]) { $0.question },
        words(FixedWords.item[language], repeats: false) { $0.item },
        Column(heading: FixedWords.answer[language], width: Self.answerWidth, content: .answer),
        Column(heading: FixedWords.cell[language], width: 24, content: .place),
      ]
  }

  private func words(
    _ heading: String, repeats: Bool = true, _ words: @escaping (AnswerList.Line) -> String
  ) -> Column {
    var measure = ColumnMeasure(heading: heading)
    for line in lines { measure.add(words(line.line)) }
    return Column(
      heading: heading, width: min(measure.width, 36), content: .words(words), repeats: repeats)
  }
}
