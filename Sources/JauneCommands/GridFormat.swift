import CommandTree
import Diagnostics
import Files
import Terminal

/// The forms a grid can be written in.
enum GridFormat: String, CaseIterable {
  case text, csv, json, md, html

  static let option = Option(
    "format", .oneOf(GridFormat.self),
    help: BilingualText(
      fr: "Format ; sinon celui de l'extension de -o, sinon « text ».",
      en: "Format; else the one of -o's extension, else “text”."))

  /// The one format asked for: by its name, else by the extension of the output file.
  ///
  /// - Returns: `nil` when nothing says which.
  /// - Throws: ``UsageError`` when the output file has the extension of none.
  static func asked(_ named: GridFormat?, output: String?) throws(UsageError) -> GridFormat? {
    guard named == nil, let output, !OutputOption.isFolder(output) else { return named }
    let name = PathName.fileExtension(of: output)
    if let format = GridFormat(path: output) { return format }
    if name.isEmpty { return nil }
    let known = allCases.map(\.fileExtension).joined(separator: ", ")
    throw UsageError(
      BilingualText(
        fr: "aucun format ne s'écrit dans un fichier « .\(TerminalText.sanitised(name)) »",
        en: "no format is written to a “.\(TerminalText.sanitised(name))” file"),
      suggestion: BilingualText(
        fr: "attendu : \(known), ou --format", en: "expected: \(known), or --format"))
  }

  /// The format a file's name asks for.
  init?(path: String) {
    switch PathName.fileExtension(of: path) {
    case "txt": self = .text
    case "htm": self = .html
    case "markdown": self = .md
    case let name: self.init(rawValue: name)
    }
  }

  /// What the name of a file of this format ends with.
  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// Whether it can be cut into pages.
  var hasPages: Bool { self != .csv && self != .json }
}
