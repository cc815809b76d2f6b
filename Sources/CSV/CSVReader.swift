public import Diagnostics
import Files

/// The records of a CSV file, one after the other, each cell by its place in the file.
///
/// A structural scan finds the cells of regular records; the values of quoted cells, and every
/// record that is not regular, are read by libcsv. Cells that nobody asks for are never decoded.
///
/// - Complexity: O(file) in all, whatever the file holds: looking for the end of a quote that was
///   never closed stops when its allowance is spent.
public struct CSVReader: ~Copyable {
  public let file: CSVFile

  /// The cells of the current record.
  public internal(set) var fields: [CSVField] = []

  /// Where the current record starts in the file.
  public internal(set) var recordStart: Int

  public internal(set) var shape = RecordShape.whole

  /// How many cells the heading has; `nil` while the heading itself is read.
  public var expectedFields: Int?

  /// What was odd in the records so far.
  public var log = DiagnosticLog()

  /// Where the next record starts.
  var position: Int

  var scanner: StructuralScanner
  var parser: LibCSVParser

  /// The values of cells that had to be decoded, end to end, and where each one lies.
  var decodedBytes = ScratchBytes()
  var decodedRanges: [Range<Int>] = []

  /// How many bytes may still be read twice to mend broken records.
  var recoveryAllowance: Int

  /// - Parameter start: The start of a record; the first one if left out.
  public init(_ file: CSVFile, from start: Int? = nil) {
    self.init(file, from: start ?? file.start, lookAhead: StructuralScanner.largestChunk)
  }

  init(_ file: CSVFile, from start: Int, lookAhead: Int) {
    self.file = file
    position = start
    recordStart = start
    scanner = unsafe StructuralScanner(
      file.bytes.unsafeBytes, from: start, dialect: file.dialect, largestChunk: lookAhead)
    parser = LibCSVParser(file.dialect)
    recoveryAllowance = (32 << 20) + 4 * file.bytes.count
  }

  /// Moves to the next record; blank lines are passed over.
  ///
  /// - Returns: Whether there was one.
  public mutating func next() -> Bool {
    repeat {
      guard position < file.bytes.count else { return false }
      recordStart = position
      shape = .whole
      fields.removeAll(keepingCapacity: true)
      if !decodedRanges.isEmpty {
        decodedRanges.removeAll(keepingCapacity: true)
        decodedBytes.removeAll()
      }
      readRecord()
    } while isBlankLine
    if let expectedFields, fields.count != expectedFields { compare(with: expectedFields) }
    return true
  }

  private mutating func readRecord() {
    let end = file.bytes.count
    let separator = file.dialect.separator
    var fieldStart = position
    while let boundary = scanner.nextBoundary() {
      fields.append(CSVField(fieldStart, boundary))
      fieldStart = boundary + 1
      if unsafe file.bytes.unsafeBytes[boundary] != separator {
        position = fieldStart
        return
      }
    }
    if scanner.irregularity == nil, !scanner.isInsideQuotes {
      fields.append(CSVField(fieldStart, end))
      position = end
    } else {
      readIrregularRecord(openField: fieldStart, trouble: scanner.irregularity ?? end)
      scanner.restart(at: position)
    }
  }

  /// A line with nothing on it but blanks, which the second half of a CRLF looks like too.
  private var isBlankLine: Bool {
    guard fields.count == 1, expectedFields != 1 || fields[0].isEmpty else { return false }
    return (fields[0].start..<fields[0].end).allSatisfy {
      file.bytes[$0] == UInt8(ascii: " ") || file.bytes[$0] == UInt8(ascii: "\t")
    }
  }
}

// MARK: - Values

extension CSVReader {
  /// The value of a cell of the current record: an unquoted one as it stands, a quoted one as
  /// libcsv reads it.
  ///
  /// - Returns: The bytes, good until the reader is used again; and where they stand in the file,
  ///   if they stand there as they are.
  @unsafe public mutating func unsafeValue(
    at index: Int
  ) -> (bytes: UnsafeBufferPointer<UInt8>, offset: Int?) {
    let field = fields[index]
    let source = unsafe file.bytes.unsafeBytes
    if let decoded = field.decoded {
      return unsafe (decodedBytes[decodedRanges[decoded]], nil)
    }
    let raw = unsafe UnsafeBufferPointer(rebasing: source[field.start..<field.end])
    guard unsafe raw.first == file.dialect.quote else { return unsafe (raw, field.start) }
    guard let value = unsafe parser.value(ofField: raw) else {
      log.report(.tooLarge(at: file.place(at: field.start)))
      return unsafe (UnsafeBufferPointer(start: nil, count: 0), nil)
    }
    // Nothing was unescaped: the value stands in the file between its quotes.
    if value.count == raw.count - 2 {
      return unsafe (
        UnsafeBufferPointer(rebasing: source[field.start + 1..<field.end - 1]), field.start + 1
      )
    }
    return unsafe (value, nil)
  }

  /// The value of a cell of the current record.
  public mutating func string(at index: Int) -> String {
    unsafe String(decoding: unsafeValue(at: index).bytes, as: UTF8.self)
  }

  /// Where a cell of the current record stands.
  public func place(of index: Int) -> SourcePlace {
    file.place(at: index < fields.count ? fields[index].start : position)
  }
}

// MARK: - Ragged records

extension CSVReader {
  private mutating func compare(with expected: Int) {
    if case .broken = shape { return }
    if fields.count > expected {
      // A spreadsheet's empty columns to the right are not worth a word.
      guard fields[expected...].contains(where: { !$0.isEmpty }) else {
        fields.removeLast(fields.count - expected)
        return
      }
      shape = .long
      log.report(.tooManyCells(fields.count, expected, at: file.place(at: recordStart)))
    } else if !joinCutRecord(expected) {
      let isStray = fields.count == 1 && expected > 2
      shape = isStray ? .broken(validCells: 0) : .short
      let place = file.place(at: recordStart)
      log.report(
        isStray ? .strayLine(at: place) : .tooFewCells(fields.count, expected, at: place))
    }
  }

  /// A record cut in two by a line break in an unquoted cell: two short records that make exactly
  /// one. With few columns, short records would fit together by chance.
  private mutating func joinCutRecord(_ expected: Int) -> Bool {
    guard expected >= 4, let last = fields.last, !startsWithQuote(last),
      recoveryAllowance > 0, position < file.bytes.count,
      let rest = regularRecord(from: position, within: 1 << 16),
      fields.count + rest.fields.count - 1 == expected, rest.fields.count < expected,
      rest.fields.count > 1, fields.count > 1, !startsWithQuote(rest.fields[0])
    else { return false }
    log.report(.cutByLineBreak(at: file.place(at: position)))
    fields[fields.count - 1] = CSVField(last.start, rest.fields[0].end)
    fields.append(contentsOf: rest.fields.dropFirst())
    position = rest.end
    scanner.restart(at: position)
    return true
  }

  private func startsWithQuote(_ field: CSVField) -> Bool {
    !field.isEmpty && file.bytes[field.start] == file.dialect.quote
  }
}

extension Diagnostic {
  fileprivate static func tooManyCells(
    _ count: Int, _ expected: Int, at place: SourcePlace
  ) -> Self {
    Self(
      .error, "csv-too-many-cells", at: place,
      BilingualText(
        fr: "\(count) cellules au lieu de \(expected) ; la ligne n'est pas utilisée",
        en: "\(count) cells instead of \(expected); the row is not used"),
      cause: BilingualText(
        fr: "un séparateur dans une cellule sans guillemets, sans doute : rien ne dit laquelle",
        en: "a separator in an unquoted cell, probably: nothing tells which one"),
      suggestion: BilingualText(
        fr: "mettre cette cellule entre guillemets", en: "put that cell between quotes"))
  }

  fileprivate static func tooFewCells(
    _ count: Int, _ expected: Int, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "csv-too-few-cells", at: place,
      BilingualText(
        fr: "\(count) cellules au lieu de \(expected) ; les dernières sont lues vides",
        en: "\(count) cells instead of \(expected); the last ones are read as empty"),
      suggestion: BilingualText(
        fr: "compléter la ligne, ou mettre entre guillemets la cellule qui contient un saut de ligne",
        en: "complete the row, or put the cell that holds a line break between quotes"))
  }

  fileprivate static func strayLine(at place: SourcePlace) -> Self {
    Self(
      .error, "csv-stray-line", at: place,
      BilingualText(
        fr: "ligne d'une seule cellule, qui n'est pas utilisée",
        en: "a line of a single cell, which is not used"),
      cause: BilingualText(
        fr: "la suite d'une cellule à plusieurs lignes sans guillemets, sans doute",
        en: "the rest of an unquoted cell of several lines, probably"),
      suggestion: BilingualText(
        fr: "mettre la cellule de la ligne précédente entre guillemets",
        en: "put the cell of the line above between quotes"))
  }

  fileprivate static func cutByLineBreak(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-cut-by-line-break", at: place,
      BilingualText(
        fr: "saut de ligne dans une cellule sans guillemets ; les deux lignes sont lues comme une",
        en: "a line break in an unquoted cell; the two lines are read as one"),
      suggestion: BilingualText(
        fr: "mettre cette cellule entre guillemets", en: "put that cell between quotes"))
  }

  fileprivate static func tooLarge(at place: SourcePlace) -> Self {
    Self(
      .error, "csv-cell-too-large", at: place,
      BilingualText(
        fr: "cellule trop grande pour la mémoire ; lue vide",
        en: "a cell too large for the memory; read as empty"))
  }
}
