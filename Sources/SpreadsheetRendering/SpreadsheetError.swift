public import Diagnostics
public import Files

/// Why a document could not be made into a spreadsheet.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// A table has more rows or columns than a sheet: 1,048,576 and 16,384.
  case tooLarge(title: String)

  /// A figure could not be made a picture of.
  case picture(title: String)

  /// The temporary file of the library could not be written or read.
  case file(FileError)

  /// The library refused something; its own words.
  case library(String)

  public var message: BilingualText {
    switch self {
    case .tooLarge(let title):
      BilingualText(
        fr: "« \(title) » a plus de lignes ou de colonnes qu’une feuille de calcul n’en peut tenir",
        en: "“\(title)” has more rows or columns than a sheet can hold")
    case .picture(let title):
      BilingualText(
        fr: "la figure « \(title) » n’a pas pu être dessinée",
        en: "the figure “\(title)” could not be drawn")
    case .file(let error): error.diagnostic.message
    case .library(let words):
      BilingualText(
        fr: "le classeur n’a pas pu être écrit : \(words)",
        en: "the workbook could not be written: \(words)")
    }
  }
}
