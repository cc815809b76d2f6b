import Appendix
import CSV
import Diagnostics
import Documents
import Rendering
import Responses
import Tables

/// A comparison in any format.
struct ComparisonWriter {
  let survey: Survey
  let comparison: Comparison
  let language: Language
  let width: Int

  func bytes(_ format: GridFormat, _ style: CSVWriter.Style) -> [UInt8] {
    switch format {
    case .text: Array(TextRenderer(width: width).render(document).utf8)
    case .md: Array(MarkdownRenderer().render(document).utf8)
    case .html: Array(HTMLRenderer().render(document).utf8)
    case .csv: export.csv(comparison, style: style)
    case .json: export.json(comparison)
    }
  }

  func longCSV(_ style: CSVWriter.Style) -> [UInt8] { export.longCSV(comparison, style: style) }

  private var export: ComparisonExport { ComparisonExport(survey, language: language) }

  private var document: Document {
    ComparisonComposer(survey, language: language).document(of: comparison)
  }
}
