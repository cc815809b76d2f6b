import Diagnostics
import Files

// Records that are not regular CSV: stray quotes, text after a closing quote, quotes that are never
// closed. libcsv says what they mean, except where a quote that was never closed makes it swallow
// the records that follow: those are won back.

extension CSVReader {
  /// How far a broken record is followed before its quote is held to be unclosed.
  static var patience: Int { 1 << 20 }

  /// How far, and how many lines, the search for the next sound record goes.
  private static var searchReach: Int { 1 << 16 }
  private static var searchLines: Int { 200 }

  /// Lines that each look like a record of so many cells are records, not the text of one cell.
  private static var tellingCells: Int { 4 }

  /// Reads the record at ``recordStart``, in which the scan met trouble.
  ///
  /// - Parameter troubled: Where the field starts that the trouble stands in.
  mutating func readIrregularRecord(troubled: Int) {
    guard recoveryAllowance > 0, let line = line(from: troubled) else {
      let reading = readLeniently(before: file.bytes.count)
      return reportOddQuotes(unclosed: reading.openField)
    }
    switch readLeniently(before: line.next) {
    case .ended:
      if !fitsHeading, !joinInnerQuotes(),
        let field = fields.firstIndex(where: { hasTextAfterQuote($0) }),
        readAsOneLine(field, openField: fields[field].start, line, isCertain: false)
      {
        return
      }
      reportOddQuotes(unclosed: nil)
    case .open(let field, let openField):
      readOpenRecord(field, openField: openField, line)
    }
  }

  // MARK: Quotes still open at the end of their line

  typealias Line = (end: Int, next: Int)

  /// Reads a record whose last cell opens a quote that `line` does not close: a cell of several
  /// lines, badly quoted, or one that is never closed.
  private mutating func readOpenRecord(_ field: Int, openField: Int, _ line: Line) {
    let before = Array(fields[..<field])
    if readAsOneLine(field, openField: openField, line, isCertain: false) { return }

    let end = file.bytes.count
    var reading = readLeniently(before: min(line.next + Self.patience, end))
    recoveryAllowance -= 4 * (position - openField)
    let fits = reading == .ended && (fitsHeading || joinInnerQuotes())
    if !fits || expectedFields ?? 0 >= Self.tellingCells {
      let reach = fits ? position : openField + Self.searchReach
      let lenient = (fields: fields, position: position)
      fields = before
      hasTooManyCells = false
      if skipToSoundRecord(openField, before: min(reach, end)) { return }
      fields = lenient.fields
      position = lenient.position
    }
    if reading != .ended, position < end {
      reading = readLeniently(before: end)
      recoveryAllowance -= 4 * (position - openField)
    }
    // Where a file is cut short inside a cell, the end of the file may well end it.
    let isCutShort = fitsHeading && expectedFields ?? 0 > 1 && end - openField < Self.searchReach
    if reading == .ended || isCutShort {
      reportOddQuotes(unclosed: reading.openField)
    } else {
      fields = before
      hasTooManyCells = false
      _ = readAsOneLine(field, openField: openField, line, isCertain: true)
    }
  }

  /// The commonest slips: a quote opened and forgotten, or one that is only text. The rest of its
  /// line is read without it, or every quote as text, if the record then has the right number of
  /// cells, and so have those after it.
  ///
  /// - Parameter isCertain: Whether it is known that nothing closes the quote.
  private mutating func readAsOneLine(
    _ field: Int, openField: Int, _ line: Line, isCertain: Bool
  ) -> Bool {
    let open = firstQuote(ofCell: openField..<line.end) ?? openField
    let rest = probe(open + 1..<line.end)
    let isRegular = rest.ending == .limit
    let cells = isRegular ? rest.fields : pieces(openField..<line.end)
    let count = field + cells.count
    if !isCertain {
      guard count > 1, count == expectedFields ?? count,
        isRegular || textAfterQuote(openField..<line.end, openedAt: open) != nil,
        isSound(from: line.next, records: 3, cells: count)
      else { return false }
    }
    fields.removeSubrange(field...)
    if isRegular {
      reportOddQuotes(unclosed: nil)
      log.report(.unclosedQuote(at: file.place(at: open), .readWithout))
      fields.append(CSVField(open, cells[0].end))
      fields.append(contentsOf: cells.dropFirst())
    } else {
      fields.append(contentsOf: cells)
      reportOddQuotes(unclosed: isCertain ? openField : nil)
    }
    position = line.next
    return true
  }

  /// The cells of a line in which quotes are text.
  private mutating func pieces(_ line: Range<Int>) -> [CSVField] {
    recoveryAllowance -= line.count
    var cells: [CSVField] = []
    var start = line.lowerBound
    for at in line where file.bytes[at] == file.dialect.separator {
      cells.append(CSVField(start, at, .verbatim))
      start = at + 1
    }
    cells.append(CSVField(start, line.upperBound, .verbatim))
    return cells
  }

  /// Gives up the record and goes on at the first line from which records are sound again.
  private mutating func skipToSoundRecord(_ openField: Int, before limit: Int) -> Bool {
    guard let expectedFields, expectedFields > 1 else { return false }
    var cursor = openField
    for _ in 0..<Self.searchLines where cursor < limit && recoveryAllowance > 0 {
      guard let end = file.bytes.lineEnd(in: cursor..<limit) else { break }
      recoveryAllowance -= end - cursor
      cursor = file.bytes.afterLineEnd(end)
      guard cursor < limit else { break }
      if isSound(from: cursor, records: 2, cells: expectedFields) {
        let open = firstQuote(ofCell: openField..<end) ?? openField
        reportOddQuotes(unclosed: nil)
        log.report(.unclosedQuote(at: file.place(at: open), .rowLost))
        shape = .broken(validCells: fields.count)
        fields.append(CSVField(openField, end, .verbatim))
        position = cursor
        return true
      }
    }
    return false
  }

  /// Whether whole records start at an offset: `records` of them, or those up to the end.
  private mutating func isSound(from start: Int, records: Int, cells: Int) -> Bool {
    let end = file.bytes.count
    var cursor = start
    for _ in 0..<records where cursor < end {
      let limit = min(cursor + Self.searchReach, end)
      guard let line = line(from: cursor), line.end <= limit else { return false }
      let look = probe(cursor..<line.end)
      var count = look.fields.count
      var next = line.next
      switch look.ending {
      case .limit, .lineEnd: break
      case .irregular:
        guard cells >= Self.tellingCells else { return false }
        count = separators(cursor..<line.end) + 1
      case .insideQuotes:
        let whole = probe(cursor..<limit)
        if whole.ends(in: file.bytes), whole.fields.count == cells {
          count = cells
          next = whole.end
        } else {
          // The next record may be broken in the same way: count its separators as they stand.
          count += separators(look.fields[count - 1].start..<line.end)
        }
      }
      guard count == cells else { return false }
      cursor = next
    }
    return true
  }

  /// Looks at the record that starts a range, at the expense of the allowance.
  mutating func probe(_ range: Range<Int>) -> RecordProbe {
    let probe = RecordProbe(file.bytes, range, file.dialect)
    recoveryAllowance -= probe.end - range.lowerBound + 4
    return probe
  }
}
