/// One who answers: a council, an association, any respondent.
public struct Actor: Hashable, Sendable {
  /// A stable name for scripts and for the survey of the year after, such as `ceser-centre`.
  public var id: String

  /// The full name: « CESER du Centre ».
  public var name: String

  /// The name that stands over the actor's column, where its form is already said: « Centre ».
  public var label: String

  /// What kind of actor it is, as the forms of the questionnaire name it: `ceser`.
  public var category: String

  /// The territory the actor speaks for: `REG-24` and `DEP-93` are INSEE codes of regions and
  /// départements, other codes are ISO 3166. `nil` when unknown.
  public var territory: String?

  /// Other names the actor goes by, in response files and in the answers of others.
  public var aliases: [String]

  public init(
    id: String, name: String, label: String? = nil, category: String, territory: String? = nil,
    aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.label = label ?? name
    self.category = category
    self.territory = territory
    self.aliases = aliases
  }

  /// Every name the actor may be found under.
  public var names: [String] { [label, name, id] + aliases }
}
