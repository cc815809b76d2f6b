import Diagnostics
import Documents
import Harmonisation
import Responses
import Territories

/// How territories, zones and times were read, with examples from this survey.
struct ReadingMethod {
  private let material: ReportMaterial
  private let draft: Drafting

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
  }

  var blocks: [Block] {
    let territories = TerritoryMethod(material)
    let words = (territories.paragraphs + [zones, times]).filter { !$0.isEmpty }
    return words.map { .paragraph($0) } + territories.confidence.map { .table($0) }
  }

  /// The zones, and how many territories stand in the row of another one, cause by cause.
  private var zones: Prose {
    let names = material.harmonised.zones.zones.map { $0.name[material.language] }
    let scheme =
      names.isEmpty
      ? ""
      : draft.prose(
        fr: "Les zones sont : \(draft.list(names)).", en: "The zones are: \(draft.list(names)).")
    let conflicts = material.harmonised.zoneConflicts
    guard !conflicts.isEmpty else { return scheme }
    let causes = ZoneConflictCause.allCases.compactMap { cause -> Prose? in
      let own = conflicts.filter { $0.cause == cause }
      guard !own.isEmpty else { return nil }
      let target = material.target(own.map(\.cell))
      return "\(cause.text[material.language]) (\(draft.number(own.count), to: target))"
    }
    let count = conflicts.count
    let list = Prose(causes, separator: material.language.semicolon)
    let counted = draft.number(count)
    let isOne = conflicts.reduce(0) { $0 + $1.readings.count } == 1
    let told = draft.prose(
      fr: """
        Dans \(counted) cas, \(isOne ? "un territoire est écrit" : "des territoires sont écrits") \
        dans la ligne d'une zone qui n'est pas la \(isOne ? "sienne" : "leur") : \(list). Rien n'est déplacé : les tableaux comptent d'abord par la \
        ligne, puis par le lieu.
        """,
      en: """
        In \(counted) case\(count > 1 ? "s" : ""), \
        \(isOne ? "a territory is" : "territories are") written in the row of a zone \
        that is not \(isOne ? "its own" : "theirs"): \(list). Nothing is moved: tables count by the row first, then by the \
        place.
        """)
    return Prose([scheme, told])
  }

  private var times: Prose {
    let survey = material.harmonised
    let count = material.survey.tables.reduce(0) { sum, table in
      sum
        + survey.timespans.cells(of: table.form.id).reduce(0) { $0 + survey.timespans[$1].count }
    }
    let day = material.survey.referenceDate.map { WrittenDate.written($0, material.language) }
    let reckoned =
      day.map { day in
        draft.prose(
          fr: "Les durées sont comptées à la date de référence, le \(day).",
          en: "Durations are counted up to the reference date, \(day).")
      }
      ?? draft.prose(
        fr: "L'enquête n'a pas de date de référence : aucune durée n'est calculée.",
        en: "The survey has no reference date: no duration is worked out.")
    guard count > 0 else { return reckoned }
    let number = draft.number(count)
    let read = draft.prose(
      fr: count == 1
        ? "Une expression de temps a été lue : une date, une période ou une durée."
        : "\(number) expressions de temps ont été lues, telles que dates, périodes et durées.",
      en: count == 1
        ? "One expression of time was read: a date, a period or a duration."
        : "\(number) expressions of time were read, such as dates, periods and durations.")
    return Prose([read, reckoned])
  }
}
