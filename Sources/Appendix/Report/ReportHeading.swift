import Diagnostics
import Documents
import Responses

/// What stands on the title page: what the plan says, else what the survey knows.
struct ReportHeading {
  private let plan: ReportPlan.Heading
  private let survey: Survey
  private let language: Language

  init(_ plan: ReportPlan.Heading, _ survey: Survey, _ language: Language) {
    self.plan = plan
    self.survey = survey
    self.language = language
  }

  var title: String { words(plan.title ?? survey.title) }

  /// The day the answers speak of stands on the title page: a subtitle is the plan's own.
  var subtitle: String? { plan.subtitle.map(words) }

  var titlePage: TitlePage {
    TitlePage(
      organiser: plan.organiser.map(words) ?? survey.organiser,
      edition: plan.edition.map(words) ?? year.map(edition), referenceDate: referenceDate)
  }

  private func words(_ text: BilingualText) -> String {
    FrenchTypography.bound(text, in: language)
  }

  /// « Édition 2012 ».
  private func edition(_ year: String) -> String {
    BilingualText(fr: "Édition \(year)", en: "\(year) edition")[language]
  }

  private var year: String? {
    guard let date = survey.referenceDate else { return nil }
    let year = date.prefix { $0 != "-" }
    return year.count == 4 && year.allSatisfy(\.isNumber) ? String(year) : nil
  }

  /// « Date de référence : 30 novembre 2012 ».
  private var referenceDate: String? {
    survey.referenceDate.map { date in
      let written = WrittenDate.written(date, language)
      return words(
        BilingualText(fr: "Date de référence : \(written)", en: "Reference date: \(written)"))
    }
  }
}
