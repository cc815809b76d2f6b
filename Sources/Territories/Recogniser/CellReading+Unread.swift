extension CellReading {
  /// The words that stand where a place would and belong to no name, in the order of the text.
  ///
  /// - Parameter start: Where the bytes read begin in the whole text.
  func unreadNames(from start: Int, budget: inout Int) -> [UnreadName] {
    var isTaken = Array(repeating: false, count: cell.words.count)
    for match in matches {
      for word in match.words { isTaken[word] = true }
    }
    let reader = MisprintReader(near: lexicon.nearNames, cell: cell, budget: 0)
    func isOpen(_ word: Int) -> Bool {
      !isTaken[word] && reader.mayBeMisprint(word) && !isAcronym(word)
        && unitWord(word..<word + 1) == nil
        && lexicon.demonym(cell.words[word].key, in: cell) == nil
    }
    var names: [UnreadName] = []
    var word = 0
    while word < cell.words.count {
      guard isOpen(word) else {
        word += 1
        continue
      }
      var end = word + 1
      while end < cell.words.count, isOpen(end), joins(end) { end += 1 }
      let words = word..<end
      word = end
      guard isWherePlacesStand(words), !isInsideLongerName(words, isTaken) else { continue }
      let suggestions = budget > 0 ? suggestions(for: words) : []
      budget -= 1
      let span =
        cell.words[words.lowerBound].span.lowerBound..<cell.words[end - 1].span.upperBound
      names.append(
        UnreadName(
          span: start + span.lowerBound..<start + span.upperBound,
          written: String(decoding: cell.bytes[span], as: UTF8.self), suggestions: suggestions))
    }
    return names
  }

  /// "ARCUS", "ONG": letters that stand for words, unless all is written so.
  private func isAcronym(_ word: Int) -> Bool {
    cell.words[word].isAllCapitals && !cell.isAllCapitals
  }

  private func joins(_ word: Int) -> Bool {
    cell.words[word].gap == .space || cell.words[word].gap == .hyphen
  }

  /// After "à" or "province de", or as an item of a list of places.
  func isWherePlacesStand(_ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    let isItem =
      (first == 0 || cell.words[first - 1].item != cell.words[first].item)
      && (words.upperBound == cell.words.count
        || cell.words[words.upperBound].item != cell.words[first].item)
    if isItem {
      // "Exemple : …" heads what follows.
      let isHeading =
        words.upperBound < cell.words.count && cell.words[words.upperBound].gap.contains(.colon)
      return !isHeading && (choice.declared >= 0 || isBesideName(words))
    }
    guard first > 0, cell.words[first].gap.isDisjoint(with: .hard) else { return false }
    let before = cell.words[first - 1]
    if before.role.contains(.locative), !before.isCapital {
      // "en Partenariat" and "avec Terre d'Amitié" are no places as often as places.
      return cell.letters[before.key].elementsEqual("a".utf8)
    }
    guard before.role.contains(.genitive), first > 1 else { return false }
    return cell.words[first - 2].role.contains(.town)
      || unitWord(first - 2..<first - 1) != nil && !cell.words[first - 2].isCapital
  }

  /// Whether the item before or after is the name of a place.
  private func isBesideName(_ words: Range<Int>) -> Bool {
    matches.contains { match in
      match.isWholeItem
        && (match.words.upperBound == words.lowerBound
          || match.words.lowerBound == words.upperBound)
    }
  }

  /// Whether the name goes on beyond the words, or is one of an institution: "Université de Xi".
  private func isInsideLongerName(_ words: Range<Int>, _ isTaken: [Bool]) -> Bool {
    let next = words.upperBound
    if next < cell.words.count, joins(next), cell.words[next].isCapital { return true }
    var word = words.lowerBound - 1
    while word >= 0, words.lowerBound - word <= 4,
      cell.words[word].item == cell.words[words.lowerBound].item
    {
      let here = cell.words[word]
      if here.isCapital, !here.role.isDisjoint(with: [.institution, .assembly, .programme]) {
        return true
      }
      word -= 1
    }
    return false
  }
}
