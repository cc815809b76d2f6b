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
  /// Reads the heading, and holds the records that follow to its number of cells.
  ///
  /// Blank and double names are reported. An empty file gives an empty heading and an error.
  public mutating func readHeading() -> CSVHeading {
    guard next() else {
      log.report(.emptyFile(SourcePlace(file: file.name)))
      return CSVHeading(columns: [])
    }
    var columns = fields.indices.map { index in
      CSVHeading.Column(name: Self.cleaned(string(at: index)), place: place(of: index))
    }
    // Empty columns to the right are the spreadsheet's, not the author's.
    while columns.count > 1, columns[columns.count - 1].name.isEmpty { columns.removeLast() }
    expectedFields = columns.count

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
    var scalars: [Unicode.Scalar] = []
    var rest = Array(name.unicodeScalars)[...]
    let entity = Array("&nbsp;".unicodeScalars)
    while let first = rest.first {
      if rest.starts(with: entity) {
        scalars.append(" ")
        rest = rest.dropFirst(entity.count)
      } else {
        scalars.append(first == "\u{A0}" || first == "\u{202F}" || first == "\u{FEFF}" ? " " : first)
        rest = rest.dropFirst()
      }
    }
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let end = (scalars.lastIndex { !isBlank($0) } ?? -1) + 1
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[..<end].drop(while: isBlank))
    return String(result)
  }
}

extension Diagnostic {
  fileprivate static func emptyFile(_ place: SourcePlace) -> Self {
    Self(
      .error, "csv-empty", at: place,
      BilingualText(fr: "fichier vide : il n'a pas même d'en-tête", en: "an empty file, without even a heading"))
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
