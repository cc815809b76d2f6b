extension CellReading {
  /// Finds the administrative words and adjectives around a name.
  mutating func attachWords(to index: Int) {
    let match = matches[index]
    var first = match.words.lowerBound
    var unit = unitBefore(&first)
    if unit == nil { unit = inheritedUnit(index) }
    var end = match.words.upperBound
    if end < cell.words.count, cell.words[end].item == cell.words[end - 1].item,
      let after = unitWord(end..<end + 1), after.position != .before, !isFollowedByName(end)
    {
      if unit == nil { unit = after }
      end += 1
    }
    matches[index].unit = unit
    if end < cell.words.count, cell.words[end].gap == .space, !cell.words[end].isCapital,
      let demonym = lexicon.demonym(cell.words[end].key, in: cell)
    {
      matches[index].demonym = demonym
      end += 1
    }
    // "cantons suisses du Jura": the adjective stands with the administrative word.
    if matches[index].demonym == nil, unit != nil, first < match.words.lowerBound {
      for word in first..<match.words.lowerBound {
        if let demonym = lexicon.demonym(cell.words[word].key, in: cell) {
          matches[index].demonym = demonym
        }
      }
    }
    matches[index].isTown = isTown(index)
    matches[index].isWholeItem = isItemStart(first) && isItemEnd(end)
  }

  /// "Mali région de Mopti": the word belongs to the name after it.
  private func isFollowedByName(_ word: Int) -> Bool {
    word + 1 < cell.words.count && cell.words[word + 1].item == cell.words[word].item
      && (cell.words[word + 1].role.contains(.genitive) || cell.words[word + 1].isCapital)
  }

  /// "à Kayes", "près de Kolda", "autour d'Oujda et de Figuig".
  private func isTown(_ index: Int) -> Bool {
    let first = matches[index].words.lowerBound
    guard first > 0, cell.words[first].gap.isDisjoint(with: .hard) else { return false }
    if index > 0, matches[index - 1].isTown {
      let between = matches[index - 1].words.upperBound..<first
      if between.count <= 2,
        between.first.map({ cell.words[$0].role.contains(.conjunction) }) == true
      {
        return between.count == 1 || cell.words[first - 1].role.contains(.genitive)
      }
    }
    let before = cell.words[first - 1]
    if before.role.contains(.locative), cell.letters[before.key].elementsEqual("a".utf8) {
      return true
    }
    return before.role.contains(.genitive) && first > 1
      && cell.words[first - 2].role.contains(.town) && before.gap == .space
  }

  /// Whether an item begins here: nothing before it, or what kind of action it is: "jumelage Chimay".
  private func isItemStart(_ word: Int) -> Bool {
    var word = word
    var steps = 0
    while word > 0, steps < 3, cell.words[word].item == cell.words[word - 1].item,
      cell.words[word].gap == .space, cell.words[word - 1].role == .common,
      !cell.words[word - 1].isCapital
    {
      word -= 1
      steps += 1
    }
    return word == 0 || cell.words[word].item != cell.words[word - 1].item
      || cell.words[word - 1].role.contains(.conjunction)
  }

  private func isItemEnd(_ end: Int) -> Bool {
    end >= cell.words.count || cell.words[end].item != cell.words[end - 1].item
      || cell.words[end].role.contains(.conjunction)
  }

  /// The administrative word before a name; moves `first` to where it begins.
  private func unitBefore(_ first: inout Int) -> UnitRule? {
    var word = first - 1
    var steps = 0
    let item = cell.words[first].item
    while word >= 0, steps < 3, cell.words[word].item == item,
      !cell.words[word].role.isDisjoint(with: [.genitive, .article])
    {
      word -= 1
      steps += 1
    }
    guard word >= 0, cell.words[word].item == item else { return nil }
    let name = first
    // "cantons suisses du", "région autonome du": one word may stand between.
    for end in [word, word - 1] where end >= 0 && cell.words[end].item == item {
      if end < word, steps == 0 || cell.words[word].isCapital { break }
      for start in max(0, end - 2)...end {
        if let unit = unitWord(start..<end + 1), unit.position != .after {
          first = start
          return unit
        }
      }
    }
    first = name
    return nil
  }

  func unitWord(_ words: Range<Int>) -> UnitRule? {
    let range = cell.key(words)
    guard range.count >= 3, range.count <= 30 else { return nil }
    // Grammar is no unit; looking up costs more than asking this.
    guard !cell.words[words.lowerBound].role.contains(.grammar) else { return nil }
    return lexicon.units.rule(cell.letters.span.extracting(range))
  }

  /// The plural before the first name of a list: "cercles de Yélimané et de Nioro".
  private func inheritedUnit(_ index: Int) -> UnitRule? {
    guard index > 0, let unit = matches[index - 1].unit else { return nil }
    let between = matches[index - 1].words.upperBound..<matches[index].words.lowerBound
    // "la province d'Imperia et celle de Coni"
    guard unit.isPlural || between.contains(where: { cell.words[$0].role.contains(.substitute) })
    else { return nil }
    guard between.count <= 4, between.allSatisfy({ cell.words[$0].role.contains(.grammar) }),
      cell.words[between.lowerBound].gap.isDisjoint(with: [.open, .close, .semicolon, .colon])
    else { return nil }
    return unit
  }
}
