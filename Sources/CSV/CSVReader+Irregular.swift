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

  /// Reads the record at ``recordStart``, in which the scan met trouble.
  ///
  /// - Parameters:
  ///   - openField: Where the field starts that the trouble stands in; those before it are read.
  ///   - trouble: The byte where it shows, or the end of the file.
  mutating func readIrregularRecord(openField: Int, trouble: Int) {
    let opensQuote =
      openField < file.bytes.count && file.bytes[openField] == file.dialect.quote
    let firstLineEnd =
      opensQuote ? lineEnd(from: openField, before: min(trouble, openField + Self.searchReach)) : nil
    let canRecover = firstLineEnd != nil && expectedFields ?? 0 > 1 && recoveryAllowance > 0

    if canRecover, let firstLineEnd, readAsOneLine(openField, lineEnd: firstLineEnd) { return }

    let before = fields
    let reach = canRecover ? min(trouble + Self.patience, file.bytes.count) : file.bytes.count
    var reading = readLeniently(before: reach)
    if canRecover, reading != .ended || fields.count != expectedFields {
      recoveryAllowance -= position - openField
      let lenient = (fields: fields, position: position)
      fields = before
      if skipToSoundRecord(openField) { return }
      fields = lenient.fields
      position = lenient.position
      if reading == .outOfReach { reading = readLeniently(before: file.bytes.count) }
    }
    reportOddQuotes(unclosed: reading == .ended ? nil : fields.last?.start)
  }

  // MARK: Unclosed quotes

  /// The commonest slip: a quote opened and forgotten in a record of one line. The record is read
  /// without the quote if it then has the right number of cells, and so have those after it.
  private mutating func readAsOneLine(_ openField: Int, lineEnd: Int) -> Bool {
    guard let expectedFields,
      let rest = regularRecord(from: openField + 1, within: lineEnd - openField),
      rest.end >= lineEnd, fields.count + rest.fields.count == expectedFields,
      isSound(from: afterLineEnd(lineEnd), records: 3)
    else { return false }
    log.report(.unclosedQuote(at: file.place(at: openField), lostCells: false))
    fields.append(contentsOf: rest.fields)
    position = afterLineEnd(lineEnd)
    return true
  }

  /// Gives up the record and goes on at the first line from which records are sound again.
  private mutating func skipToSoundRecord(_ openField: Int) -> Bool {
    let limit = min(openField + Self.searchReach, file.bytes.count)
    var cursor = openField
    for _ in 0..<Self.searchLines {
      guard let end = lineEnd(from: cursor, before: limit), recoveryAllowance > 0 else { break }
      cursor = afterLineEnd(end)
      guard cursor < file.bytes.count else { break }
      if isSound(from: cursor, records: 2) {
        log.report(.unclosedQuote(at: file.place(at: openField), lostCells: true))
        shape = .broken(validCells: fields.count)
        fields.append(CSVField(openField + 1, end))
        position = cursor
        return true
      }
    }
    return false
  }

  /// Whether whole records start at an offset: `records` of them, or those up to the end.
  private mutating func isSound(from start: Int, records: Int) -> Bool {
    var cursor = start
    for _ in 0..<records where cursor < file.bytes.count {
      guard let record = regularRecord(from: cursor, within: Self.searchReach) else {
        // The next record may be broken in the same way: count its separators as they stand.
        guard let end = lineEnd(from: cursor, before: file.bytes.count),
          separators(cursor..<end) + 1 == expectedFields
        else { return false }
        cursor = afterLineEnd(end)
        continue
      }
      guard record.fields.count == expectedFields else { return false }
      cursor = record.end
    }
    return true
  }

  /// The record that starts at an offset, if it is regular and ends within reach.
  mutating func regularRecord(
    from start: Int, within reach: Int
  ) -> (fields: [CSVField], end: Int)? {
    let limit = min(start + reach, file.bytes.count)
    let window = unsafe UnsafeBufferPointer(rebasing: file.bytes.unsafeBytes[..<limit])
    var scanner = unsafe StructuralScanner(
      window, from: start, dialect: file.dialect, largestChunk: 1 << 10)
    var cells: [CSVField] = []
    var cellStart = start
    defer { recoveryAllowance -= cellStart - start + 1 << 10 }
    while let boundary = scanner.nextBoundary() {
      cells.append(CSVField(cellStart, boundary))
      cellStart = boundary + 1
      if file.bytes[boundary] != file.dialect.separator {
        return (cells, afterLineEnd(boundary))
      }
    }
    // The end of the file ends a record as well as a line end does; the end of our reach does not,
    // unless the reach was a line's.
    guard scanner.irregularity == nil, !scanner.isInsideQuotes,
      limit == file.bytes.count || isLineEnd(file.bytes[limit])
    else { return nil }
    cells.append(CSVField(cellStart, limit))
    return (cells, limit)
  }

  // MARK: Lenient reading

  private enum LenientReading {
    case ended
    case endOfFile
    case outOfReach
  }

  /// Has libcsv read the record from its start, a piece at a time.
  private mutating func readLeniently(before reach: Int) -> LenientReading {
    fields.removeAll(keepingCapacity: true)
    decodedBytes.removeAll()
    decodedRanges.removeAll(keepingCapacity: true)
    parser.beginRecord()
    var fieldStart = recordStart
    var cursor = recordStart
    let source = unsafe file.bytes.unsafeBytes
    while cursor < reach {
      var end = cursor
      while end < reach, unsafe !isBoundary(source[end]) { end += 1 }
      let endsPiece = end < reach
      let piece = unsafe UnsafeBufferPointer(rebasing: source[cursor..<end + (endsPiece ? 1 : 0)])
      guard let fed = unsafe parser.feedPiece(piece) else { break }
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
    guard cursor == file.bytes.count else {
      parser.abandonRecord()
      return .outOfReach
    }
    let closed = isClosed(fieldStart..<cursor)
    if parser.finishRecord() { appendLenientField(fieldStart, cursor) }
    return closed ? .ended : .endOfFile
  }

  /// libcsv drops the blanks around every cell; ours keeps those of unquoted cells.
  private mutating func appendLenientField(_ start: Int, _ end: Int) {
    guard firstQuote(ofCell: start..<end) != nil else {
      fields.append(CSVField(start, end))
      return
    }
    let from = decodedBytes.count
    unsafe decodedBytes.append(parser.currentField)
    fields.append(CSVField(start, end, decoded: decodedRanges.count))
    decodedRanges.append(from..<decodedBytes.count)
  }

  /// The opening quote of a cell, past the blanks before it.
  private func firstQuote(ofCell range: Range<Int>) -> Int? {
    let first = range.first { !isBlank(file.bytes[$0]) }
    return first.flatMap { file.bytes[$0] == file.dialect.quote ? $0 : nil }
  }

  /// Where the quotes of a framed cell close, and whether only blanks follow.
  private func closing(of range: Range<Int>, openedAt open: Int) -> (after: Int, isLast: Bool)? {
    var cursor = open + 1
    while cursor < range.upperBound {
      guard file.bytes[cursor] == file.dialect.quote else {
        cursor += 1
        continue
      }
      let after = cursor + 1
      if after < range.upperBound, file.bytes[after] == file.dialect.quote {
        cursor += 2
        continue
      }
      return (after, (after..<range.upperBound).allSatisfy { isBlank(file.bytes[$0]) })
    }
    return nil
  }

  /// Whether a cell that ends with the file needs no further quote.
  private func isClosed(_ range: Range<Int>) -> Bool {
    guard let open = firstQuote(ofCell: range) else { return true }
    var last = range.upperBound
    while last > open + 1, isBlank(file.bytes[last - 1]) { last -= 1 }
    return last > open + 1 && file.bytes[last - 1] == file.dialect.quote
  }

  // MARK: What was odd

  private mutating func reportOddQuotes(unclosed: Int?) {
    for field in fields {
      let range = field.start..<field.end
      if let open = firstQuote(ofCell: range) {
        if let closing = closing(of: range, openedAt: open), !closing.isLast {
          log.report(.textAfterQuote(at: file.place(at: closing.after)))
        } else if field.start == unclosed {
          log.report(.unclosedQuote(at: file.place(at: open), lostCells: false))
        } else if file.bytes[field.end - 1] != file.dialect.quote || open > field.start {
          log.report(.blankAroundQuotes(at: file.place(at: open)))
        }
      } else if let stray = range.first(where: { file.bytes[$0] == file.dialect.quote }) {
        log.report(.strayQuote(at: file.place(at: stray)))
      }
    }
  }

  // MARK: Bytes

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == file.dialect.separator || isLineEnd(byte)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")) && byte != file.dialect.separator
  }

  private func lineEnd(from start: Int, before limit: Int) -> Int? {
    var cursor = start
    while cursor < min(limit, file.bytes.count) {
      if isLineEnd(file.bytes[cursor]) { return cursor }
      cursor += 1
    }
    return nil
  }

  private func afterLineEnd(_ end: Int) -> Int {
    let isPair =
      file.bytes[end] == UInt8(ascii: "\r") && end + 1 < file.bytes.count
      && file.bytes[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }

  private func separators(_ range: Range<Int>) -> Int {
    range.count { file.bytes[$0] == file.dialect.separator }
  }
}

extension Diagnostic {
  fileprivate static func unclosedQuote(at place: SourcePlace, lostCells: Bool) -> Self {
    Self(
      .error, "csv-unclosed-quote", at: place,
      lostCells
        ? BilingualText(
          fr: "guillemet ouvert ici et jamais refermé ; la suite de la ligne n'est pas utilisée",
          en: "a quote opened here and never closed; the rest of the row is not used")
        : BilingualText(
          fr: "guillemet ouvert ici et jamais refermé ; la ligne est lue sans lui",
          en: "a quote opened here and never closed; the row is read without it"),
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
