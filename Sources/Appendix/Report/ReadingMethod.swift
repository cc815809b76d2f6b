import Diagnostics
import Documents
import Harmonisation
import Responses
import Territories

/// How territories, times and sums were read, with examples from this survey.
struct ReadingMethod {
  private typealias Reading = (cell: CellReference, reading: TerritoryReading)

  private let material: ReportMaterial
  private let draft: Drafting
  private let readings: [Reading]

  /// So many misprints are shown.
  private static let examples = 8

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    let territories = material.harmonised.territories
    readings = material.survey.tables.flatMap { table in
      territories.cells(of: table.form.id).flatMap { cell in
        territories[cell].map { (cell, $0) }
      }
    }
  }

  var blocks: [Block] {
    [territories, misprints, zones, times].filter { !$0.isEmpty }.map { .paragraph($0) }
      + (readings.isEmpty ? [] : [.table(confidence)])
  }

  private var territories: Prose {
    guard !readings.isEmpty else {
      return draft.prose(
        fr: "Aucun territoire n'a été lu dans les réponses.",
        en: "No territory was read in the answers.")
    }
    let cells = Set(readings.map(\.cell)).count
    let french = readings.count { $0.reading.isFrench }
    let own =
      french == 0
      ? ""
      : draft.prose(
        fr: """
           ; \(draft.number(french)) désigne\(french > 1 ? "nt" : "") la France ou un lieu de \
          France et \(french > 1 ? "ne sont pas comptées" : "n'est pas comptée") parmi les territoires \
          d'action
          """,
        en: """
          ; \(draft.number(french)) \(french > 1 ? "are" : "is") of France or a place in France and \
          \(french > 1 ? "do" : "does") not count among the territories of action
          """)
    let isPlural = readings.count > 1
    let (mentions, answers) = (draft.number(readings.count), draft.number(cells))
    return draft.prose(
      fr: """
        \(mentions) mention\(isPlural ? "s" : "") de territoires \(isPlural ? "ont été lues" : "a été lue") dans \
        \(answers) réponse\(cells > 1 ? "s" : "")\(own). Un nom compte pour son pays ; une région du \
        monde, telle que le Sahel, ne compte pour aucun.
        """,
      en: """
        \(mentions) mention\(isPlural ? "s" : "") of territories \(isPlural ? "were" : "was") read in \
        \(answers) answer\(cells > 1 ? "s" : "")\(own). A name counts for its country; a part of the \
        world, such as the Sahel, counts for none.
        """)
  }

  /// « 18 noms étaient écrits autrement : « Bukina Faso » a été lu « Burkina Faso » (Centre,
  /// question 3, Afrique subsaharienne) ; … »
  private var misprints: Prose {
    let found = readings.filter { $0.reading.misprintOf != nil }
    guard !found.isEmpty else { return "" }
    var seen: Set<String> = []
    let distinct = found.filter { seen.insert($0.reading.written).inserted }
    let examples = distinct.prefix(Self.examples).map { entry -> Prose in
      let source = material.sources[entry.cell]
      let written = draft.quoted(entry.reading.written)
      let meant = draft.quoted(entry.reading.misprintOf ?? "")
      return draft.prose(
        fr: "\(written) a été lu \(meant) (\(source.label, to: .answers([source])))",
        en: "\(written) was read as \(meant) (\(source.label, to: .answers([source])))")
    }
    let list = Prose(
      examples, separator: material.language.semicolon)
    let isCut = distinct.count > examples.count
    let count = found.count
    let target = material.target(found.map(\.cell))
    return draft.prose(
      fr: """
        \(draft.number(count), to: target) mention\(count > 1 ? "s sont écrites" : " est écrite") \
        autrement que le nom du lieu\(isCut ? " ; par exemple," : " :") \(list).
        """,
      en: """
        \(draft.number(count), to: target) mention\(count > 1 ? "s are" : " is") spelt otherwise \
        than the name of the place\(isCut ? "; for example," : ":") \(list).
        """)
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
    let told = draft.prose(
      fr: """
        Dans \(counted) cas, des territoires sont écrits dans la ligne d'une zone \
        qui n'est pas la leur : \(list). Rien n'est déplacé : les tableaux comptent d'abord par la \
        ligne, puis par le lieu.
        """,
      en: """
        In \(counted) case\(count > 1 ? "s" : ""), territories are written in the row of a zone that \
        is not theirs: \(list). Nothing is moved: tables count by the row first, then by the place.
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
    let isPlural = count > 1
    let read = draft.prose(
      fr: """
        \(draft.number(count)) expression\(isPlural ? "s" : "") de temps \
        \(isPlural ? "ont été lues" : "a été lue"), telles que dates, périodes et durées.
        """,
      en: """
        \(draft.number(count)) expression\(isPlural ? "s" : "") of time \(isPlural ? "were" : "was") \
        read, such as dates, periods and durations.
        """)
    return Prose([read, reckoned])
  }

  /// How sure the readings of territories are.
  private var confidence: Table {
    let levels: [(name: BilingualText, range: ClosedRange<Int>)] = [
      (BilingualText(fr: "sûre (95 % et plus)", en: "sure (95% and more)"), 95...100),
      (BilingualText(fr: "forte (80 à 94 %)", en: "high (80 to 94%)"), 80...94),
      (BilingualText(fr: "moyenne (60 à 79 %)", en: "fair (60 to 79%)"), 60...79),
      (BilingualText(fr: "faible (moins de 60 %)", en: "low (under 60%)"), 0...59),
    ]
    let rows = levels.map { level in
      let own = readings.filter {
        level.range.contains(Int(($0.reading.confidence * 100).rounded()))
      }
      return TableRow(
        draft.bound(level.name),
        [
          TableCell(
            own.isEmpty ? .nothing : .count(own.count),
            sources: material.sources.fewSources(of: own.map(\.cell)) ?? []),
          TableCell(.share(own.count, of: readings.count)),
        ])
    }
    return Table(
      title: BilingualText(
        fr: "Confiance des lectures de territoires",
        en: "Confidence of the readings of territories")[material.language],
      stubHeading: BilingualText(fr: "Confiance", en: "Confidence")[material.language],
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(BilingualText(fr: "Mentions", en: "Mentions")[material.language]),
          TableColumn(BilingualText(fr: "Part", en: "Share")[material.language]),
        ])
      ], parts: [TablePart(rows: rows)], anchor: .table("confidence"))
  }
}
