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
      readings.readTexts(of: table, key: { numberOfID[table.actor($0).id] }) { text, own in
        recogniser.mentions(in: text).map { mention in
          let bytes = Array(text.utf8)[mention.span]
          return ActorReading(
            span: mention.span, written: String(decoding: bytes, as: UTF8.self),
            actor: mention.actor, isSelf: mention.actor == own)
        }
      }
    }
  }
}
