import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories
import Text

/// The countries that one actor alone, or the actors of one form alone, name.
enum CountryCoverage: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.answeredForms
    return context.questionnaire.standardQuestions.filter { $0.scale == .territory }
      .flatMap { CountryNaming(context.survey, $0, forms).gaps }
  }
}

/// Who names which country in answer to a question.
private struct CountryNaming {
  /// An actor that names countries: its form and its row.
  struct Namer: Hashable {
    let form: Int
    let row: Int
  }

  private let question: StandardQuestion
  private let forms: [AnsweredForm]
  private var namers: [Place: [Namer]] = [:]
  private var evidence: [Namer: [Place: [GapEvidence]]] = [:]

  init(_ survey: HarmonisedSurvey, _ question: StandardQuestion, _ forms: [AnsweredForm]) {
    self.question = question
    self.forms = forms
    for (number, form) in forms.enumerated() {
      let columns = form.columns(of: question)
      for row in form.rows {
        let namer = Namer(form: number, row: row)
        var found: [Place: [GapEvidence]] = [:]
        for column in columns {
          let cell = form.cell(row, column)
          for reading in survey.territories[cell] where !reading.isFrench {
            guard let country = reading.country else { continue }
            found[country, default: []].append(survey.evidence(reading, cell))
          }
        }
        for country in found.keys { namers[country, default: []].append(namer) }
        if !found.isEmpty { evidence[namer] = found }
      }
    }
  }

  var gaps: [Gap] { oneActor + oneForm }

  private var oneActor: [Gap] {
    guard evidence.count > 1 else { return [] }
    return forms.indices.flatMap { number in
      forms[number].rows.compactMap { row -> Gap? in
        let namer = Namer(form: number, row: row)
        guard let found = evidence[namer] else { return nil }
        let alone = Self.sorted(found.keys.filter { namers[$0]?.count == 1 })
        let actor = forms[number].actor(row)
        let countries = Self.counted(alone.count)
        let names = Phrase.list(alone.map(Self.name))
        return Gap(
          "country-one-actor", .coverage, .low, forms: [forms[number].form.id],
          actors: [actor.id], subject: subject,
          message: BilingualText(
            fr:
              "À la question « \(question.title.french) », \(countries.french) "
              + "\(alone.count > 1 ? "ne sont nommés" : "n'est nommé") que par \(actor.label), parmi "
              + "les \(evidence.count.grouped.french) acteurs qui en nomment : \(names.french).",
            en:
              "In answer to “\(question.title.english)”, \(countries.english) "
              + "\(alone.count > 1 ? "are" : "is") named by \(actor.label) only, among the "
              + "\(evidence.count.grouped.english) actors that name any: \(names.english)."),
          evidence: alone.flatMap { found[$0] ?? [] })
      }
    }
  }

  private var oneForm: [Gap] {
    guard Set(evidence.keys.map(\.form)).count > 1 else { return [] }
    return forms.indices.compactMap { number -> Gap? in
      let alone = Self.sorted(
        namers.filter { _, namers in
          namers.count > 1 && namers.allSatisfy { $0.form == number }
        }.map(\.key))
      let form = forms[number]
      let countries = Self.counted(alone.count)
      let names = Phrase.list(alone.map(Self.name))
      return Gap(
        "country-one-form", .coverage, .low, forms: [form.form.id], subject: subject,
        message: BilingualText(
          fr: "À la question « \(question.title.french) », \(countries.french) "
            + "\(alone.count > 1 ? "ne sont nommés" : "n'est nommé") que par plusieurs acteurs d'un "
            + "seul formulaire, \(form.form.title.french) : \(names.french).",
          en: "In answer to “\(question.title.english)”, \(countries.english) "
            + "\(alone.count > 1 ? "are" : "is") named by several actors of one form only, "
            + "\(form.form.title.english): \(names.english)."),
        evidence: alone.flatMap { country in
          (namers[country] ?? []).flatMap { evidence[$0]?[country] ?? [] }
        })
    }
  }

  private var subject: Gap.Subject { Gap.Subject("question:\(question.id)", question.title) }

  private static func name(_ place: Place) -> BilingualText {
    BilingualText(fr: place.frenchName, en: place.englishName)
  }

  private static func counted(_ count: Int) -> BilingualText {
    BilingualText(fr: "\(count) pays", en: count == 1 ? "1 country" : "\(count) countries")
  }

  /// In the order of their French names.
  private static func sorted(_ places: [Place]) -> [Place] {
    places.map { (key: (TextFold.folded($0.frenchName), $0.id), place: $0) }
      .sorted { $0.key < $1.key }.map(\.place)
  }
}
