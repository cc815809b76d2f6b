/// One text while it is read: its names, and what each was decided to be.
struct CellReading {
  let lexicon: Lexicon
  let context: TerritoryContext
  let choice: CandidateChoice
  var cell: CellText
  var matches: [NameMatch] = []

  /// The numbers of the countries that are named anywhere.
  private(set) var namedCountries: Set<UInt32> = []

  /// How many items of lists are a name and nothing else.
  private(set) var listedNames = 0

  init(_ bytes: [UInt8], lexicon: Lexicon, context: TerritoryContext) {
    self.lexicon = lexicon
    self.context = context
    choice = CandidateChoice(
      context: context, known: KnownTerritories(context.otherPlaces), zones: lexicon.zoneOfCountry,
      declared: context.zone.flatMap { lexicon.zones.zones.firstIndex(of: $0) } ?? -1)
    cell = CellText(bytes)
  }

  /// - Parameter budget: How many words at most may be compared with all names for misprints.
  mutating func read(budget: inout Int) {
    cell.setRoles(lexicon.vocabulary)
    findNames()
    for index in matches.indices { attachWords(to: index) }
    choose(usingPlaces: false)
    // A name alone has no neighbours, so that no round changes it. The first round decided the
    // countries, which support the names beside them.
    if matches.count > 1 { choose(usingPlaces: false) }
    if correctMisprints(budget: &budget) { choose(usingPlaces: false) }
    if matches.count > 1 { choose(usingPlaces: true) }
    for match in matches {
      if match.isWholeItem, match.cautions.isEmpty { listedNames += 1 }
      guard let chosen = match.choice, chosen.candidate.isCountry else { continue }
      if let country = chosen.candidate.country { namedCountries.insert(country) }
    }
  }

  private mutating func findNames() {
    let matcher = NameMatcher(gazetteer: lexicon.gazetteer, cell: cell)
    var word = 0
    while word < cell.words.count {
      if let match = matcher.match(at: word) {
        matches.append(match)
        word = match.words.upperBound
      } else {
        word += 1
      }
    }
  }

  /// Decides each name by what was decided of its neighbours before.
  private mutating func choose(usingPlaces: Bool) {
    var choices: [NameMatch.Choice?] = []
    choices.reserveCapacity(matches.count)
    var neighbours: [CandidateChoice.Neighbour] = []
    for index in matches.indices {
      neighbours.removeAll(keepingCapacity: true)
      addNeighbours(of: index, usingPlaces: usingPlaces, to: &neighbours)
      choices.append(choice.choose(matches[index], beside: neighbours))
    }
    for index in matches.indices { matches[index].choice = choices[index] }
  }

  /// Whether a place is sure enough to speak for others: a known town, or any beside its bracket.
  private func isFirm(_ match: NameMatch, _ chosen: NameMatch.Choice, link: Double) -> Bool {
    if chosen.isSupported || chosen.candidate.level == .subdivision { return true }
    guard match.cautions.isEmpty, match.isCapital else { return false }
    if link == NeighbourLink.bracket {
      return match.candidates.allSatisfy { $0.country == chosen.candidate.country }
    }
    return match.candidates.count == 1 && chosen.candidate.population >= 20_000
  }

  /// How many names to either side may support a name.
  private static let reach = 8

  private func addNeighbours(
    of index: Int, usingPlaces: Bool, to neighbours: inout [CandidateChoice.Neighbour]
  ) {
    let low = max(0, index - Self.reach)
    let high = min(matches.count - 1, index + Self.reach)
    guard low < high else { return }
    for other in low...high where other != index {
      guard let chosen = matches[other].choice, let country = chosen.candidate.country,
        chosen.candidate.isCountry || usingPlaces
      else { continue }
      if chosen.candidate.kind == .alternate || matches[other].cautions.contains(.direction) {
        continue
      }
      let link =
        other < index
        ? NeighbourLink.of(matches[other], matches[index], apart: index - other, in: cell)
        : NeighbourLink.of(matches[index], matches[other], apart: other - index, in: cell)
      guard chosen.candidate.isCountry || isFirm(matches[other], chosen, link: link) else {
        continue
      }
      neighbours.append(
        CandidateChoice.Neighbour(
          place: chosen.candidate.place, country: country, isCountry: chosen.candidate.isCountry,
          link: link))
    }
  }
}
