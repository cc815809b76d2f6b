/// What an expression of time says.
public enum TimespanKind: String, Hashable, Sendable, CaseIterable {
  /// A date on which something was: « en 2004 ».
  case point
  /// It began and goes on: « depuis 1998 ».
  case since
  /// It goes on to a date, or ended before it: « jusqu'en 2015 ».
  case until
  /// From one date to another: « 2007-2013 ».
  case interval
  /// How long, not when: « pour trois ans ».
  case duration
  /// How often: « chaque année ».
  case recurring
  /// A date that is still to come, or one that nobody knows: « à venir ».
  case future
}
