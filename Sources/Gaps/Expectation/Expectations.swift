import Diagnostics
import Harmonisation
import Questionnaire
import Responses

/// Who asks for what, and who has what: the answers of a survey by theme and side.
struct Expectations {
  /// An actor that speaks of a theme.
  struct Voice {
    let actor: Actor
    let form: Form.ID
    let cells: [CellReference]
  }

  private struct Key: Hashable {
    let theme: Theme.ID
    let side: Theme.Side
  }

  let survey: HarmonisedSurvey
  let codebook: Codebook

  private let readings: ThemeReadings
  private var voices: [Key: [Voice]] = [:]
  private var answered: [Theme.Side: [Form.ID: Int]] = [:]

  init(_ context: GapContext) {
    survey = context.survey
    codebook = context.codebook
    readings = ThemeReadings(survey, codebook: codebook)
    let places = Dictionary(
      survey.survey.actors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for table in survey.survey.tables {
      let actors = (0..<table.rowCount).map { table.actor($0) }
      // Not in the order of the file, which may change.
      let rows = actors.indices.sorted { left, right in
        (places[actors[left].id] ?? .max, actors[left].id, left)
          < (places[actors[right].id] ?? .max, actors[right].id, right)
      }
      for side in Theme.Side.allCases {
        let columns = table.form.variables.indices.filter { column in
          let question = table.form.variables[column].question
          return question.answers != .choice && codebook.side(of: question) == side
        }
        for row in rows { add(row, actors[row], of: table, columns, side) }
      }
    }
  }

  private mutating func add(
    _ row: Int, _ actor: Actor, of table: ResponseTable, _ columns: [Int], _ side: Theme.Side
  ) {
    let form = table.form.id
    guard columns.contains(where: { Self.isRead(table.status(row: row, column: $0)) }) else {
      return
    }
    answered[side, default: [:]][form, default: 0] += 1
    var cellsOfTheme: [Theme.ID: [CellReference]] = [:]
    for column in columns {
      let cell = CellReference(form: form, row: row, column: column)
      for theme in Set(readings[cell].map(\.theme)) {
        cellsOfTheme[theme, default: []].append(cell)
      }
    }
    for (theme, cells) in cellsOfTheme {
      voices[Key(theme: theme, side: side), default: []]
        .append(Voice(actor: actor, form: form, cells: cells))
    }
  }

  /// Whether an answer says what is wanted or there: one that points elsewhere may say anything.
  private static func isRead(_ status: AnswerStatus) -> Bool {
    switch status {
    case .text, .yes, .choice, .none: true
    case .noResponse, .notApplicable, .refers, .blank, .unusable, .notAsked: false
    }
  }
}

extension Expectations {
  /// The actors that speak of a theme, form by form, in the survey's order.
  func voices(_ side: Theme.Side, of theme: Theme) -> [Voice] {
    voices[Key(theme: theme.id, side: side)] ?? []
  }

  /// How many actors answered on a side.
  func answered(_ side: Theme.Side) -> Int { answered[side]?.values.reduce(0, +) ?? 0 }

  func answered(_ side: Theme.Side, by form: Form.ID) -> Int { answered[side]?[form] ?? 0 }

  /// The forms of which somebody answered on a side, in the questionnaire's order.
  func forms(answering side: Theme.Side) -> [Form] {
    survey.survey.questionnaire.forms.filter { answered(side, by: $0.id) > 0 }
  }

  /// The forms of some actors, in the questionnaire's order.
  func forms(of voices: [Voice]) -> [Form.ID] {
    let forms = Set(voices.map(\.form))
    return survey.survey.questionnaire.forms.map(\.id).filter(forms.contains)
  }

  /// The sentences in which actors speak of a theme, each once.
  func evidence(of voices: [Voice], for theme: Theme) -> [GapEvidence] {
    voices.flatMap(\.cells).flatMap { cell in
      let text = survey.survey.text(cell)
      var quoted: Set<Range<Int>> = []
      return readings[cell].filter { $0.theme == theme.id && quoted.insert($0.sentence).inserted }
        .map {
          GapEvidence(cell, span: $0.span, what: ThemeQuotation.text(of: $0, in: text))
        }
    }
  }
}
