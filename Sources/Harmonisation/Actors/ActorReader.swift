import Questionnaire
import Responses

/// Reads which actors of the survey the answers name, distinct answers once.
struct ActorReader {
  private let survey: Survey
  private let recogniser: ActorRecogniser
  private let numberOfID: [String: Int]

  init(_ survey: Survey, _ actors: [Actor]) {
    self.survey = survey
    recogniser = ActorRecogniser(actors)
    numberOfID = Dictionary(
      actors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The actors the survey lists, then those that answered without being listed.
  static func actors(of survey: Survey) -> [Actor] {
    var known = Set(survey.actors.map(\.id))
    let others = survey.tables.lazy.flatMap { table in
      (0..<table.rowCount).lazy.map(table.actor)
    }
    return survey.actors + others.filter { known.insert($0.id).inserted }
  }

  func read(into readings: inout Readings<ActorReading>) {
    for table in survey.tables {
      readings.open(table)
      let respondents = (0..<table.rowCount).map { numberOfID[table.actor($0).id] }
      for column in table.columns.indices
      where table.form.variables[column].question.answers != .choice {
        read(column, of: table, respondents, into: &readings)
      }
    }
  }

  private func read(
    _ column: Int, of table: ResponseTable, _ respondents: [Int?],
    into readings: inout Readings<ActorReading>
  ) {
    let answers = table.columns[column]
    let statuses = answers.statuses
    guard statuses.contains(.text) else { return }
    var mentioned: [UInt32: [ActorReading]] = [:]
    var lists: [TextKey<Int?>: UInt32] = [:]
    for row in 0..<min(table.rowCount, answers.codes.count) {
      let code = answers.codes[row]
      guard statuses[Int(code)] == .text else { continue }
      let mentions = mentioned[code] ?? self.mentions(in: table.text(row: row, column: column))
      mentioned[code] = mentions
      guard !mentions.isEmpty else { continue }
      // An answer names the same actors whoever gives it; only who speaks of itself differs.
      let own = respondents[row].flatMap { own in
        mentions.contains { $0.actor == own } ? own : nil
      }
      let key = TextKey(code: code, context: own)
      let list =
        lists[key]
        ?? readings.add(mentions.map { $0.read(by: own) }, form: table.form.id, column: column)
      lists[key] = list
      readings.set(list, of: CellReference(form: table.form.id, row: row, column: column))
    }
  }

  private func mentions(in text: String) -> [ActorReading] {
    let found = recogniser.mentions(in: text)
    guard !found.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    return found.map { mention in
      ActorReading(
        span: mention.span, written: String(decoding: bytes[mention.span], as: UTF8.self),
        actor: mention.actor, isSelf: false)
    }
  }
}

extension ActorReading {
  fileprivate func read(by own: Int?) -> Self {
    Self(span: span, written: written, actor: actor, isSelf: actor == own)
  }
}
