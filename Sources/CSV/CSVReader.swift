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

  /// How many columns without a name stand to the right of those.
  var namelessFields = 0

  /// A record with more cells than this is not a survey's, and would cost more memory than its file.
  static let mostCells = 1 << 16

  /// Whether the current record has cells that were not kept.
  var hasTooManyCells = false

  /// What was odd in the records so far.
  public var log = DiagnosticLog()

  /// Where the next record starts.
  var position: Int

  var scanner: StructuralScanner
  var parser: LibCSVParser

  /// The values of cells that had to be decoded, end to end, and where each one lies.
  var decodedBytes = ScratchBytes()
  var decodedRanges: [Range<Int>] = []

  /// Whether the record before the current one lacked cells.
  private var followsShort = false

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
    recoveryAllowance = (32 << 20) + 16 * file.bytes.count
  }

  /// Moves to the next record; blank lines are passed over.
  ///
  /// - Returns: Whether there was one.
  public mutating func next() -> Bool {
    repeat {
      guard position < file.bytes.count else { return false }
      recordStart = position
      followsShort = shape == .short
      shape = .whole
      hasTooManyCells = false
      fields.removeAll(keepingCapacity: true)
      if !decodedRanges.isEmpty {
        decodedRanges.removeAll(keepingCapacity: true)
        decodedBytes.removeAll()
      }
      readRecord()
    } while isBlankLine
    if hasTooManyCells {
      shape = .broken(validCells: fields.count)
      log.report(.endlessRecord(at: file.place(at: recordStart)))
    }
    if let expectedFields, fields.count != expectedFields { compare(with: expectedFields) }
    return true
  }

  private mutating func readRecord() {
    let end = file.bytes.count
    let separator = file.dialect.separator
    var fieldStart = position
    while let boundary = scanner.nextBoundary() {
      if fields.count < Self.mostCells {
        fields.append(CSVField(fieldStart, boundary))
      } else {
        hasTooManyCells = true
      }
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
      readIrregularRecord(troubled: fieldStart)
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
  /// The longest value that is read, in bytes: a longer one is reported and read as empty.
  public static var longestValue: Int { Int(Int32.max) }

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
    if case .decoded(let index) = field.value {
      return unsafe (decodedBytes[decodedRanges[Int(index)]], nil)
    }
    let raw = unsafe UnsafeBufferPointer(rebasing: source[field.start..<field.end])
    guard raw.count <= Self.longestValue else {
      log.report(.tooLarge(at: file.place(at: field.start)))
      return unsafe (UnsafeBufferPointer(start: nil, count: 0), nil)
    }
    guard field.value == .inFile, unsafe raw.first == file.dialect.quote else {
      return unsafe (raw, field.start)
    }
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
      if let filled = fields[expected...].first(where: { !holdsNothing($0) }) {
        guard fields.count <= expected + namelessFields else {
          shape = .long
          return log.report(.tooManyCells(fields.count, expected, at: file.place(at: recordStart)))
        }
        log.report(.cellWithoutHeading(at: file.place(at: filled.start)))
      }
      fields.removeLast(fields.count - expected)
    } else if !joinCutRecord(expected) {
      let isStray = fields.count == 1 && expected > 2
      shape = isStray ? .broken(validCells: 0) : .short
      let place = file.place(at: recordStart)
      log.report(
        isStray ? .strayLine(at: place) : .tooFewCells(fields.count, expected, at: place))
    }
  }

  private func holdsNothing(_ field: CSVField) -> Bool {
    let quote = file.dialect.quote
    return field.isEmpty
      || field.end - field.start == 2 && file.bytes[field.start] == quote
        && file.bytes[field.start + 1] == quote
  }

  /// A record cut in two by a line break in an unquoted cell: two short records that make exactly
  /// one, among whole ones. With few columns, short records would fit together by chance; where
  /// several follow each other, the empty cells at their ends were left out.
  private mutating func joinCutRecord(_ expected: Int) -> Bool {
    guard expected >= 4, !followsShort, fields.count > 1, let last = fields.last,
      !startsWithQuote(last), recoveryAllowance > 0, position < file.bytes.count
    else { return false }
    let reach = min(position + (1 << 16), file.bytes.count)
    let rest = probe(position..<reach)
    guard rest.ends(in: file.bytes), fields.count + rest.fields.count - 1 == expected,
      rest.fields.count > 1, !startsWithQuote(rest.fields[0])
    else { return false }
    if rest.end < file.bytes.count {
      let after = probe(rest.end..<min(rest.end + (1 << 16), file.bytes.count))
      guard after.ends(in: file.bytes), after.fields.count == expected else { return false }
    }
    log.report(.cutByLineBreak(at: file.place(at: position)))
    fields[fields.count - 1] = CSVField(last.start, rest.fields[0].end, .verbatim)
    fields.append(contentsOf: rest.fields.dropFirst())
    position = rest.end
    scanner.restart(at: position)
    return true
  }

  private func startsWithQuote(_ field: CSVField) -> Bool {
    if case .decoded = field.value { return true }
    return !field.isEmpty && file.bytes[field.start] == file.dialect.quote
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
        fr:
          "compléter la ligne, ou mettre entre guillemets la cellule qui contient un saut de ligne",
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

  fileprivate static func cellWithoutHeading(at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-cell-without-heading", at: place,
      BilingualText(
        fr: "cellule d'une colonne sans nom, à droite des autres ; elle n'est pas utilisée",
        en: "a cell in a column without a name, right of the others; it is not used"),
      suggestion: BilingualText(
        fr: "donner un nom à la colonne, ou vider la cellule",
        en: "give the column a name, or empty the cell"))
  }

  fileprivate static func endlessRecord(at place: SourcePlace) -> Self {
    Self(
      .error, "csv-endless-record", at: place,
      BilingualText(
        fr: "plus de 65 536 cellules dans cet enregistrement ; les suivantes ne sont pas lues",
        en: "more than 65,536 cells in this record; those that follow are not read"),
      cause: BilingualText(
        fr: "un fichier abîmé, ou d'un autre séparateur", en: "a damaged file, or another separator"
      ))
  }

  fileprivate static func tooLarge(at place: SourcePlace) -> Self {
    Self(
      .error, "csv-cell-too-large", at: place,
      BilingualText(
        fr: "cellule trop grande (plus de 2 Gio, ou que la mémoire) ; lue vide",
        en: "a cell too large (over 2 GiB, or for the memory); read as empty"))
  }
}
