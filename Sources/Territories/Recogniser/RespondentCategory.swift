/// What kind of actor answers: regions speak of regions, towns of towns.
public enum RespondentCategory: String, Hashable, Sendable, CaseIterable {
  case region, departement, commune, ceser, association, other

  /// The category a form or an actor's category is named after: "regions", "Communes", "CESER".
  public init(named name: String) {
    let key = String(decoding: NameKey(name).bytes, as: UTF8.self)
    switch true {
    case key.hasPrefix("region"), key.hasPrefix("conseilregion"): self = .region
    case key.hasPrefix("departement"), key.hasPrefix("conseilgeneral"),
      key.hasPrefix("conseildepartement"):
      self = .departement
    case key.hasPrefix("commune"), key.hasPrefix("ville"), key.hasPrefix("mairie"),
      key.hasPrefix("agglomeration"):
      self = .commune
    case key.hasPrefix("ces"): self = .ceser
    case key.hasPrefix("asso"), key.hasPrefix("ong"): self = .association
    default: self = .other
    }
  }
}
