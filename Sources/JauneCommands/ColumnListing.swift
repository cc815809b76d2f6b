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
      let mentions = mentions(of: row)
      var passing = row
      for (number, mention) in mentions.enumerated() {
        if number == 1, Self.isTooLongToRepeat(row) {
          passing = row.map { $0.utf8.count > Self.repeatedCell ? "" : $0 }
          file.log.report(.longRow(Reader.command, at: file.place(of: 0)))
        }
        writer.append(passing + mention)
      }
      if mentions.isEmpty, keepsEveryRow {
        writer.append(row + reader.columns.map { _ in "" })
      }
    }
    return writer.bytes
  }

  private mutating func mentions(of row: [String]) -> [[String]] {
    let cell = reader.cell(of: row)
    if let found = known[cell] { return found }
    let found = reader.mentions(in: cell)
    known[cell] = found
    return found
  }

  /// A long text with many mentions would be written out as often as it has mentions.
  private static var repeatedRow: Int { 1 << 16 }
  private static var repeatedCell: Int { 1 << 12 }

  private static func isTooLongToRepeat(_ row: [String]) -> Bool {
    row.reduce(0) { $0 + $1.utf8.count } > repeatedRow
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
