extension CellReading {
  /// The names that are territories of action, in the order of the text.
  ///
  /// - Parameter start: Where the bytes read begin in the whole text.
  func mentions(from start: Int) -> [TerritoryMention] {
    guard !matches.isEmpty else { return [] }
    let denial = DenialReader(cell)
    let institutions = InstitutionRule(cell: cell)
    var mentions: [TerritoryMention] = []
    for (index, match) in matches.enumerated() {
      guard let chosen = match.choice else { continue }
      let first = match.words.lowerBound
      guard !denial.isDenied[first], isPlace(index, match, chosen), !isHome(match, chosen),
        !institutions.covers(match, level: chosen.candidate.level)
      else { continue }
      let span =
        cell.words[first].span
        .lowerBound..<cell.words[match.words.upperBound - 1].span
        .upperBound
      let place = chosen.candidate.place
      mentions.append(
        TerritoryMention(
          span: start + span.lowerBound..<start + span.upperBound,
          written: String(decoding: cell.bytes[span], as: UTF8.self), place: place,
          zone: lexicon.zone(of: chosen.candidate), confidence: confidence(match, chosen),
          nature: denial.natures[first], ground: match.ground(of: chosen),
          misprintOf: match.distance > 0 ? place.frenchName : nil))
    }
    return mentions
  }

  /// Whether a name is one of a place here, and not a word, a person or a piece of another name.
  private func isPlace(_ index: Int, _ match: NameMatch, _ chosen: NameMatch.Choice) -> Bool {
    let candidate = chosen.candidate
    let first = match.words.lowerBound
    let role = match.words.count == 1 ? cell.words[first].role : []
    let isListed = match.isWholeItem && (choice.declared >= 0 || listedNames > 2)
    let isUnit =
      match.unit?.suits(candidate) == true
      || match.words.count > 1 && unitWord(first..<first + 1)?.suits(candidate) == true
    if isAddress(match) || isCompound(match) || isOfAnotherCountry(index, chosen) { return false }
    if candidate.level == .macro, !isArea(match, candidate) { return false }
    if !match.isCapital {
      switch candidate.level {
      case .country, .macro:
        // A word of French in a list of countries is one: "pérou, équateur".
        let isWord = match.cautions == .commonWord && match.isWholeItem && namedCountries.count > 1
        let isClear =
          (match.cautions.isEmpty || isWord) && candidate.kind != .alternate && role.isEmpty
        if !isClear { return false }
        return candidate.level == .country || cell.key(match.words).count >= 5
      case .subdivision: return isUnit && chosen.isSupported && hasCountry(chosen)
      case .locality, .france: return false
      }
    }
    // "Par" begins a sentence, whatever town has that name in a country spoken of.
    if role.contains(.grammar), !(isListed && chosen.isSupported) { return false }
    if match.cautions.contains(.direction) {
      // "Nord, Centre", from an actor that names Burkina Faso elsewhere.
      if match.isWholeItem, candidate.tier > 0, choice.known.reaches(candidate) {
        return !isCompass(match)
      }
      let isNamed = match.demonym != nil && match.demonym == candidate.country
      return candidate.tier > 0 && (isNamed || hasCountry(chosen)) && !isCompass(match)
    }
    if choice.declared >= 0, candidate.tier == 2, !chosen.isSupported,
      let country = candidate.country,
      choice.zones[Int(country)] != choice.declared
    {
      return false
    }
    // "EAU, Qatar": capitals tell the abbreviation from the word.
    if candidate.kind == .abbreviation, match.isWholeItem, match.cautions == .commonWord,
      !cell.isAllCapitals
    {
      return true
    }
    if !match.cautions.isEmpty || !role.isDisjoint(with: [.common, .institution, .assembly]) {
      if isUnit || isListed { return true }
      if chosen.isSupported { return !isWordOfASentence(match, chosen) }
      // "à Florence", but "avec Maurice et Florence" are persons as likely as not.
      if match.cautions.contains(.personalName) {
        if first > 0, !cell.words[first - 1].role.isDisjoint(with: [.locative, .genitive]) {
          return true
        }
        return isAfterPlaceWord(first) && goesOnList(index)
      }
      // A capital within a sentence is a name's, not a word's: "et la Crète", "avec Boston".
      if match.cautions == .commonWord, role.isEmpty, !isSentenceStart(first) {
        return isAfterPlaceWord(first) || candidate.tier == 0 && goesOnList(index)
      }
      return candidate.tier == 0 && candidate.level != .macro && role.isEmpty
        && (isAfterPlaceWord(first) || goesOnList(index))
    }
    guard candidate.level == .locality || candidate.tier == 2 || candidate.kind == .alternate
    else { return true }
    if chosen.isSupported || isUnit || isListed || match.distance > 0 { return true }
    if cell.key(match.words).count < 4, candidate.population < 200_000 { return false }
    let isKnown = candidate.population >= 20_000
    if choice.declared >= 0, isKnown { return true }
    return isAfterPlaceWord(first) && (isKnown || candidate.kind != .alternate)
      || match.isWholeItem && isKnown
  }

  /// "Bar d'accueil": a word that begins a sentence is no place of a country that is named in another
  /// answer only.
  private func isWordOfASentence(_ match: NameMatch, _ chosen: NameMatch.Choice) -> Bool {
    guard case .respondent = chosen.ground, chosen.candidate.tier > 0 else { return false }
    return match.cautions.contains(.commonWord) && isSentenceStart(match.words.lowerBound)
      && !match.isWholeItem
  }

  /// "Nord-Sud", "Sud/Sud": an axis, not a place.
  private func isCompass(_ match: NameMatch) -> Bool {
    func isDirection(_ word: Int, gap: WordGap) -> Bool {
      cell.words.indices.contains(word) && cell.words[word].role.contains(.direction)
        && (gap == .hyphen || gap == .slash)
    }
    let first = match.words.lowerBound
    let next = match.words.upperBound
    return isDirection(first - 1, gap: cell.words[first].gap)
      || next < cell.words.count && isDirection(next, gap: cell.words[next].gap)
  }

  /// Whether the name is a part of the address of a page: "afrique-avenir.org".
  private func isAddress(_ match: NameMatch) -> Bool {
    var word = match.words.upperBound
    while word < cell.words.count, word - match.words.upperBound < 6 {
      let here = cell.words[word]
      if here.gap == .dot {
        return !here.isCapital && here.key.count > 1 && cell.words[word - 1].key.count > 2
      }
      guard here.gap == .hyphen else { return false }
      word += 1
    }
    return false
  }

  /// Whether the name is the first half of a word: "vice-président" at the head of a sentence.
  private func isCompound(_ match: NameMatch) -> Bool {
    let next = match.words.upperBound
    return match.cautions.contains(.commonWord) && next < cell.words.count
      && cell.words[next].gap == .hyphen && !cell.words[next].isCapital
  }

  /// Whether a continent or region is one of action, and not the world, an audience or a donor.
  private func isArea(_ match: NameMatch, _ candidate: Candidate) -> Bool {
    let id = candidate.place.id
    if !match.isCapital, !match.isWholeItem { return false }
    if id == "macro:monde" { return match.isWholeItem && match.words.count > 1 }
    var word = match.words.lowerBound - 1
    while word >= 0, cell.words[word].role.contains(.article) { word -= 1 }
    let isInside = word >= 0 && cell.words[word].role.contains(.locative)
    if id == "macro:union-europeenne" { return isInside }
    return word < 0 || !isWord(word, "pour")
  }

  private func isWord(_ word: Int, _ text: String) -> Bool {
    text.utf8.elementsEqual(cell.letters[cell.words[word].key])
  }

  /// Whether a word comes next to the name of a place that no person bears: "Pise et Florence".
  private func goesOnList(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = matches[index - 1]
    return matches[index].words.lowerBound - before.words.upperBound <= 1
      && !before.cautions.contains(.personalName)
  }

  private func isSentenceStart(_ word: Int) -> Bool {
    word == 0 || cell.words[word].sentence != cell.words[word - 1].sentence
  }

  private func hasCountry(_ chosen: NameMatch.Choice) -> Bool {
    if case .neighbour = chosen.ground { return true }
    return chosen.candidate.country.map(namedCountries.contains) ?? false
  }

  /// Whether a word stands where a place would: "à", "en", "du", after another name.
  private func isAfterPlaceWord(_ word: Int) -> Bool {
    guard word > 0 else { return false }
    let before = cell.words[word - 1].role
    return !before.isDisjoint(with: [.locative, .genitive, .article, .conjunction])
      || cell.words[word].gap.contains(.comma)
  }

  /// Whether the name is the respondent's own territory, or its country as the home side.
  private func isHome(_ match: NameMatch, _ chosen: NameMatch.Choice) -> Bool {
    if let home = context.home {
      if chosen.candidate.place == home { return true }
      let isHomonym = match.candidates.contains { $0.place == home }
      if isHomonym, !chosen.isSupported { return true }
    }
    // "entre la France et le Mali"
    guard chosen.candidate.place.iso2 == "FR", chosen.candidate.tier == 0 else { return false }
    return choice.declared < 0
  }

  private func confidence(_ match: NameMatch, _ chosen: NameMatch.Choice) -> Double {
    var confidence = chosen.candidate.tier == 0 ? 0.97 : 0.85
    if chosen.isSupported { confidence += 0.08 }
    if match.candidates.count > 1, chosen.lead < 10 { confidence -= 0.03 * (10 - chosen.lead) }
    if !match.cautions.isEmpty { confidence -= 0.1 }
    if chosen.candidate.kind == .alternate { confidence -= 0.1 }
    confidence -= Double(match.distance) * 0.12
    if choice.declared >= 0, let country = chosen.candidate.country,
      choice.zones[Int(country)] != choice.declared
    {
      confidence -= 0.15
    }
    return min(max((confidence * 100).rounded() / 100, 0.05), 0.99)
  }
}
