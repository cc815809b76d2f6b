extension CellReading {
  /// Reads words with a capital that are no name as misprints of names that fit.
  ///
  /// - Returns: Whether there were any.
  mutating func correctMisprints(budget: inout Int) -> Bool {
    var reader = MisprintReader(near: lexicon.nearNames, cell: cell, budget: budget)
    guard budget > 0, cell.words.indices.contains(where: reader.mayBeMisprint) else {
      return false
    }
    var isTaken = Array(repeating: -1, count: cell.words.count)
    for (index, match) in matches.enumerated() {
      for word in match.words { isTaken[word] = index }
    }
    var found: [NameMatch] = []
    var word = 0
    while word < cell.words.count {
      let isFree = isTaken[word] < 0 || isWeak(matches[isTaken[word]])
      guard isFree, reader.mayBeMisprint(word), reader.budget > 0, !isUnitWord(word),
        let match = misprint(
          at: word, from: found.last?.words.upperBound ?? 0, isTaken: isTaken, reader: &reader)
      else {
        word += 1
        continue
      }
      found.append(match)
      word = match.words.upperBound
    }
    budget = reader.budget
    guard !found.isEmpty else { return false }
    matches.removeAll { match in found.contains { $0.words.overlaps(match.words) } }
    matches += found
    matches.sort { $0.words.lowerBound < $1.words.lowerBound }
    for index in matches.indices { attachWords(to: index) }
    return true
  }

  /// An administrative word or an adjective is spelt as it should.
  private func isUnitWord(_ word: Int) -> Bool {
    if unitWord(word..<word + 1) != nil { return true }
    guard lexicon.demonym(cell.words[word].key, in: cell) != nil else { return false }
    // "Philippine", alone in the row of a zone, is no adjective.
    let isAlone =
      (word == 0 || cell.words[word - 1].item != cell.words[word].item)
      && (word + 1 == cell.words.count || cell.words[word + 1].item != cell.words[word].item)
    return !isAlone || choice.declared < 0
  }

  /// A small place elsewhere in the world, or one that needs support it has not.
  private func isWeak(_ match: NameMatch) -> Bool {
    guard let chosen = match.choice, match.words.count == 1 else { return false }
    let candidate = chosen.candidate
    guard candidate.level == .locality || candidate.kind == .alternate, !chosen.isSupported,
      candidate.population < 100_000
    else { return false }
    guard choice.declared >= 0, let country = candidate.country else { return true }
    return choice.zones[Int(country)] != choice.declared
  }

  /// - Parameter first: The first word that belongs to no misprint found before.
  private func misprint(
    at word: Int, from first: Int, isTaken: [Int], reader: inout MisprintReader
  ) -> NameMatch? {
    let windows = windows(around: word, from: first, isTaken: isTaken)
    let declared = choice.declared
    let zones = choice.zones
    let known = choice.known
    for window in windows {
      let isLong = cell.key(window).count >= 6
      let reading = reader.reading(window, in: .countries, limit: 2) { candidate in
        guard let country = candidate.country else { return false }
        if !known.isEmpty, known.reaches(candidate) { return true }
        if declared >= 0 { return zones[Int(country)] == declared || isLong }
        return isLong && candidate.kind != .alternate
      }
      if let reading, declared >= 0 || reading.distance == 1 || cell.key(window).count >= 9 {
        return match(window, reading)
      }
      if let reading, reading.candidates.contains(where: known.reaches) {
        return match(window, reading)
      }
    }
    for (country, isNamed) in countries(near: word) {
      for window in windows {
        // A country only implied is weak support.
        let limit = isNamed ? 3 : 1
        let reading = reader.reading(window, in: .country(country), limit: limit) {
          mayStand($0, after: window.lowerBound)
        }
        if let reading { return match(window, reading) }
      }
    }
    for country in known.firstCountries {
      // Named in another answer only: the words must at least stand where a place does.
      for window in windows
      where cell.key(window).count >= 5 && (isWherePlacesStand(window) || isAfterLocative(window)) {
        let limit = cell.key(window).count >= 9 ? 2 : 1
        let reading = reader.reading(window, in: .country(country), limit: limit) {
          mayStand($0, after: window.lowerBound)
        }
        if let reading { return match(window, reading) }
      }
    }
    guard declared >= 0, isBareItem(word) else { return nil }
    for window in windows where cell.key(window).count >= 6 {
      let limit = cell.key(window).count >= 9 ? 2 : 1
      let reading = reader.reading(window, in: .zone(declared), limit: limit) { _ in true }
      if let reading { return match(window, reading) }
    }
    return nil
  }

  /// "le Bureau" names no town: those have no article that is not part of their name.
  private func mayStand(_ candidate: Candidate, after word: Int) -> Bool {
    guard word > 0, candidate.level == .locality, cell.words[word].gap == .space else {
      return true
    }
    return !cell.words[word - 1].role.contains(.article)
  }

  /// "avec Tambacunda", "vers Zinguinchor"
  private func isAfterLocative(_ words: Range<Int>) -> Bool {
    guard words.lowerBound > 0, cell.words[words.lowerBound].gap == .space else { return false }
    let before = cell.words[words.lowerBound - 1]
    return before.role.contains(.locative) && !before.isCapital
  }

  /// The runs of words that a misspelt name may be, longest first.
  private func windows(around word: Int, from first: Int, isTaken: [Int]) -> [Range<Int>] {
    func joins(_ next: Int) -> Bool {
      guard next > 0, next < cell.words.count else { return false }
      let gap = cell.words[next].gap
      return gap.isDisjoint(with: .hard) && gap.isDisjoint(with: [.dot, .line])
        && cell.words[next].role.isEmpty && cell.words[next - 1].role.isEmpty
    }
    func isOpen(_ other: Int) -> Bool {
      guard isTaken[other] >= 0 else { return cell.words[other].isCapital }
      return matches[isTaken[other]].words.count == 1
    }
    var windows: [Range<Int>] = []
    if joins(word + 1), isOpen(word + 1) {
      if joins(word + 2), isOpen(word + 2) { windows.append(word..<word + 3) }
      windows.append(word..<word + 2)
    }
    if word > first, joins(word), isOpen(word - 1) { windows.append(word - 1..<word + 1) }
    windows.append(word..<word + 1)
    return windows
  }

  private func isBareItem(_ word: Int) -> Bool {
    let item = cell.words[word].item
    var first = word
    while first > 0, cell.words[first - 1].item == item { first -= 1 }
    var count = 0
    while first < cell.words.count, cell.words[first].item == item {
      if cell.words[first].role.isEmpty { count += 1 }
      first += 1
      if count > 3 { return false }
    }
    return true
  }

  /// The countries decided of around a word, nearest first.
  private func countries(near word: Int) -> [(country: UInt32, isNamed: Bool)] {
    var ranked: [(country: UInt32, distance: Int, isNamed: Bool)] = []
    // Matches are sorted; the ones within reach of the word are few.
    var index = matches.partitioningIndex { $0.words.lowerBound >= word }
    index = max(0, index - 5)
    for match in matches[index..<min(matches.count, index + 10)] {
      guard let chosen = match.choice, let country = chosen.candidate.country,
        !match.words.contains(word)
      else { continue }
      guard chosen.candidate.isCountry || chosen.candidate.level == .subdivision else { continue }
      let isSameSentence = cell.words[match.words.lowerBound].sentence == cell.words[word].sentence
      let distance = abs(match.words.lowerBound - word) + (isSameSentence ? 0 : 20)
      ranked.append((country, distance, chosen.candidate.isCountry))
    }
    var countries: [(country: UInt32, isNamed: Bool)] = []
    for (country, _, isNamed) in ranked.sorted(by: { $0.distance < $1.distance }) {
      if let known = countries.firstIndex(where: { $0.country == country }) {
        countries[known].isNamed = countries[known].isNamed || isNamed
      } else if countries.count < 3 {
        countries.append((country, isNamed))
      }
    }
    return countries
  }

  private func match(
    _ words: Range<Int>, _ reading: (candidates: [Candidate], distance: Int)
  ) -> NameMatch {
    var match = NameMatch(
      words: words, candidates: reading.candidates, cautions: [], isCapital: true)
    match.distance = reading.distance
    return match
  }
}

extension Array {
  /// The first index whose element satisfies the predicate, in an array sorted by it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
