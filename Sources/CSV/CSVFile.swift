public import Diagnostics
public import Files

/// A CSV file opened: its text as UTF-8, its dialect, and the way from an offset to a place.
///
/// A UTF-8 file is not copied: large ones stay mapped, and every offset is one in the file itself.
public final class CSVFile: Sendable {
  /// The file, as the user named it.
  public let name: String

  /// The text, in UTF-8, the byte order mark included.
  public let bytes: ByteStorage

  /// The encoding the file is in.
  public let encoding: TextEncoding

  public let dialect: Dialect

  /// Where the first record starts: after a byte order mark and a `sep=` line.
  public let start: Int

  private let lines: LineIndex

  init(name: String, bytes: ByteStorage, encoding: TextEncoding, dialect: Dialect, start: Int) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.dialect = dialect
    self.start = start
    lines = LineIndex(bytes)
  }

  /// The physical line and the column of an offset.
  public func place(at offset: Int) -> SourcePlace {
    let (line, column) = lines.place(at: offset)
    return SourcePlace(file: name, line: line, column: column)
  }
}

extension CSVFile {
  /// Opens a file; `-` is standard input.
  ///
  /// - Parameters:
  ///   - name: The name diagnostics call the file by; the path if left out.
  ///   - format: What the user declared; the rest is detected.
  ///   - log: Receives damage in the encoding, and whatever else is odd about the file as a whole.
  /// - Throws: ``FileError`` when the file cannot be read at all.
  public static func open(
    _ path: String, name: String? = nil, format: CSVFormat = CSVFormat(),
    log: inout DiagnosticLog
  ) throws(FileError) -> CSVFile {
    let source = try ByteStorage.contents(ofFile: path)
    return CSVFile.decoding(source, name: name ?? path, format: format, log: &log)
  }

  /// A file whose bytes are at hand.
  public static func decoding(
    _ source: ByteStorage, name: String, format: CSVFormat = CSVFormat(),
    log: inout DiagnosticLog
  ) -> CSVFile {
    if let stranger = FileSignature.recognised(in: source) {
      log.report(.notCSV(stranger, name))
      return CSVFile(
        name: name, bytes: ByteStorage([]), encoding: .utf8, dialect: .standard, start: 0)
    }
    let (text, encoding, start) = TextDecoding(source: source, name: name).text(
      declared: format.encoding, log: &log)
    let (separator, afterHint) = separatorHint(text, from: start)
    let guess = DialectDetector.guess(
      text, from: afterHint, separator: format.separator ?? separator)
    let file = CSVFile(
      name: name, bytes: text, encoding: encoding, dialect: guess.dialect, start: afterHint)
    if format.separator == nil, separator == nil, guess.agreement < 0.5 {
      log.report(.doubtfulSeparator(guess.dialect, at: file.place(at: afterHint)))
    }
    return file
  }

  /// Excel's own declaration: a first line `sep=;`.
  private static func separatorHint(
    _ bytes: ByteStorage, from start: Int
  ) -> (separator: UInt8?, next: Int) {
    let hint = Array("sep=".utf8)
    guard bytes.count >= start + hint.count + 2,
      hint.indices.allSatisfy({ bytes[start + $0] | 0x20 == hint[$0] | 0x20 })
    else { return (nil, start) }
    var end = start + hint.count + 1
    guard bytes[end] == UInt8(ascii: "\r") || bytes[end] == UInt8(ascii: "\n") else {
      return (nil, start)
    }
    let isPair = bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count
    end += isPair && bytes[end + 1] == UInt8(ascii: "\n") ? 2 : 1
    return (bytes[start + hint.count], end)
  }
}

extension Diagnostic {
  fileprivate static func notCSV(_ stranger: FileSignature, _ name: String) -> Self {
    Self(
      .error, "csv-not-text", at: SourcePlace(file: name),
      BilingualText(
        fr: "ce n'est pas un fichier CSV mais \(stranger.description.french)",
        en: "this is not a CSV file but \(stranger.description.english)"),
      suggestion: stranger.suggestion)
  }

  fileprivate static func doubtfulSeparator(_ dialect: Dialect, at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-doubtful-separator", at: place,
      BilingualText(
        fr: "le séparateur n'est pas sûr : « \(dialect.separatorName) » a été retenu",
        en: "the separator is doubtful: “\(dialect.separatorName)” was chosen"),
      cause: BilingualText(
        fr: "moins de la moitié des lignes ont alors autant de cellules que l'en-tête",
        en: "fewer than half of the rows then have as many cells as the heading"),
      suggestion: BilingualText(
        fr: "déclarer le séparateur (« separator » dans survey.json)",
        en: "declare the separator (“separator” in survey.json)"))
  }
}
