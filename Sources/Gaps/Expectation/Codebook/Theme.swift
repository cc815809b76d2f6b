public import Diagnostics
public import Questionnaire

/// Something that actors ask for, or that they have, and the words it is known by.
public struct Theme: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Theme>

  /// The two sides that expectations are weighed between.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// What actors ask for.
    case demand
    /// What they say there is.
    case tool
  }

  public let id: ID
  public let name: BilingualText

  /// The sides it may be met on: a theme such as « export » is asked for without being a tool.
  public let sides: Set<Side>

  /// What speaks of it: words, stems and expressions.
  public let patterns: [ThemePattern]

  /// What has one of its words in it and speaks of something else: « réseau routier ».
  public let exclusions: [ThemePattern]

  public init(
    id: ID, name: BilingualText, sides: Set<Side> = Set(Side.allCases), patterns: [ThemePattern],
    exclusions: [ThemePattern] = []
  ) {
    self.id = id
    self.name = name
    self.sides = sides
    self.patterns = patterns
    self.exclusions = exclusions
  }
}
