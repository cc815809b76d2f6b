extension CellReading {
  /// Whether brackets put a name in another country than the place that was found for it:
  /// "Allemagne (Fribourg)" is none of the Fribourgs elsewhere, though its own be unknown.
  func isOfAnotherCountry(_ index: Int, _ chosen: NameMatch.Choice) -> Bool {
    let candidate = chosen.candidate
    guard candidate.tier > 0, !candidate.isFrench, let country = candidate.country,
      let other = countryByBrackets(index), let its = other.country, its != country
    else { return false }
    // "Congo (Kinshasa)": the country meant is the other one of nearly that name.
    let name = NameKey(candidate.place.country?.frenchName ?? "").bytes
    return !name.contains(NameKey(other.place.frenchName).bytes)
  }

  /// The country that stands before the brackets around a name, or alone in those behind it.
  private func countryByBrackets(_ index: Int) -> Candidate? {
    let words = matches[index].words
    let bracket = cell.words[words.lowerBound].bracket
    if bracket > 0 {
      return matches[..<index].last { $0.words.upperBound == cell.wordsBefore[bracket] }
        .flatMap(country)
    }
    let behind = matches[(index + 1)...].prefix { match in
      let bracket = cell.words[match.words.lowerBound].bracket
      return bracket > 0 && cell.wordsBefore[bracket] == words.upperBound
    }
    return behind.count == 1 ? behind.first.flatMap(country) : nil
  }

  private func country(_ match: NameMatch) -> Candidate? {
    match.choice.map(\.candidate).flatMap { $0.isCountry ? $0 : nil }
  }
}
