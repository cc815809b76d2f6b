import Appendix
import Diagnostics
import Documents
import Rendering
import Responses
import Tables

/// The chosen grids in any format.
struct GridWriter {
  let survey: Survey
  let grids: [AnswerGrid]
  let language: Language
  let pageLines: Int?
  let width: Int

  func bytes(_ format: GridFormat) -> [UInt8] {
    switch format {
    case .text: Array(TextRenderer(width: width, pageLines: pageLines).render(document).utf8)
    case .md: Array(MarkdownRenderer(pageLines: pageLines).render(document).utf8)
    case .html: Array(HTMLRenderer(pageLines: pageLines).render(document).utf8)
    case .csv: GridExport(survey, language: language).csv(grids)
    case .json: GridExport(survey, language: language).json(grids)
    }
  }

  /// A file for each format, and for CSV one for each form, laid out as jaune reads it.
  func files(_ formats: [GridFormat]) -> [(name: String, bytes: [UInt8])] {
    let name = BilingualText(fr: "grilles", en: "grids")[language]
    return formats.flatMap { format -> [(name: String, bytes: [UInt8])] in
      guard format == .csv else { return [("\(name).\(format.fileExtension)", bytes(format))] }
      let export = GridExport(survey, language: language)
      return survey.tables.compactMap { table in
        let own = grids.filter { $0.columns.allSatisfy { $0.form == table.form.id } }
        return own.isEmpty ? nil : ("\(table.form.id.text).csv", export.csv(own))
      }
    }
  }

  private var document: Document { AnnexComposer(survey, language: language).document(of: grids) }
}
