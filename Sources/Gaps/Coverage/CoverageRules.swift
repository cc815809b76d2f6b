/// Where, and in what, does nobody act, or hardly anyone?
///
/// What is looked at: the zones of questions with a scale of territories, the standard items of
/// nominal questions ("domains"), and the countries that are named. A value that a form does not
/// offer is no gap of its actors. A row that is ticked and a territory that is named are told
/// apart; a territory counts for the zone it lies in, wherever it was written. What a message says
/// is what the cells of the one question give; where an actor names a territory of the zone in
/// another answer, the message says so, and no rule about that single actor speaks.
///
/// A question without rows of zones is open: it offers all zones, and nobody was asked about any.
/// That nobody names a place in a zone weighs one step less there, and what a single actor leaves
/// out (`peers`, `list`) is no gap at all.
///
/// Rules on zones (`zone-…`) and on domains (`domain-…`):
///
/// - `nobody`: no actor asked, of any form, ticks it or names anything. High; medium where
///   territories of the zone are named in answers to other questions.
/// - `one-form`: several forms offer it, and actors of one only serve it, two or more. Medium.
/// - `one-actor`: one actor only, of all that were asked, serves it. Low.
/// - `form-nobody`: no actor of a form that offers it serves it, though others do. Medium.
/// - `form-one-actor`: one actor only of a form with three replying ones or more, and there are
///   others in other forms. Low.
/// - `ticked`: ticked by two actors or more, and none names a territory or writes a text, though the
///   question does not ask for ticks alone: by form, or over all of them. Low, since it only limits what can be compared.
/// - `peers`: at least three quarters of the actors of a form serve it (so at least four actors
///   are asked) and this one, though it answers the question, does not. Low.
/// - `list`: what of its form's list an actor with usable answers to the question leaves out. Low.
///
/// Rules on countries. A country has no row, so nobody can be said to have left it out: what is
/// told is only who alone names it, one gap an actor or a form, with the countries in it.
///
/// - `country-one-actor`: the countries that one actor alone names in answer to the question,
///   where at least two actors name any. Low.
/// - `country-one-form`: those that several actors name, all of one form, where at least two forms
///   name any. Low: no form lists countries, so that one does not name it says little.
enum CoverageRules {
  static let all: [any GapRule.Type] = [
    ZoneCoverage.self, DomainCoverage.self, CountryCoverage.self,
  ]
}

/// The zones of every question with a scale of territories.
enum ZoneCoverage: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.answeredForms
    return context.questionnaire.standardQuestions.filter { $0.scale == .territory }
      .flatMap { CoverageTable.zones(context, $0, forms).gaps }
  }
}

/// The domains of every nominal question with items; not the rows of a closed one, in each of which
/// everybody chooses.
enum DomainCoverage: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.answeredForms
    return context.questionnaire.standardQuestions
      .filter {
        $0.scale == .nominal && !$0.items.isEmpty && !context.questionnaire.isClosed($0)
      }
      .flatMap { CoverageTable.domains(context, $0, forms).gaps }
  }
}

extension CoverageTable {
  fileprivate var gaps: [Gap] {
    values.indices.flatMap { value in
      [nobody(value), oneForm(value), oneActor(value)].compactMap(\.self)
        + groups.flatMap { [formNobody(value, $0), formOneActor(value, $0)].compactMap(\.self) }
        + ticked(value) + peers(value)
    } + lists()
  }
}
