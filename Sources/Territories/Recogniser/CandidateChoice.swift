/// Chooses between the places a name may stand for, by points.
struct CandidateChoice {
  let context: TerritoryContext

  /// What the same actor named elsewhere.
  let known: KnownTerritories

  /// The zone of each country, by number; -1 for none.
  let zones: [Int]

  /// The number of the zone of the row; -1 where none is declared.
  let declared: Int

  /// A territory in the neighbourhood of the name.
  struct Neighbour {
    let place: Place
    let country: UInt32
    let isCountry: Bool
    let link: Double
  }

  func choose(_ match: NameMatch, beside neighbours: [Neighbour]) -> NameMatch.Choice? {
    var best: NameMatch.Choice?
    var second = -100.0
    // A point of the compass is of the country beside it or of none.
    let bound = match.cautions.contains(.direction) ? NeighbourLink.list : NeighbourLink.strong
    let isTied = neighbours.contains { $0.link >= bound && $0.isCountry }
    for candidate in match.candidates {
      let choice = points(candidate, of: match, beside: neighbours, isTied: isTied)
      if let lead = best, choice.score <= lead.score {
        if candidate.place.country?.index != lead.candidate.country {
          second = max(second, choice.score)
        }
      } else {
        if let lead = best { second = max(second, lead.score) }
        best = choice
      }
    }
    guard var best else { return nil }
    best.lead = best.score - second
    return best
  }

  private func points(
    _ candidate: Candidate, of match: NameMatch, beside neighbours: [Neighbour], isTied: Bool
  ) -> NameMatch.Choice {
    var score = base(candidate)
    var ground = NameMatch.Choice.Ground.name
    var isSupported = false
    if let unit = match.unit {
      if unit.suits(candidate) {
        score += 22
        isSupported = true
        ground = .administrativeWord
      } else {
        score -= candidate.tier == 0 ? 12 : 6
      }
    }
    if let country = candidate.country {
      if declared >= 0, Int(country) < zones.count {
        if zones[Int(country)] == declared {
          score += candidate.isFrench ? 4 : 15
        } else {
          score -= candidate.tier == 0 ? 4 : 12
        }
      }
      if match.isTown, match.unit == nil, candidate.level == .locality { score += 9 }
      if candidate.isFrench, candidate.tier == 3, declared < 0, isNearHome(candidate) {
        score += 24
      }
      if let demonym = match.demonym, candidate.tier > 0 {
        score += demonym == country ? 36 : -20
        if demonym == country { isSupported = true }
      }
      var link = 0.0
      var agrees = false
      for neighbour in neighbours where neighbour.country == country && candidate.tier > 0 {
        // "Mozambique (Nampula)" is the country, whatever town has its name.
        if match.isCountryName, !neighbour.isCountry { continue }
        var points = neighbour.isCountry ? neighbour.link : neighbour.link * 0.5
        if !neighbour.isCountry {
          if neighbour.link >= NeighbourLink.list, isInside(candidate, neighbour.place) {
            points = neighbour.link + 6
          } else if holds(candidate, neighbour.place) {
            // "Shawinigan (Québec)", "l'Oriental, autour d'Oujda"
            let share = neighbour.link >= NeighbourLink.bracket ? 1 : 0.5
            points = max(points, neighbour.link * share + 6)
          }
        }
        if neighbour.link >= NeighbourLink.strong { agrees = true }
        if points > link {
          link = points
          if points >= 10 { ground = .neighbour(neighbour.place) }
        }
      }
      // "Niger, Nigéria" names two countries, not a State of Nigeria.
      if link < NeighbourLink.strong, match.isCountryName { link = min(link, 8) }
      if isTied, !agrees,
        !(candidate.tier == 0 && candidate.status == .current && match.unit == nil)
      {
        score -= 25
      } else if isTied, !agrees,
        neighbours.contains(where: { $0.isCountry && $0.link >= 40 && $0.country != country })
      {
        score -= 25
      }
      score += link
      if link >= 10 { isSupported = true }
      if !known.isEmpty, known.reaches(candidate) {
        score += pointsForKnown(candidate, of: match)
        if candidate.tier > 0 || match.isCountryName { isSupported = true }
        if case .name = ground { ground = .respondent }
      }
    }
    if candidate.tier == 0, isElsewhere(candidate, of: match) { score -= 16 }
    return NameMatch.Choice(
      candidate: candidate, score: score, lead: 0, ground: ground, isSupported: isSupported)
  }

  /// Whether a country lies outside the row's zone and a large homonym inside: "Géorgie" under
  /// Amérique du Nord, "Grenade" under Europe.
  private func isElsewhere(_ country: Candidate, of match: NameMatch) -> Bool {
    guard declared >= 0, match.candidates.count > 1, !isDeclared(country) else { return false }
    return match.candidates.contains { other in
      isDeclared(other) && !other.isFrench
        && (other.tier == 1 || other.population >= Self.large)
    }
  }

  private static let large = 100_000

  private func isDeclared(_ candidate: Candidate) -> Bool {
    candidate.country.map { Int($0) < zones.count && zones[Int($0)] == declared } ?? false
  }

  /// What it is worth that the actor named the place, or its country, in another answer.
  private func pointsForKnown(_ candidate: Candidate, of match: NameMatch) -> Double {
    if known.contains(candidate.place) { return 18 }
    if candidate.isFrench { return 0 }
    if candidate.tier > 0 { return match.isCountryName ? 4 : 14 }
    return known.reachesOnly(candidate, of: match.candidates) ? 24 : 8
  }

  /// Whether a commune lies in the region of the respondent.
  private func isNearHome(_ candidate: Candidate) -> Bool {
    guard let home = context.home, let parent = candidate.place.parent else { return false }
    return parent == home || parent == home.parent
  }

  /// Whether a locality lies in the unit a name may stand for.
  private func holds(_ candidate: Candidate, _ place: Place) -> Bool {
    guard candidate.level == .subdivision, place.tier > candidate.tier else { return false }
    return place.parent == candidate.place
  }

  private func isInside(_ candidate: Candidate, _ place: Place) -> Bool {
    guard candidate.level == .locality || candidate.tier == 2, place.tier < candidate.tier else {
      return false
    }
    if candidate.place.parent == place { return true }
    // A region by use, such as the West Bank, is made of units.
    if place.status != .current, let parent = candidate.place.parent,
      place.members.contains(parent)
    {
      return true
    }
    guard let code = candidate.place.subdivisionCode else { return false }
    return code == place.subdivisionCode
  }

  /// What a place is worth before anything around its name is seen.
  private func base(_ candidate: Candidate) -> Double {
    var score: Double
    switch candidate.level {
    case .country: score = 62
    case .macro: score = 52
    case .france:
      // Without a row for the world, the French homonym is at home.
      score = candidate.tier == 0 ? 55 : candidate.tier < 3 ? 26 : 18
      if declared < 0, candidate.tier > 0 { score += 26 }
    case .subdivision: score = candidate.tier <= 1 ? 40 : 30
    case .locality: score = 22 + magnitude(candidate.population) * 2.2
    }
    switch (context.category, candidate.level) {
    case (.region, .subdivision), (.ceser, .subdivision): score += candidate.tier <= 1 ? 9 : 1
    case (.departement, .subdivision): score += candidate.tier <= 1 ? 5 : 1
    case (.commune, .locality): score += 14
    case (.association, .locality): score += 4
    default: break
    }
    switch candidate.kind {
    case .french, .usual, .formal, .abbreviation: break
    case .english, .local: score -= 1
    case .former: score -= 3
    case .alternate: score -= candidate.tier == 0 ? 20 : candidate.level == .subdivision ? 14 : 8
    }
    switch candidate.status {
    case .current: break
    case .former: score -= candidate.level == .subdivision ? 16 : 3
    case .customary: score -= 2
    case .statistical: score -= 4
    }
    return score
  }

  /// The decimal digits of a number, about.
  private func magnitude(_ population: Int) -> Double {
    guard population > 0 else { return 2 }
    // Bits and the next two, at 0.30103 digits a bit: near enough, without a logarithm.
    let bits = Int.bitWidth - population.leadingZeroBitCount - 1
    let rest = Double(population) / Double(1 << bits) - 1
    return (Double(bits) + rest) * 0.30103
  }
}
