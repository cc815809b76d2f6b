import Diagnostics
import Files

// Records that are not regular CSV: stray quotes, text after a closing quote, quotes that are never
// closed. libcsv says what they mean, except where a quote that was never closed makes it swallow
// the records that follow: those are won back.

extension CSVReader {
  /// How far a broken record is followed before its quote is held to be unclosed.
  private static var patience: Int { 1 << 20 }

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

  private typealias Line = (end: Int, next: Int)

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

  // MARK: Inner quotes

  /// A cell such as `"He said "yes", then no"`: its inner quote stands before a separator, so
  /// libcsv ends the cell there. The pieces are joined if that makes exactly the cells expected.
  private mutating func joinInnerQuotes() -> Bool {
    guard let expectedFields, fields.count > expectedFields else { return false }
    let surplus = fields.count - expectedFields
    var found: (first: Int, inner: Range<Int>)?
    for first in fields.indices.dropLast(surplus) where hasTextAfterQuote(fields[first]) {
      let last = fields[first + surplus]
      guard let open = firstQuote(ofCell: fields[first].start..<fields[first].end),
        firstQuote(ofCell: last.start..<last.end) == nil,
        let close = (last.start..<last.end).last(where: { !isBlank($0) }),
        file.bytes[close] == file.dialect.quote
      else { continue }
      guard found == nil else { return false }
      found = (first, open + 1..<close)
    }
    guard let (first, inner) = found else { return false }
    let value = keep(asItStands: inner)
    let joined = CSVField(fields[first].start, fields[first + surplus].end, value)
    fields.replaceSubrange(first...first + surplus, with: CollectionOfOne(joined))
    return true
  }

  private func hasTextAfterQuote(_ field: CSVField) -> Bool {
    let range = field.start..<field.end
    return firstQuote(ofCell: range).map { textAfterQuote(range, openedAt: $0) != nil } ?? false
  }

  // MARK: Lenient reading

  private enum LenientReading: Equatable {
    case ended
    /// The bytes ended inside the quotes of the cell of that number, which starts there.
    case open(field: Int, start: Int)

    var openField: Int? {
      if case .open(_, let start) = self { start } else { nil }
    }
  }

  /// Has libcsv read the record from its start, a piece at a time.
  ///
  /// A cell left open is among ``fields`` only at the end of the file.
  private mutating func readLeniently(before reach: Int) -> LenientReading {
    fields.removeAll(keepingCapacity: true)
    decodedBytes.removeAll()
    decodedRanges.removeAll(keepingCapacity: true)
    hasTooManyCells = false
    parser.beginRecord()
    var fieldStart = recordStart
    var cursor = recordStart
    let source = unsafe file.bytes.unsafeBytes
    while cursor < reach {
      var end = cursor
      while end < reach, unsafe !file.dialect.isBoundary(source[end]) { end += 1 }
      let endsPiece = end < reach
      let piece = unsafe UnsafeBufferPointer(rebasing: source[cursor..<end + (endsPiece ? 1 : 0)])
      guard let fed = unsafe parser.feedPiece(piece) else {
        // No memory for a cell this large: it is reported where its value is asked for.
        parser.abandonRecord()
        fields.append(CSVField(fieldStart, file.bytes.count))
        position = file.bytes.count
        return .ended
      }
      cursor = endsPiece ? end + 1 : end
      if fed.endsField {
        appendLenientField(fieldStart, end)
        fieldStart = cursor
      }
      if fed.endsRecord {
        position = cursor
        return .ended
      }
    }
    position = cursor
    let reading = LenientReading.open(field: fields.count, start: fieldStart)
    guard cursor == file.bytes.count else {
      parser.abandonRecord()
      return reading
    }
    let cell = fieldStart..<cursor
    let isOpen = firstQuote(ofCell: cell).map { closingQuote(cell, openedAt: $0) == nil } ?? false
    if parser.finishRecord() { appendLenientField(fieldStart, cursor) }
    return isOpen ? reading : .ended
  }

  /// libcsv drops the blanks around every cell; ours keeps those of unquoted cells.
  private mutating func appendLenientField(_ start: Int, _ end: Int) {
    guard fields.count < Self.mostCells else {
      hasTooManyCells = true
      return
    }
    if firstQuote(ofCell: start..<end) == nil {
      fields.append(CSVField(start, end, .verbatim))
    } else {
      fields.append(CSVField(start, end, unsafe keep(parser.currentField)))
    }
  }

  /// Keeps a value for as long as the record is the current one.
  private mutating func keep(_ value: UnsafeBufferPointer<UInt8>) -> CSVField.Value {
    let from = decodedBytes.count
    unsafe decodedBytes.append(value)
    decodedRanges.append(from..<decodedBytes.count)
    return .decoded(UInt32(decodedRanges.count - 1))
  }

  private mutating func keep(asItStands range: Range<Int>) -> CSVField.Value {
    unsafe keep(UnsafeBufferPointer(rebasing: file.bytes.unsafeBytes[range]))
  }

  // MARK: Quotes of one cell

  /// The opening quote of a cell, past the blanks before it.
  private func firstQuote(ofCell range: Range<Int>) -> Int? {
    let first = range.first { !isBlank($0) }
    return first.flatMap { file.bytes[$0] == file.dialect.quote ? $0 : nil }
  }

  /// Past the quote that ends a framed cell, blanks left aside.
  private func closingQuote(_ range: Range<Int>, openedAt open: Int) -> Int? {
    quotes(range, openedAt: open).closing
  }

  /// Past the first quote that would have ended a framed cell, had no text followed.
  private func textAfterQuote(_ range: Range<Int>, openedAt open: Int) -> Int? {
    quotes(range, openedAt: open).textAfter
  }

  /// Follows the quotes of a framed cell as libcsv does.
  private func quotes(
    _ range: Range<Int>, openedAt open: Int
  ) -> (closing: Int?, textAfter: Int?) {
    var closing: Int?
    var textAfter: Int?
    var blanks = false
    for at in open + 1..<range.upperBound {
      if file.bytes[at] == file.dialect.quote {
        if closing == nil || blanks {
          textAfter = textAfter ?? closing
          closing = at + 1
        } else {
          closing = nil
        }
        blanks = false
      } else if closing != nil {
        blanks = isBlank(at)
        if !blanks {
          textAfter = textAfter ?? closing
          closing = nil
        }
      }
    }
    return (closing, textAfter)
  }

  private mutating func reportOddQuotes(unclosed: Int?) {
    for field in fields {
      let range = field.start..<field.end
      if let open = firstQuote(ofCell: range) {
        let quotes = quotes(range, openedAt: open)
        if field.start == unclosed {
          log.report(.unclosedQuote(at: file.place(at: open), .readToTheEnd))
        } else if let text = quotes.textAfter {
          log.report(.textAfterQuote(at: file.place(at: text)))
        } else if quotes.closing != field.end || open > field.start {
          log.report(.blankAroundQuotes(at: file.place(at: open)))
        }
      } else if let stray = range.first(where: { file.bytes[$0] == file.dialect.quote }) {
        log.report(.strayQuote(at: file.place(at: stray)))
      }
    }
  }

  // MARK: Bytes

  private var fitsHeading: Bool { expectedFields == nil || fields.count == expectedFields }

  private func isBlank(_ offset: Int) -> Bool { file.dialect.isBlank(file.bytes[offset]) }

  /// The end of the line an offset stands in, which the end of the file may be; `nil` if it is far.
  private func line(from start: Int) -> Line? {
    let limit = min(start + Self.patience, file.bytes.count)
    if let end = file.bytes.lineEnd(in: start..<limit) {
      return (end, file.bytes.afterLineEnd(end))
    }
    return limit == file.bytes.count ? (limit, limit) : nil
  }

  private func separators(_ range: Range<Int>) -> Int {
    range.count { file.bytes[$0] == file.dialect.separator }
  }
}

/// What was made of a row with a quote that is never closed.
private enum UnclosedReading {
  case readWithout
  case readToTheEnd
  case rowLost

  var message: BilingualText {
    switch self {
    case .readWithout:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la ligne est lue sans lui",
        en: "a quote opened here and never closed; the row is read without it")
    case .readToTheEnd:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la cellule est lue jusqu'à la fin du fichier",
        en: "a quote opened here and never closed; the cell is read up to the end of the file")
    case .rowLost:
      BilingualText(
        fr: "guillemet ouvert ici et jamais refermé ; la suite de la ligne n'est pas utilisée",
        en: "a quote opened here and never closed; the rest of the row is not used")
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedQuote(at place: SourcePlace, _ reading: UnclosedReading) -> Self {
    Self(
      .error, "csv-unclosed-quote", at: place, reading.message,
      suggestion: BilingualText(
        fr: "refermer le guillemet à la fin de la cellule, ou l'ôter",
        en: "close the quote at the end of the cell, or remove it"))
  }

  fileprivate static func textAfterQuote(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-text-after-quote", at: place,
      BilingualText(
        fr: "texte après un guillemet fermant ; le guillemet est gardé dans la cellule",
        en: "text after a closing quote; the quote is kept in the cell"),
      cause: BilingualText(
        fr: "un guillemet à l'intérieur d'une cellule entre guillemets s'écrit deux fois",
        en: "a quote inside a quoted cell is written twice"),
      suggestion: BilingualText(fr: "doubler ce guillemet", en: "double that quote"))
  }

  fileprivate static func strayQuote(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-stray-quote", at: place,
      BilingualText(
        fr: "guillemet au milieu d'une cellule sans guillemets ; gardé tel quel",
        en: "a quote in the middle of an unquoted cell; kept as it is"),
      suggestion: BilingualText(
        fr: "mettre la cellule entre guillemets et doubler celui-ci",
        en: "put the cell between quotes and double this one"))
  }

  fileprivate static func blankAroundQuotes(at place: SourcePlace) -> Self {
    Self(
      .note, "csv-blank-around-quotes", at: place,
      BilingualText(
        fr: "espace entre le séparateur et le guillemet ; il n'est pas gardé",
        en: "a blank between the separator and the quote; it is not kept"))
  }
}
