import CommandTree
import Diagnostics
import Files

/// The forms a grid can be written in.
enum GridFormat: String, CaseIterable {
  case text, csv, json, md, html

  static let option = Option(
    "format", .oneOf(GridFormat.self),
    help: BilingualText(
      fr: "Format ; sinon celui de l'extension de -o, sinon « text ».",
      en: "Format; else the one of -o's extension, else “text”."))

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
