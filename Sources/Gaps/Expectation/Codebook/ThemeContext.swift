/// Expressions that take the sense out of the words around them: « pas », « aucun », « même si ».
///
/// Source: the triggers, pseudo-triggers and termination terms of NegEx (Chapman et al., *Journal of
/// Biomedical Informatics* 34 (2001), 301-310), with the clause in place of its window of words.
public struct ThemeContext: Hashable, Sendable {
  /// How far an expression reaches.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// From the expression to the end of its clause.
    case after
    /// Its clause.
    case clause
    /// Its sentence.
    case sentence
  }

  public let expressions: [ThemePattern]

  /// What looks like one of the expressions and takes no sense away: « pas seulement ».
  public let exceptions: [ThemePattern]

  /// What ends the reach inside a clause: « mais ».
  public let ends: [ThemePattern]

  public let scope: Scope

  /// Where it holds: « il manque un annuaire » is no tool, and yet a demand.
  public let sides: Set<Theme.Side>

  public init(
    expressions: [ThemePattern], exceptions: [ThemePattern] = [], ends: [ThemePattern] = [],
    scope: Scope = .after, sides: Set<Theme.Side> = Set(Theme.Side.allCases)
  ) {
    self.expressions = expressions
    self.exceptions = exceptions
    self.ends = ends
    self.scope = scope
    self.sides = sides
  }
}
