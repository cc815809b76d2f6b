import Diagnostics
import Harmonisation
import Responses
import Territories

/// Years that one side of a territory gives for agreements and partnerships, and the other does
/// not.
///
/// Counted are dates in a clause that speaks of an agreement and names a territory, or comes right
/// after one that does; dates of meetings and reports are not. Low: the other side was not asked
/// for dates one by one.
enum YearPerception: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    TerritoryPair.pairs(in: context.survey).flatMap { pair in
      let dates = pair.sides.map { AgreementDates($0, in: context.survey) }
      return [(0, 1), (1, 0)].compactMap { one, other -> Gap? in
        let (naming, silent) = (pair.sides[one], pair.sides[other])
        let found = dates[one].dates.filter { !dates[other].years.contains($0.year) }
        let years = Set(found.map(\.year)).sorted()
        let list = ShortList(years.map { BilingualText(verbatim: "\($0)") }).text
        let cells = Set(found.flatMap(\.countries))
        return Gap(
          "perception-years", .perception, .low, forms: pair.forms, actors: pair.actorIDs,
          subject: pair.subject(naming),
          message: BilingualText(
            fr: "\(naming.name.french) cite, pour ses accords ou partenariats, \(years.count) "
              + "année\(years.count == 1 ? "" : "s") que \(silent.name.french) ne cite pour "
              + "aucun : \(list.french).",
            en: "\(naming.name.english) gives, for agreements or partnerships, \(years.count) "
              + "\(years.count == 1 ? "year" : "years") that \(silent.name.english) gives for "
              + "none: \(list.english)."),
          evidence: found.map { date in
            GapEvidence(
              date.cell, span: date.span,
              what: BilingualText(fr: "date : \(date.year)", en: "date: \(date.year)"))
          }
            + (found.isEmpty ? [] : silent.cells(naming: cells)).map {
              GapEvidence(
                $0,
                what: BilingualText(
                  fr: "même pays, sans cette date", en: "same country, without this date"))
            })
      }
    }
  }
}

/// The years a side gives in clauses about agreements.
struct AgreementDates {
  struct Dated {
    let cell: CellReference
    let span: Range<Int>
    let year: Int
    /// The countries of the clause.
    let countries: Set<Place>
  }

  /// In the order of the form, each year once a cell.
  private(set) var dates: [Dated] = []

  var years: Set<Int> { Set(dates.map(\.year)) }

  init(_ side: TerritorySide, in harmonised: HarmonisedSurvey) {
    let byCell = Dictionary(grouping: side.sightings.filter(\.isAgreement), by: \.cell)
    var seen: Set<CellReference> = []
    for cell in side.sightings.map(\.cell) where seen.insert(cell).inserted {
      read(cell, byCell[cell] ?? [], harmonised)
    }
  }

  private mutating func read(
    _ cell: CellReference, _ sightings: [Sighting], _ harmonised: HarmonisedSurvey
  ) {
    let bytes = Array(harmonised.survey.text(cell).utf8)
    let clauses = AnswerClauses(bytes)
    let agreements = AgreementClauses(bytes, clauses, places: sightings.map(\.span))
    var countries: [Int: Set<Place>] = [:]
    for sighting in sightings {
      guard let clause = clauses.clause(at: sighting.span.lowerBound),
        let country = sighting.place.country
      else { continue }
      countries[clause.span.lowerBound, default: []].insert(country)
    }
    // « Accord avec Kayes, Mali. Depuis 1994, une convention… »: what follows speaks of the same.
    for (before, after) in zip(clauses.clauses, clauses.clauses.dropFirst())
    where before.paragraph == after.paragraph && countries[after.span.lowerBound] == nil
      && agreements.contains(after.span.lowerBound)
    {
      countries[after.span.lowerBound] = countries[before.span.lowerBound]
    }
    var years: Set<Int> = []
    for timespan in harmonised.timespans[cell] {
      guard let year = timespan.startYear,
        let clause = clauses.clause(at: timespan.span.lowerBound),
        let countries = countries[clause.span.lowerBound], years.insert(year).inserted
      else { continue }
      dates.append(Dated(cell: cell, span: timespan.span, year: year, countries: countries))
    }
  }
}
