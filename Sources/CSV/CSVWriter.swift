private import CLibCSV

/// Writes CSV: RFC 4180 by default, or the dialect a French Excel opens with a double click.
public struct CSVWriter: Sendable {
  public enum Style: Sendable, Hashable {
    /// RFC 4180: UTF-8, `,`. Records end with LF, as on every system but Windows.
    case standard

    /// `;`, a byte order mark and CRLF; cells that a spreadsheet would take for a formula are
    /// disarmed with an apostrophe, as spreadsheets themselves do.
    case frenchExcel
  }

  private let style: Style
  private let dialect: Dialect

  /// The bytes written so far.
  public private(set) var bytes: [UInt8] = []

  public init(_ style: Style = .standard) {
    self.style = style
    dialect = style == .frenchExcel ? .frenchExcel : .standard
    if style == .frenchExcel { bytes = [0xEF, 0xBB, 0xBF] }
  }

  public mutating func append(_ record: some Collection<String>) {
    // A record of one empty cell would be a blank line, which readers skip.
    let isAlone = record.count == 1
    for (index, cell) in record.enumerated() {
      if index > 0 { bytes.append(dialect.separator) }
      append(cell: cell, always: isAlone && cell.isEmpty)
    }
    if style == .frenchExcel { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(cell: String, always: Bool) {
    var cell = cell
    if style == .frenchExcel, Self.looksLikeFormula(cell) { cell = "'" + cell }
    guard always || needsQuotes(cell) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    let quoted = cell.withUTF8 { utf8 in
      unsafe [UInt8](unsafeUninitializedCapacity: 2 * utf8.count + 2) { buffer, count in
        count = unsafe csv_write2(
          buffer.baseAddress, buffer.count, utf8.baseAddress, utf8.count, dialect.quote)
      }
    }
    bytes.append(contentsOf: quoted)
  }

  private func needsQuotes(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
    // Blanks at the ends are legal without quotes, but some readers drop them.
    return first == UInt8(ascii: " ") || last == UInt8(ascii: " ")
      || cell.utf8.contains {
        $0 == dialect.separator || $0 == dialect.quote || $0 == UInt8(ascii: "\n")
          || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
      }
  }

  /// What a spreadsheet would compute instead of showing.
  ///
  /// Source: OWASP, “CSV Injection”.
  private static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first) && cell.utf8.count > 1
  }
}
