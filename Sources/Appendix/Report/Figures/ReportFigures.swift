import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables

/// The pictures of an appendix, drawn from the same comparisons as its tables.
///
/// A figure repeats what tables say. What would not be legible on a page is not drawn: many rows go
/// on in further figures, and beyond that are drawn together; a remark says so.
struct ReportFigures {
  let survey: HarmonisedSurvey
  let language: Language
  let draft: Drafting

  init(_ survey: HarmonisedSurvey, _ language: Language) {
    self.survey = survey
    draft = Drafting(language)
    self.language = language
  }

  /// More rows than these are drawn together, form by form: about three pages.
  static let mostRows = 120

  /// More values than these are no picture any more.
  static let mostValues = 30

  // MARK: - Words

  var actorUnit: CountUnit {
    unit(BilingualText(fr: "acteur", en: "actor"), BilingualText(fr: "acteurs", en: "actors"))
  }

  var mentionUnit: CountUnit {
    unit(
      BilingualText(fr: "mention", en: "mention"), BilingualText(fr: "mentions", en: "mentions"))
  }

  func unit(_ one: BilingualText, _ many: BilingualText) -> CountUnit {
    CountUnit(one: one[language], many: many[language])
  }

  /// « 1 thème », « 12 thèmes ».
  func counted(_ count: Int, _ one: BilingualText, _ many: BilingualText) -> String {
    unit(one, many).text(Double(count), in: language)
  }

  var notAsked: String { AnswerStatus.notAsked.name[language] }

  /// A number as the charts write it: « 6 020 ».
  func written(_ number: Int) -> String {
    CountUnit.unnamed.text(Double(number), in: language)
  }

  /// « Conseils généraux » over its actors, where there are several forms.
  func group(_ form: Form) -> String? {
    survey.survey.tables.count > 1 ? form.title[language] : nil
  }

  /// That only the values of most actors are drawn; nothing where all are.
  func remark(ofShown shown: Int, of all: Int) -> [BilingualText] {
    guard shown < all else { return [] }
    return [
      BilingualText(
        fr: "Les \(shown) valeurs que le plus d'acteurs citent ; le tableau en donne "
          + "\(written(all - shown)) de plus.",
        en: "The \(shown) values that most actors name; the table has \(written(all - shown)) more."
      )
    ]
  }

  /// What a figure shows, and where its numbers are, for those who do not see it.
  ///
  /// - Parameter table: The title of the table that has all of them; `nil` if none has.
  func description(_ text: BilingualText, table: String?) -> String {
    guard let table else { return draft.bound(text) }
    return draft.bound(
      BilingualText(
        fr: "\(text.french) Tous les nombres sont dans le tableau « \(table) ».",
        en: "\(text.english) All numbers are in the table “\(table)”."))
  }

  /// The panels of a chart, each a figure with the title and where it is in their row, the remarks
  /// under the last.
  ///
  /// - Parameter name: By which other parts lead to the figure.
  func figures(
    _ name: String, _ panels: [Drawing], title: String, description: String,
    remarks: [BilingualText] = []
  ) -> [Figure] {
    panels.enumerated().map { index, drawing in
      let place = BilingualText(
        fr: "Partie \(index + 1) sur \(panels.count).", en: "Part \(index + 1) of \(panels.count).")
      return Figure(
        title: Continuation(page: index + 1, of: panels.count).title(title, in: language),
        description: panels.count > 1 ? "\(description) \(place[language])" : description,
        drawing: drawing,
        remarks: index + 1 == panels.count ? remarks.map { draft.bound($0) } : [],
        anchor: .figure(name, panel: index + 1))
    }
  }
}

extension [Figure] {
  /// By what other parts lead to the figures: to the first panel of each.
  var named: [Anchor] { compactMap(\.anchor).filter { $0.continued == nil } }
}
