import CSV
import Diagnostics
import Files
import JSON
import Questionnaire
import Text

/// What `survey.json` says: which files make the survey, and what to call it.
struct SurveyFile {
  enum Member: String, CaseIterable {
    case title, organiser, referenceDate, questionnaire, actors, notes, zones, corrections,
      codebook, previousWave, responses
  }

  struct Response {
    enum Member: String, CaseIterable {
      case form, file, layout, encoding, separator, actorColumn
    }

    var form: Form.ID
    var file: String
    var layout: Layout?
    var format = CSVFormat()
    var actorColumn: String?
    /// Where the file is named, for what is wrong with it as a whole.
    var place: SourcePlace
  }

  var title: BilingualText?
  var organiser: String?
  var referenceDate: String?
  var questionnaire: String
  var actors: String?
  var notes: String?
  var zones: String?
  var corrections: String?
  var codebook: String?
  var previousWave: String?
  var responses: [Response]

  /// - Returns: `nil` when there is no questionnaire to go by.
  static func read(_ root: JSONReader) -> SurveyFile? {
    guard let object = root.object(Member.self) else { return nil }
    let questionnaire = object.required(.questionnaire)?.nonEmptyString()
    let responses = object.required(.responses)?.elements()?.compactMap(response) ?? []
    guard let questionnaire else { return nil }
    return SurveyFile(
      title: object[.title]?.localizedText(), organiser: object[.organiser]?.string(),
      referenceDate: object[.referenceDate].flatMap(date), questionnaire: questionnaire,
      actors: object[.actors]?.nonEmptyString(), notes: object[.notes]?.nonEmptyString(),
      zones: object[.zones]?.nonEmptyString(),
      corrections: object[.corrections]?.nonEmptyString(),
      codebook: object[.codebook]?.nonEmptyString(),
      previousWave: object[.previousWave]?.nonEmptyString(), responses: responses)
  }

  private static func response(_ reader: JSONReader) -> Response? {
    guard let object = reader.object(Response.Member.self) else { return nil }
    let form = object.required(.form)?.nonEmptyString()
    let file = object.required(.file)?.nonEmptyString()
    var format = CSVFormat()
    format.encoding = object[.encoding]?.nonEmptyString().map(TextEncoding.init(named:))
    format.separator = object[.separator].flatMap(separator)
    let layout = object[.layout]?.word(Layout.self)
    let actorColumn = object[.actorColumn]?.nonEmptyString()
    guard let form, let file else { return nil }
    return Response(
      form: Form.ID(form), file: file, layout: layout, format: format, actorColumn: actorColumn,
      place: object.at(.file).place)
  }

  private static func separator(_ reader: JSONReader) -> UInt8? {
    guard let name = reader.string() else { return nil }
    if let separator = Dialect.separator(named: name) { return separator }
    reader.report(
      .error, "survey-separator",
      BilingualText(
        fr: "« \(name.excerpt) » ne peut séparer des cellules",
        en: "“\(name.excerpt)” cannot separate cells"),
      suggestion: BilingualText(
        fr: "un seul caractère : , ; | ou tab", en: "a single character: , ; | or tab"))
    return nil
  }

  /// A day that exists, as ISO 8601 has it.
  private static func date(_ reader: JSONReader) -> String? {
    guard let text = reader.string() else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    let isDay =
      parts.map(\.count) == [4, 2, 2] && numbers.count == 3 && (1...12).contains(numbers[1])
      && (1...daysInMonth(numbers[1], of: numbers[0])).contains(numbers[2])
    if isDay { return text }
    reader.report(
      .error, "survey-date",
      BilingualText(
        fr: "« \(text.excerpt) » n'est pas une date", en: "“\(text.excerpt)” is not a date"),
      suggestion: BilingualText(
        fr: "année, mois, jour : 2012-11-30", en: "year, month, day: 2012-11-30"))
    return nil
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
