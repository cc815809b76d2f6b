import CommandTree
import Diagnostics
import Harmonisation
import Questionnaire
import Responses

/// Finds the respondent a user names, by any of its names, accents and capitals apart.
struct ActorSearch {
  /// A row of a form's table.
  struct Found {
    let table: ResponseTable
    let row: Int

    var actor: Actor { table.actor(row) }
  }

  /// Longer lists of names tell a reader nothing.
  private static let mostNames = 30

  /// Beyond so many names the nearest is not looked for, which would take long.
  private static let mostCompared = 20_000

  private let survey: HarmonisedSurvey
  private let tables: [ResponseTable]

  /// - Parameter tables: Those of the forms that may be meant.
  init(_ survey: HarmonisedSurvey, _ tables: [ResponseTable]) {
    self.survey = survey
    self.tables = tables
  }

  /// The rows of one actor in one form: one row, unless it answered several times.
  ///
  /// - Throws: ``CommandFailure`` when nobody goes by the name, or several do.
  /// - Complexity: O(respondents).
  func rows(named name: String) throws -> [Found] {
    let found = matches(name)
    guard let first = found.first else { throw unknown(name) }
    let isOne = found.allSatisfy {
      $0.table.form.id == first.table.form.id && $0.actor.id == first.actor.id
    }
    guard isOne else { throw ambiguous(name, found) }
    return found
  }

  /// Exact names go before lenient ones.
  private func matches(_ name: String) -> [Found] {
    let key = LabelKey.of(name)
    guard !key.isEmpty else { return [] }
    var exact: [Found] = []
    var lenient: [Found] = []
    for table in tables {
      for row in 0..<table.rowCount {
        let names = table.actor(row).names + [table.name(row)]
        if names.contains(name) {
          exact.append(Found(table: table, row: row))
        } else if names.contains(where: { LabelKey.of($0) == key }) {
          lenient.append(Found(table: table, row: row))
        }
      }
    }
    return exact.isEmpty ? lenient : exact
  }

  private func unknown(_ name: String) -> CommandFailure {
    let key = LabelKey.of(name)
    if let silent = survey.actors.first(where: { actor in
      actor.names.contains { LabelKey.of($0) == key }
    }) {
      return CommandFailure(
        .wrongUsage,
        BilingualText(
          fr: "« \(silent.name) » n'a pas de réponse ici", en: "“\(silent.name)” has no answer here"
        ),
        suggestion: known)
    }
    let near = nearest(to: name).map { BilingualText.didYouMean($0) } ?? nil
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "aucun acteur ne répond au nom de « \(name.shortened) »",
        en: "no actor goes by the name “\(name.shortened)”"),
      suggestion: BilingualText(
        fr: [near?.french, known.french].compactMap(\.self).joined(separator: " "),
        en: [near?.english, known.english].compactMap(\.self).joined(separator: " ")))
  }

  private func ambiguous(_ name: String, _ found: [Found]) -> CommandFailure {
    let names = found.map { "\($0.actor.name) (\($0.table.form.id), \($0.actor.id))" }
    let list = Self.list(names)
    let spansForms = Set(found.map(\.table.form.id)).count > 1
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "plusieurs acteurs répondent au nom de « \(name.shortened) »",
        en: "several actors go by the name “\(name.shortened)”"),
      suggestion: spansForms
        ? BilingualText(
          fr: "choisir avec --form, ou par l'identifiant : \(list)",
          en: "choose with --form, or by the id: \(list)")
        : BilingualText(
          fr: "choisir par l'identifiant : \(list)", en: "choose by the id: \(list)"))
  }

  private var respondents: [Actor] {
    tables.flatMap { table in table.rowsInOrder.map { table.actor($0) } }
  }

  private var known: BilingualText {
    let names = respondents.map(\.name)
    if names.isEmpty { return BilingualText(fr: "personne n'a répondu", en: "nobody answered") }
    let list = Self.list(names)
    return BilingualText(fr: "les acteurs : \(list)", en: "the actors: \(list)")
  }

  /// A name that holds the words asked for, else one that is spelt nearly so.
  private func nearest(to name: String) -> String? {
    let key = LabelKey.of(name)
    let actors = respondents
    let holding = actors.filter { LabelKey.of($0.name).contains(key) }
    if holding.count == 1, !key.isEmpty { return holding[0].name }
    guard actors.count <= Self.mostCompared else { return nil }
    return EditDistance.nearest(to: name, among: actors.lazy.flatMap(\.names))
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(mostNames).map(\.shortened).joined(separator: ", ")
      + (names.count > mostNames ? ", …" : "")
  }
}
