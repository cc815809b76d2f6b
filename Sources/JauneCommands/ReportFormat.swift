import CommandTree
import Diagnostics
import Files
import Terminal

/// The forms an appendix can be written in.
enum ReportFormat: String, CaseIterable {
  case html, docx, odt, xlsx, md, text
  #if PDF
    case pdf
  #endif
  case csv, svg
  #if PDF
    case png
  #endif

  /// What a folder gets unless formats are named. Pictures in PNG are the drawings of SVG again, for
  /// programs that know no other.
  static let usual = allCases.filter { $0.rawValue != "png" }

  /// What the name of a file of this format ends with.
  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The folder of its files, for a format that has a file for each table or figure; `nil` for one
  /// that has a single file.
  var folder: BilingualText? {
    switch rawValue {
    case "csv": BilingualText(fr: "tableaux", en: "tables")
    case "svg", "png": BilingualText(fr: "figures", en: "figures")
    default: nil
    }
  }

  /// The format that the name of an output file asks for; `html` without one.
  ///
  /// - Throws: ``UsageError`` for a name with the extension of none.
  static func asked(by output: String?) throws(UsageError) -> ReportFormat {
    guard let output, output != "-" else { return .html }
    let name = PathName.fileExtension(of: output)
    let names = ["htm": "html", "markdown": "md", "txt": "text"]
    if let format = ReportFormat(rawValue: names[name] ?? name) { return format }
    let known = allCases.filter { $0.folder == nil }.map(\.fileExtension).joined(separator: ", ")
    throw UsageError(
      BilingualText(
        fr: "aucun format ne s'écrit dans un fichier « .\(TerminalText.sanitised(name)) »",
        en: "no format is written to a “.\(TerminalText.sanitised(name))” file"),
      suggestion: BilingualText(
        fr: "attendu : \(known), ou --format", en: "expected: \(known), or --format"))
  }
}
