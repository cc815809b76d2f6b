public import Amounts
public import Diagnostics
import Files
public import Questionnaire
public import Responses
public import Territories
public import Timespans

/// A survey with what can be read in its answers.
///
/// The answers stay as they were written: a reading stands beside its cell and says from which part
/// of the text it comes, how sure it is, and why.
public struct HarmonisedSurvey: Sendable {
  public let survey: Survey

  /// The zones that territories are counted by.
  public let zones: ZoneScheme

  /// The territories of action named in each answer.
  public private(set) var territories = Readings<TerritoryReading>()

  /// The expressions of time in each answer, counted from the survey's reference date.
  public private(set) var timespans = Readings<Timespan>()

  /// The sums of money named in each answer.
  public private(set) var amounts = Readings<Amount>()

  /// The actors named in each answer, by their number in ``actors``.
  public private(set) var actorsNamed = Readings<ActorReading>()

  /// The actors the survey lists, then those that answered without being listed.
  public let actors: [Actor]

  /// The day the answers speak of.
  public let referenceDate: CalendarDate?

  /// What an analyst corrects, as far as its cells and mentions were found.
  public let corrections: [TerritoryCorrection]

  let declaredZones: DeclaredZones
  private let recogniser: TerritoryRecogniser

  /// Reads every answer of a survey.
  ///
  /// - Parameter log: Receives what is wrong with the survey's zones, the questionnaire's, and
  ///   corrections; the rest is used without.
  /// - Complexity: O(distinct answers) for each kind of reading, twice for the territories of
  ///   actors with several answers.
  public init(_ survey: Survey, log: inout DiagnosticLog) {
    self.survey = survey
    zones = Self.zones(of: survey, log: &log)
    recogniser = TerritoryRecogniser(zones: zones)
    declaredZones = DeclaredZones(survey, recogniser, log: &log)
    for table in survey.tables {
      TerritoryReader(table, recogniser, declaredZones).read(into: &territories)
    }
    referenceDate = survey.referenceDate.flatMap(CalendarDate.init)
    let times = TimespanRecogniser(referenceDate: referenceDate)
    let sums = AmountRecogniser()
    for table in survey.tables {
      let isAskedSinceWhen = table.form.variables.map {
        survey.questionnaire.asksSinceWhen($0.question)
      }
      timespans.readTexts(of: table) { text, column in
        times.timespans(in: text, askedSinceWhen: isAskedSinceWhen[column])
      }
      amounts.readTexts(of: table) { text, _ in sums.amounts(in: text) }
    }
    actors = ActorReader.actors(of: survey)
    ActorReader(survey, actors).read(into: &actorsNamed)
    corrections = CorrectionFile.corrections(of: survey, with: recogniser, log: &log)
    for correction in corrections { territories.apply(correction, zones: zones) }
  }

  /// The zone whose row a cell stands in: what the respondent declared by writing there.
  public func declaredZone(of cell: CellReference) -> Zone? {
    declaredZones[cell.form, column: cell.column]
  }

  /// The words that look like names of places and were read as none, table by table, row by row.
  ///
  /// - Complexity: As reading the territories of every answer once more: it is for checking.
  public func unreadNames() -> [(cell: CellReference, name: UnreadName)] {
    survey.tables.flatMap { table in
      TerritoryReader(table, recogniser, declaredZones).unreadNames(beside: territories)
    }
  }

  /// The scheme a survey asks for; the questionnaire's where its own cannot be read.
  private static func zones(of survey: Survey, log: inout DiagnosticLog) -> ZoneScheme {
    guard let name = survey.zones else { return .standard }
    if let shipped = ZoneScheme(shipped: name) { return shipped }
    do throws(FileError) {
      return try ZoneSchemeFile(path: name).load(log: &log)
    } catch {
      log.report(error.diagnostic)
      return .standard
    }
  }
}

extension HarmonisedSurvey {
  /// The zones whose rows a form offers in a standard question, in its order.
  public func offeredZones(by form: Form, _ question: StandardQuestion) -> [Zone] {
    form.columns(standard: question.id).compactMap { declaredZones[form.id, column: $0] }
  }
}
