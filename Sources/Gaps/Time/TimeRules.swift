/// What is undated, contradicts itself, is announced or over?
///
/// A date is an expression of time that a calendar knows: a year, a beginning, an interval, a date to
/// come. « Chaque année » and « pendant trois ans » date nothing. Actions are what actors wrote in
/// answer to questions of territories and of domains.
///
/// - `actor-undated`: an actor that tells of actions and gives no date in any of its answers. Low.
/// - `action-undated`: by form, the answers that name a territory and give no date, of actors that
///   give none to an open « depuis quand ? » either. Low, since it only limits what can be compared;
///   one gap a form, with the cells.
/// - `band-not-begun`, `band-outside-row`, `band-longer-than-marked`: dates that contradict the bands
///   an actor marked. High: it contradicts what the actor says elsewhere.
/// - `band-several`: several bands marked. Low: who has several actions may well mark several, and the
///   tables count the actor in each.
/// - `scale-hole`: durations that no band of the scale covers. Medium where an actor's date lies in
///   the hole; else low, since it only limits what can be compared, though every actor was asked with
///   that scale.
/// - `action-planned`: actions announced and not begun on the reference date. Low.
/// - `action-ended`: actions told to be over, in rows of domains and of territories, or suspended
///   since a date, in any answer. Low.
/// - `ended-still-named`: a territory of an action told to be over, named without reserve among the
///   territories. Medium, see ``EndedStillNamed``.
///
/// Without a reference date nothing tells how long ago a date is: the rules that count from it are
/// silent, and those that go by words alone (« à venir », « n'a pas été renouvelé ») speak.
enum TimeRules {
  static let all: [any GapRule.Type] = [
    UndatedActors.self, UndatedActions.self, BandContradictions.self, ScaleHoles.self,
    PlannedActions.self, EndedActions.self, EndedStillNamed.self,
  ]
}
