public import Diagnostics

/// The first record of a file: the names of its columns, cleaned, each with its place.
///
/// Columns are known by their number: two may bear one name.
public struct CSVHeading: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// The name without `&nbsp;`, no-break spaces and blanks at its ends; may be empty.
    public let name: String
    public let place: SourcePlace
  }

  public let columns: [Column]
}

extension CSVReader {
  /// A name longer than this, in bytes, is a damaged file's; it is cut.
  private static var longestName: Int { 1 << 16 }

  /// Reads the heading, and holds the records that follow to its number of cells.
  ///
  /// Blank and double names are reported. An empty file gives an empty heading and an error.
  public mutating func readHeading() -> CSVHeading {
    guard next() else {
      log.report(.emptyFile(SourcePlace(file: file.name)))
      return CSVHeading(columns: [])
    }
    var columns = fields.indices.map { index in
      let value = unsafe unsafeValue(at: index).bytes
      if value.count > Self.longestName { log.report(.longName(at: place(of: index))) }
      let name = unsafe String(decoding: value.prefix(Self.longestName), as: UTF8.self)
      return CSVHeading.Column(name: Self.cleaned(name), place: place(of: index))
    }
    // Empty columns to the right are the spreadsheet's, not the author's.
    while columns.count > 1, columns[columns.count - 1].name.isEmpty { columns.removeLast() }
    expectedFields = columns.count
    namelessFields = fields.count - columns.count

    var seen: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      if column.name.isEmpty {
        log.report(.blankName(index + 1, at: column.place))
      } else if let first = seen[column.name] {
        log.report(.doubleName(column.name, first + 1, at: column.place))
      } else {
        seen[column.name] = index
      }
    }
    return CSVHeading(columns: columns)
  }

  private static func cleaned(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Substring(name).unicodeScalars
    let entity = "&nbsp;".unicodeScalars
    while let first = rest.first {
      let isEntity = first == "&" && rest.starts(with: entity)
      rest.removeFirst(isEntity ? entity.count : 1)
      let isBlank = isEntity || first.properties.isWhitespace || first == "\u{FEFF}"
      if isBlank, result.isEmpty { continue }
      let isSpecial = isEntity || "\u{A0}\u{202F}\u{FEFF}".unicodeScalars.contains(first)
      result.append(isSpecial ? " " : first)
    }
    while let last = result.last, last.properties.isWhitespace { result.removeLast() }
    return String(result)
  }
}

extension Diagnostic {
  fileprivate static func emptyFile(_ place: SourcePlace) -> Self {
    Self(
      .error, "csv-empty", at: place,
      BilingualText(
        fr: "fichier vide : il n'a pas même d'en-tête", en: "an empty file, without even a heading")
    )
  }

  fileprivate static func longName(at place: SourcePlace) -> Self {
    Self(
      .error, "csv-long-heading", at: place,
      BilingualText(
        fr: "nom de colonne de plus de 65 536 octets ; il est coupé",
        en: "a column name of more than 65,536 bytes; it is cut"),
      suggestion: BilingualText(
        fr: "vérifier que le fichier commence par ses noms de colonnes",
        en: "check that the file starts with the names of its columns"))
  }

  fileprivate static func blankName(_ number: Int, at place: SourcePlace) -> Self {
    Self(
      .warning, "csv-blank-heading", at: place,
      BilingualText(
        fr: "la colonne \(number) n'a pas de nom", en: "column \(number) has no name"))
  }

  fileprivate static func doubleName(
    _ name: String, _ first: Int, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "csv-double-heading", at: place,
      BilingualText(
        fr: "deux colonnes s'appellent « \(name) » ; la première est la colonne \(first)",
        en: "two columns are called “\(name)”; the first is column \(first)"))
  }
}
