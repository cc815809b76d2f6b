import Diagnostics
import Files

// What libcsv makes of a record, a piece at a time, and what was odd about its quotes.

extension CSVReader {
  // MARK: Inner quotes

  /// A cell such as `"He said "yes", then no"`: its inner quote stands before a separator, so
  /// libcsv ends the cell there. The pieces are joined if that makes exactly the cells expected.
  mutating func joinInnerQuotes() -> Bool {
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

  func hasTextAfterQuote(_ field: CSVField) -> Bool {
    let range = field.start..<field.end
    return firstQuote(ofCell: range).map { textAfterQuote(range, openedAt: $0) != nil } ?? false
  }

  // MARK: Lenient reading

  enum LenientReading: Equatable {
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
  mutating func readLeniently(before reach: Int) -> LenientReading {
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
  func firstQuote(ofCell range: Range<Int>) -> Int? {
    let first = range.first { !isBlank($0) }
    return first.flatMap { file.bytes[$0] == file.dialect.quote ? $0 : nil }
  }

  /// Past the quote that ends a framed cell, blanks left aside.
  private func closingQuote(_ range: Range<Int>, openedAt open: Int) -> Int? {
    quotes(range, openedAt: open).closing
  }

  /// Past the first quote that would have ended a framed cell, had no text followed.
  func textAfterQuote(_ range: Range<Int>, openedAt open: Int) -> Int? {
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

  mutating func reportOddQuotes(unclosed: Int?) {
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

  var fitsHeading: Bool { expectedFields == nil || fields.count == expectedFields }

  func isBlank(_ offset: Int) -> Bool { file.dialect.isBlank(file.bytes[offset]) }

  /// The end of the line an offset stands in, which the end of the file may be; `nil` if it is far.
  func line(from start: Int) -> Line? {
    let limit = min(start + Self.patience, file.bytes.count)
    if let end = file.bytes.lineEnd(in: start..<limit) {
      return (end, file.bytes.afterLineEnd(end))
    }
    return limit == file.bytes.count ? (limit, limit) : nil
  }

  func separators(_ range: Range<Int>) -> Int {
    range.count { file.bytes[$0] == file.dialect.separator }
  }
}
