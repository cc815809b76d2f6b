import CSV
import CommandTree
import Diagnostics
import Documents
import Files
import OfficeRendering
import Rendering
import SpreadsheetRendering

#if PDF
  import PDFRendering
#endif

/// An appendix in any format.
struct ReportWriter {
  let document: Document
  let continuation: GridContinuation
  let style: CSVWriter.Style

  /// What makes the pictures of figures; without it, formats say in words what figures show.
  private let rasteriser: (any Rasteriser)?

  init(_ document: Document, continuation: GridContinuation, style: CSVWriter.Style) {
    self.document = document
    self.continuation = continuation
    self.style = style
    #if PDF
      // Several formats hold the same pictures.
      rasteriser = CachingRasteriser(PNGRenderer())
    #else
      rasteriser = nil
    #endif
  }

  /// The files of a format, with the folder of those that have one.
  ///
  /// - Throws: ``CommandFailure`` where a format cannot hold the document, or lacks what it needs.
  func files(_ format: ReportFormat) throws -> [(name: String, bytes: [UInt8])] {
    let language = document.language
    guard let folder = format.folder?[language] else {
      let name = BilingualText(fr: "rapport", en: "report")[language]
      return [("\(name).\(format.fileExtension)", try bytes(format))]
    }
    return try parts(format).map { (PathName.joining(folder, $0.name), $0.bytes) }
  }

  /// The one file of a format.
  ///
  /// - Precondition: The format has a single file.
  /// - Throws: ``CommandFailure``, as above.
  func bytes(_ format: ReportFormat) throws -> [UInt8] {
    switch format {
    case .html: return Array(HTMLRenderer().render(document).utf8)
    case .md: return Array(MarkdownRenderer().render(document).utf8)
    case .text: return Array(TextRenderer(width: 120).render(document).utf8)
    case .docx:
      do throws(OfficeError) {
        return try DOCXRenderer(continuation: continuation, rasteriser: rasteriser)
          .bytes(of: document)
      } catch { throw failure(format, error.message) }
    case .odt:
      do throws(OfficeError) {
        return try ODTRenderer(continuation: continuation, rasteriser: rasteriser)
          .bytes(of: document)
      } catch { throw failure(format, error.message) }
    case .xlsx:
      do throws(SpreadsheetError) {
        return try SpreadsheetRenderer(rasteriser: rasteriser).bytes(of: document)
      } catch { throw failure(format, error.message) }
    #if PDF
      case .pdf:
        do throws(PDFError) { return try PDFRenderer().bytes(of: document) } catch {
          throw failure(format, error.explanation)
        }
      case .png: break
    #endif
    case .csv, .svg: break
    }
    preconditionFailure("a format of several files has no single one")
  }

  /// The files of a format that has one for each table or figure.
  private func parts(_ format: ReportFormat) throws -> [RenderedFile] {
    switch format {
    case .csv: return CSVRenderer(style).files(of: document)
    case .svg: return FigureFiles(document).svg()
    #if PDF
      case .png: return try pictures(by: PNGRenderer())
      case .pdf: return []
    #endif
    case .html, .docx, .odt, .xlsx, .md, .text: return []
    }
  }

  #if PDF
    private func pictures(by renderer: PNGRenderer) throws -> [RenderedFile] {
      do { return try FigureFiles(document).png(by: renderer) } catch {
        let cause = (error as? PDFError)?.explanation ?? BilingualText(verbatim: "\(error)")
        throw failure(.png, cause)
      }
    }
  #endif

  private func failure(_ format: ReportFormat, _ cause: BilingualText) -> CommandFailure {
    CommandFailure(
      .cannotWrite,
      BilingualText(
        fr: "le format « \(format.rawValue) » ne peut être écrit : \(cause.french)",
        en: "the format “\(format.rawValue)” cannot be written: \(cause.english)"),
      suggestion: BilingualText(
        fr: "choisir d'autres formats, avec --format", en: "choose other formats, with --format"))
  }
}
