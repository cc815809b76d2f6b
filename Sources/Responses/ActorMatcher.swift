import Diagnostics
import Questionnaire
import Text

/// Finds, for each respondent of a file, the actor of the survey's list that goes by that name.
struct ActorMatcher {
  private let actors: [Actor]
  /// The actors that may answer the form: those of its category.
  private let candidates: [Int]
  private let index: LabelIndex

  init(_ actors: [Actor], category: String) {
    self.actors = actors
    candidates = actors.indices.filter {
      actors[$0].category.isEmpty || actors[$0].category.foldedLabel == category.foldedLabel
    }
    index = LabelIndex(candidates.map { actors[$0].names })
  }

  /// Ties the rows of a table to the actors; reports respondents that nobody lists, and actors that
  /// have not answered.
  func match(_ table: inout ResponseTable, log: inout DiagnosticLog) {
    guard !actors.isEmpty else { return }
    table.actors = actors
    table.actorOfRow = []
    var rowOfActor: [Int: Int] = [:]
    var unlisted = 0
    for row in 0..<table.rowCount {
      let name = table.name(row)
      let match = index.match(name, suggesting: unlisted < LabelMatch.mostSuggestions)
      let actor = match.hit?.index.map { candidates[$0] }
      if let actor {
        if rowOfActor[actor] == nil {
          rowOfActor[actor] = row
        } else {
          log.report(.sameActor(name, actors[actor], at: table.namePlace(row)))
        }
      } else {
        unlisted += 1
        log.report(.unlistedActor(name, match, at: table.namePlace(row)))
      }
      table.actorOfRow.append(actor)
    }
    for actor in candidates where rowOfActor[actor] == nil && !actors[actor].category.isEmpty {
      log.report(.silentActor(actors[actor], table.form, SourcePlace(file: table.file.name)))
    }
  }
}

extension Diagnostic {
  fileprivate static func unlistedActor(
    _ name: String, _ match: LabelMatch, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "responses-unlisted-actor", at: place,
      BilingualText(
        fr: "« \(name.excerpt) » n'est pas dans la liste des acteurs ; ses réponses sont lues",
        en: "“\(name.excerpt)” is not in the list of actors; the answers are read"),
      suggestion: .didYouMean(match)
        ?? BilingualText(
          fr: "l'ajouter à la liste, ou comme alias d'un acteur",
          en: "add it to the list, or as an alias of an actor"))
  }

  fileprivate static func sameActor(
    _ name: String, _ actor: Actor, at place: SourcePlace
  ) -> Self {
    Self(
      .error, "responses-double-respondent", at: place,
      BilingualText(
        fr: "« \(name.excerpt) » est « \(actor.name) », qui a déjà répondu",
        en: "“\(name.excerpt)” is “\(actor.name)”, who has answered already"),
      suggestion: BilingualText(
        fr: "garder une seule des deux réponses", en: "keep one of the two responses"))
  }

  fileprivate static func silentActor(
    _ actor: Actor, _ form: Form, _ place: SourcePlace
  ) -> Self {
    Self(
      .note, "responses-silent-actor", at: place,
      BilingualText(
        fr: "« \(actor.name) » n'a pas répondu au formulaire « \(form.title.french) »",
        en: "“\(actor.name)” has not answered the form “\(form.title.english)”"))
  }
}
