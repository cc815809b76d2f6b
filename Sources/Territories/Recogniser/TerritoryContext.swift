/// What is known of a cell before it is read: the reader leans on it, never invents from it.
public struct TerritoryContext: Sendable {
  /// The zone of the row the respondent wrote in.
  public var zone: Zone?

  public var category: RespondentCategory

  /// The respondent's own territory, which is no territory of action by itself.
  public var home: Place?

  /// Territories the same actor named in other cells.
  public var otherPlaces: [Place]

  public init(
    zone: Zone? = nil, category: RespondentCategory = .other, home: Place? = nil,
    otherPlaces: [Place] = []
  ) {
    self.zone = zone
    self.category = category
    self.home = home
    self.otherPlaces = otherPlaces
  }
}
