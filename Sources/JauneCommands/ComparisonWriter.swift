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

  /// A file for each format, and the long form beside the table.
  func files(_ formats: [GridFormat], _ style: CSVWriter.Style) -> [(name: String, bytes: [UInt8])]
  {
    let name = comparison.subject.fileName[language]
    let long = BilingualText(fr: "lectures", en: "readings")[language]
    return formats.flatMap { format -> [(name: String, bytes: [UInt8])] in
      let file = ("\(name).\(format.fileExtension)", bytes(format, style))
      return format == .csv ? [file, ("\(name)-\(long).csv", longCSV(style))] : [file]
    }
  }

  private var export: ComparisonExport { ComparisonExport(survey, language: language) }

  private var document: Document {
    ComparisonComposer(survey, language: language).document(of: comparison)
  }
}

extension Comparison.Subject {
  /// What its files are called, without their extension.
  fileprivate var fileName: BilingualText {
    switch self {
    case .zone(.declared): BilingualText(fr: "zones", en: "zones")
    case .zone(.derived): BilingualText(fr: "zones-reelles", en: "zones-derived")
    case .country: BilingualText(fr: "pays", en: "countries")
    case .territory: BilingualText(fr: "territoires", en: "territories")
    case .domain: BilingualText(fr: "domaines", en: "domains")
    case .answer: BilingualText(fr: "reponses-choisies", en: "answers")
    case .duration(.declared): BilingualText(fr: "anciennete", en: "durations")
    case .duration(.derived): BilingualText(fr: "anciennete-datee", en: "durations-derived")
    case .status: BilingualText(fr: "nature-des-reponses", en: "statuses")
    case .form: BilingualText(fr: "reponses-par-question", en: "answers-by-question")
    case .year: BilingualText(fr: "annees", en: "years")
    }
  }
}
