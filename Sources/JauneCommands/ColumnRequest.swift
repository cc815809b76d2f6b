import CSV
import CommandTree
import Diagnostics
import Terminal

/// What the commands that read one column of a CSV file are all asked: which file, which column,
/// which rows, written how and where.
struct ColumnRequest {
  private static let file = Argument(
    "file", .file(extensions: ["csv", "tsv", "txt"]),
    help: BilingualText(
      fr: "Un fichier CSV ; « - » est l'entrée standard.",
      en: "A CSV file; “-” is standard input."))

  private static let column = Option(
    "column", columnName, isRequired: true,
    help: BilingualText(fr: "La colonne à lire.", en: "The column to read."))

  private static let excel = Flag(
    "excel",
    help: BilingualText(
      fr: "Écrit le CSV qu'ouvre un Excel français.", en: "Writes the CSV a French Excel opens."))

  /// How the value of an option is shown that names a column.
  static let columnName = ValueSyntax.text(BilingualText(fr: "COLONNE", en: "COLUMN"))

  /// The parameters of a command.
  ///
  /// - Parameters:
  ///   - own: Those that only this command has.
  ///   - all: Its flag that keeps rows without a mention.
  ///   - details: Its flag that adds columns.
  static func parameters(
    _ own: [any Parameter] = [], all: Flag, details: Flag
  ) -> [any Parameter] {
    [file, column] + own + [all, details, excel, OutputOption.output]
  }

  /// The name of the column of free text.
  let column: String
  private let path: String
  private let keepsEveryRow: Bool
  private let style: CSVWriter.Style
  private let output: String?

  init(_ arguments: Arguments, all: Flag) throws(UsageError) {
    path = try arguments.require(Self.file)
    column = try arguments.require(Self.column)
    keepsEveryRow = arguments[all]
    style = arguments[Self.excel] ? .frenchExcel : .standard
    output = arguments[OutputOption.output]
  }

  /// Writes a record for each mention that the reader finds in the file.
  ///
  /// - Parameter makeReader: Makes the reader for a heading; it may look for more columns.
  func run(
    in console: inout Console,
    _ makeReader: (CSVHeading, inout DiagnosticLog) throws -> some MentionReader
  ) throws -> ExitStatus {
    var log = DiagnosticLog()
    let file = try CSVFile.open(path, log: &log)
    var records = CSVReader(file)
    let heading = records.readHeading()
    var listing = ColumnListing(
      try makeReader(heading, &log), heading, keepsEveryRow: keepsEveryRow, style: style)
    let progress = console.progress(
      BilingualText(fr: "lecture", en: "reading"), total: file.bytes.count)
    let bytes = listing.bytes(of: &records, progress: progress)
    log.report(contentsOf: records.log)
    DiagnosticPrinter.print(log, to: &console)
    try OutputOption.write(bytes, to: output, sparing: [path], in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }
}
