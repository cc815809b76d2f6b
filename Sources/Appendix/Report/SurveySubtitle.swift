import Diagnostics
import Responses

/// Who asked and when: « Ministère, 30 novembre 2012 ».
struct SurveySubtitle {
  /// `nil` where neither is known.
  let text: String?

  init(_ survey: Survey, _ language: Language) {
    let parts = [survey.organiser, survey.referenceDate.map { WrittenDate.written($0, language) }]
      .compactMap { $0 }
    text = parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
