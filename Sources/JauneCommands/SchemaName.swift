import Appendix
import Gaps
import Questionnaire
import Responses

/// The files of a survey that have a published JSON Schema.
enum SchemaName: String, CaseIterable {
  case questionnaire, survey, plan, codebook

  /// The schema, ending in a line end.
  var text: String {
    switch self {
    case .questionnaire: Questionnaire.schema
    case .survey: Survey.schema
    case .plan: ReportPlan.schema
    case .codebook: Codebook.schema
    }
  }
}
