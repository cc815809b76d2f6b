import CSV
import Diagnostics
import Terminal

/// The mentions of a column, one record each, behind the columns of the file they came from.
struct ColumnListing<Reader: MentionReader> {
  private let reader: Reader
  private let heading: CSVHeading
  private let keepsEveryRow: Bool
  private let style: CSVWriter.Style
  /// The fields of each mention of a cell, worked out once for each distinct cell.
  private var known: [Reader.Cell: [[String]]] = [:]

  init(_ reader: Reader, _ heading: CSVHeading, keepsEveryRow: Bool, style: CSVWriter.Style) {
    self.reader = reader
    self.heading = heading
    self.keepsEveryRow = keepsEveryRow
    self.style = style
  }

  mutating func bytes(of file: inout CSVReader, progress: consuming Progress) -> [UInt8] {
    var writer = CSVWriter(style)
    writer.append(heading.columns.map(\.name) + reader.columns)
    while file.next() {
      progress.advance(to: file.recordStart)
      // A row whose cells have moved would give its texts to other columns.
      guard file.shape == .whole || file.shape == .short else { continue }
      let row = heading.columns.indices.map { cell in
        cell < file.fields.count ? file.string(at: cell) : ""
      }
      if Self.size(row) > Self.longRow {
        appendLong(row, to: &writer, of: &file)
      } else {
        append(row, mentions(of: row), to: &writer, of: &file)
      }
    }
    return writer.bytes
  }

  private mutating func mentions(of row: [String]) -> [[String]] {
    let cell = reader.cell(of: row)
    if let found = known[cell] { return found }
    var found: [[String]] = []
    reader.forEachMention(in: cell) { found.append($0) }
    known[cell] = found
    return found
  }

  private func append(
    _ row: [String], _ mentions: [[String]], to writer: inout CSVWriter, of file: inout CSVReader
  ) {
    let isTooMuch = Self.size(row) * mentions.count > Self.mostRepeated
    let passing = isTooMuch ? Self.withoutLongCells(row) : row
    for (number, mention) in mentions.enumerated() {
      writer.append((number == 0 ? row : passing) + mention)
    }
    if isTooMuch { file.log.report(.longRow(Reader.command, at: file.place(of: 0))) }
    if mentions.isEmpty { appendWithout(row, to: &writer) }
  }

  /// The mentions of a long text are written as they are found: they may be more than the memory
  /// holds.
  private func appendLong(
    _ row: [String], to writer: inout CSVWriter, of file: inout CSVReader
  ) {
    var number = 0
    let passing = Self.withoutLongCells(row)
    reader.forEachMention(in: reader.cell(of: row)) { mention in
      writer.append((number == 0 ? row : passing) + mention)
      number += 1
    }
    if number > 1 { file.log.report(.longRow(Reader.command, at: file.place(of: 0))) }
    if number == 0 { appendWithout(row, to: &writer) }
  }

  private func appendWithout(_ row: [String], to writer: inout CSVWriter) {
    if keepsEveryRow { writer.append(row + reader.columns.map { _ in "" }) }
  }

  /// A long text with many mentions would be written out as often as it has mentions: a row of
  /// more bytes than this, or of more in all, is written whole only once.
  private static var longRow: Int { 1 << 16 }
  private static var mostRepeated: Int { 1 << 24 }

  private static func size(_ row: [String]) -> Int { row.reduce(0) { $0 + $1.utf8.count } }

  private static func withoutLongCells(_ row: [String]) -> [String] {
    row.map { $0.utf8.count > 1 << 12 ? "" : $0 }
  }
}

extension Diagnostic {
  fileprivate static func longRow(_ command: String, at place: SourcePlace) -> Self {
    Self(
      .warning, "\(command)-long-row", at: place,
      BilingualText(
        fr: "texte très long : il n'est écrit qu'à sa première mention, les suivantes s'en passent",
        en: "a very long text: it is written with its first mention only, the others go without"))
  }
}
