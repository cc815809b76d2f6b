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

  /// The numbers of each row of a chart, for those who do not see it; nothing for many rows.
  ///
  /// « Conseils régionaux : texte 12, vide 3 ; CESER : texte 9. »
  ///
  /// - Parameters:
  ///   - names: What each row counts, as many as it has counts.
  func rowDetails(_ names: [String], _ rows: [(label: String, counts: [Int])]) -> String {
    guard rows.count <= Self.mostDetailedRows else { return "" }
    let words = rows.compactMap { row -> String? in
      let parts = zip(names, row.counts).filter { $0.1 > 0 }.map { "\($0) \(written($1))" }
      return parts.isEmpty ? nil : row.label + language.colon + parts.joined(separator: ", ")
    }
    return words.isEmpty ? "" : " \(words.joined(separator: language.semicolon))."
  }

  /// So many rows of a chart are told in words.
  private static let mostDetailedRows = 12

  /// A title that says which question a figure is of, where several questions have such figures:
  /// no two figures of a document then have one title.
  func title(_ words: BilingualText, of question: StandardQuestion) -> String {
    let questions = survey.survey.questionnaire.standardQuestions
    guard questions.count(where: { $0.scale == question.scale }) > 1 else {
      return draft.bound(words)
    }
    return draft.bound(
      BilingualText(
        fr: "\(question.title.french) : \(Drafting.withinSentence(words.french))",
        en: "\(question.title.english): \(Drafting.withinSentence(words.english))"))
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
