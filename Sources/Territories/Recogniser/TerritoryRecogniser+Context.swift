extension TerritoryRecogniser {
  /// The zone a row of a questionnaire is headed with: "Moyen Orient", "Afrique (suite)".
  public func zone(ofRow row: String) -> Zone? {
    if let zone = zones.zone(named: row) { return zone }
    let key = NameKey(row).bytes
    for suffix in ["suite", "zone", "pays"] {
      if key.count > suffix.utf8.count, key.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
        let rest = String(decoding: key.dropLast(suffix.utf8.count), as: UTF8.self)
        if let zone = zones.zone(named: rest) { return zone }
      }
    }
    return nil
  }

  /// The French territory in an actor's name: "Conseil régional Alsace", "Ville de Valence".
  public func home(ofActor name: String, category: RespondentCategory) -> Place? {
    var cell = CellText(Array(name.utf8))
    cell.setRoles(lexicon.vocabulary)
    let matcher = NameMatcher(gazetteer: gazetteer, cell: cell)
    var best: (place: Place, rank: Int)?
    for word in cell.words.indices {
      guard let match = matcher.match(at: word) else { continue }
      for candidate in match.candidates where candidate.isFrench && candidate.tier > 0 {
        let wanted = category == .commune ? 3 : category == .departement ? 2 : 1
        let rank = abs(candidate.tier - wanted)
        if best == nil || rank < best?.rank ?? .max { best = (candidate.place, rank) }
      }
    }
    return best?.place
  }
}
