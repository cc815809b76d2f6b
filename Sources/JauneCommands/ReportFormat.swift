import CommandTree
import Diagnostics
import Documents
import Files
import OfficeRendering
import Rendering
import SpreadsheetRendering
import Terminal

#if PDF
  import PDFRendering
#endif

/// The forms an appendix can be written in.
enum ReportFormat: String, CaseIterable {
  case html, docx, odt, xlsx, md, text
  #if PDF
    case pdf
  #endif

  /// What the name of a file of this format ends with.
  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The format that the name of an output file asks for; `html` without one.
  ///
  /// - Throws: ``UsageError`` for a name with the extension of none.
  static func asked(by output: String?) throws(UsageError) -> ReportFormat {
    guard let output, output != "-" else { return .html }
    let name = PathName.fileExtension(of: output)
    let names = ["htm": "html", "markdown": "md", "txt": "text"]
    if let format = ReportFormat(rawValue: names[name] ?? name) { return format }
    let known = allCases.map(\.fileExtension).joined(separator: ", ")
    throw UsageError(
      BilingualText(
        fr: "aucun format ne s'écrit dans un fichier « .\(TerminalText.sanitised(name)) »",
        en: "no format is written to a “.\(TerminalText.sanitised(name))” file"),
      suggestion: BilingualText(
        fr: "attendu : \(known), ou --format", en: "expected: \(known), or --format"))
  }

  /// The whole file.
  ///
  /// - Throws: ``CommandFailure`` where a format cannot hold the document, or lacks what it needs.
  func bytes(
    of document: Document, continuation: GridContinuation = .split
  ) throws -> [UInt8] {
    switch self {
    case .html: return Array(HTMLRenderer().render(document).utf8)
    case .md: return Array(MarkdownRenderer().render(document).utf8)
    case .text: return Array(TextRenderer(width: 120).render(document).utf8)
    case .docx:
      do throws(OfficeError) {
        return try DOCXRenderer(continuation: continuation).bytes(of: document)
      } catch { throw failure(error.message) }
    case .odt:
      do throws(OfficeError) { return try ODTRenderer().bytes(of: document) } catch {
        throw failure(error.message)
      }
    case .xlsx:
      do throws(SpreadsheetError) { return try SpreadsheetRenderer().bytes(of: document) } catch {
        throw failure(error.message)
      }
    #if PDF
      case .pdf:
        do throws(PDFError) { return try PDFRenderer().bytes(of: document) } catch {
          throw failure(error.explanation)
        }
    #endif
    }
  }

  private func failure(_ cause: BilingualText) -> CommandFailure {
    CommandFailure(
      .cannotWrite,
      BilingualText(
        fr: "le format « \(rawValue) » ne peut être écrit : \(cause.french)",
        en: "the format “\(rawValue)” cannot be written: \(cause.english)"),
      suggestion: BilingualText(
        fr: "choisir d'autres formats, avec --format", en: "choose other formats, with --format"))
  }
}
