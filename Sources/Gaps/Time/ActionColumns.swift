import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Text
import Timespans

/// The columns of a form in which actors tell of their actions.
struct ActionColumns {
  /// What a column is of.
  enum Kind {
    case territory, domain, other
  }

  /// Those of questions of territories.
  let territories: [Int]
  /// Those of nominal questions with items: domains.
  let domains: [Int]
  /// Those of questions of durations.
  let durations: [Int]
  /// Those of open questions « depuis quand ? », whose dates are of all that the actor does.
  let sinceWhen: [Int]
  /// Every column.
  let told: [Int]

  init(_ form: AnsweredForm, _ questionnaire: Questionnaire) {
    func columns(_ isWanted: (StandardQuestion) -> Bool) -> [Int] {
      form.form.variables.indices.filter { column in
        questionnaire.standard(of: form.form.variables[column].question).map(isWanted) ?? false
      }
    }
    territories = columns { $0.scale == .territory }
    domains = columns { $0.scale == .nominal && !$0.items.isEmpty }
    durations = columns { $0.scale == .duration }
    sinceWhen = form.form.variables.indices.filter {
      questionnaire.asksSinceWhen(form.form.variables[$0].question)
    }
    told = Array(form.form.variables.indices)
  }

  func kind(of column: Int) -> Kind {
    territories.contains(column) ? .territory : domains.contains(column) ? .domain : .other
  }

  var actions: [Int] { domains + territories }
  var all: [Int] { domains + durations + territories }
}

extension Timespan {
  /// Whether it says when, be it in a time to come.
  var isDate: Bool {
    switch kind {
    case .point, .since, .until, .interval, .future: true
    case .duration, .recurring: false
    }
  }
}

extension HarmonisedSurvey {
  func hasDate(_ cell: CellReference) -> Bool { timespans[cell].contains(where: \.isDate) }

  /// An expression of time as evidence.
  func evidence(_ timespan: Timespan, _ cell: CellReference) -> GapEvidence {
    let written = timespan.written.excerpt
    return GapEvidence(
      cell, span: timespan.span,
      what: BilingualText(fr: "« \(written) »", en: "“\(written)”"))
  }
}
