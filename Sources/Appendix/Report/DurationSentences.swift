import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// What the dates in the answers tell of how long actors have acted.
struct DurationSentences {
  private let material: ReportMaterial
  private let question: StandardQuestion

  init(_ material: ReportMaterial, _ question: StandardQuestion) {
    self.material = material
    self.question = question
  }

  /// The earliest date, and how many actors mark several bands or are older than the one they mark.
  var sentences: [Prose] {
    let durations = material.survey.tables.flatMap { table in
      material.harmonised.durations(of: table.form.id, question)
    }
    return [earliest(durations), several(durations), longer(durations)].filter { !$0.isEmpty }
  }

  /// « L'année la plus ancienne citée, toutes réponses confondues, est 1958 (Alsace). »
  ///
  /// Dates known to a decade or less have no year to be told.
  private func earliest(_ durations: [ActionDuration]) -> Prose {
    let dated = durations.flatMap { duration in
      duration.dated.compactMap { date in
        date.timespan.startYear.map { (year: $0, duration: duration, cell: date.cell) }
      }
    }
    guard let first = dated.map(\.year).min() else { return "" }
    let together = dated.filter { $0.year == first }
    let labels = together.compactMap { entry in
      material.survey.table(entry.duration.form)?.actor(entry.duration.row).label
    }
    var seen: Set<String> = []
    let actors = labels.filter { seen.insert($0).inserted }
    let target = material.target(together.map(\.cell))
    let names = material.draft.list(actors, atMost: 4)
    return material.draft.prose(
      fr: """
        L'année la plus ancienne citée, toutes réponses confondues, est \(first, to: target) \
        (\(names)).
        """,
      en: "The earliest year given in any answer is \(first, to: target) (\(names)).")
  }

  /// « 3 acteurs déclarent plusieurs tranches. »
  private func several(_ durations: [ActionDuration]) -> Prose {
    let found = durations.filter { duration in
      duration.contradictions.contains { if case .severalBands = $0 { true } else { false } }
    }
    guard !found.isEmpty else { return "" }
    let target = material.target(found.flatMap { $0.marked.map(\.cell) })
    let actors = material.draft.actors(found.count)
    return material.draft.prose(
      fr: "\(actors, to: target) \(found.count > 1 ? "déclarent" : "déclare") plusieurs tranches.",
      en: "\(actors, to: target) \(found.count > 1 ? "declare" : "declares") several bands.")
  }

  /// « Pour 2 acteurs, une date montre une action plus ancienne que la tranche déclarée. »
  private func longer(_ durations: [ActionDuration]) -> Prose {
    let found = durations.compactMap { duration -> [CellReference]? in
      let cells = duration.contradictions.flatMap { contradiction -> [CellReference] in
        if case .longerThanMarked = contradiction { contradiction.cells } else { [] }
      }
      return cells.isEmpty ? nil : cells
    }
    guard !found.isEmpty else { return "" }
    let target = material.target(found.flatMap(\.self))
    let actors = material.draft.actors(found.count)
    return material.draft.prose(
      fr: """
        Pour \(actors, to: target), une date montre une action plus ancienne que la tranche \
        déclarée.
        """,
      en: "For \(actors, to: target), a date shows an action older than the band declared.")
  }
}
