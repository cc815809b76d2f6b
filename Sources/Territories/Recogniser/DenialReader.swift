/// Reads which words a text denies, and which it says to be planned or over.
///
/// A denial reaches from its word to the end of the clause: "n'intervient pas en Asie, ni au
/// Japon". What is denied of an action that existed ("n'a pas été renouvelé") is over instead.
struct DenialReader {
  private(set) var isDenied: [Bool]
  private(set) var natures: [MentionNature]

  init(_ cell: CellText) {
    isDenied = Array(repeating: false, count: cell.words.count)
    natures = Array(repeating: .current, count: cell.words.count)
    guard !cell.roles.isDisjoint(with: .temporal) else { return }
    var start = 0
    while start < cell.words.count {
      var end = start + 1
      while end < cell.words.count, cell.words[end].sentence == cell.words[start].sentence {
        end += 1
      }
      read(start..<end, of: cell)
      start = end
    }
  }

  private mutating func read(_ sentence: Range<Int>, of cell: CellText) {
    var denial = false
    var nature = MentionNature.current
    var exceptionItem: Int?
    var negation: Int?
    for index in sentence {
      let word = cell.words[index]
      // "Nord-Pas de Calais" denies nothing.
      let isPart = index > 0 && word.gap == .hyphen || word.isCapital && index > sentence.lowerBound
      let role = isPart ? [] : word.role
      if role.contains(.turn) || (role.contains(.pronoun) && word.gap.contains(.comma)) {
        denial = false
        negation = nil
        nature = .current
      }
      if role.contains(.denial) { denial = true }
      if role.contains(.negation) { negation = index }
      if role.contains(.negated) {
        // "pas" alone denies too: "pas d'action en Asie".
        denial = true
      }
      if role.contains(.plus), let place = negation, index - place <= 4 { nature = .ended }
      if role.contains(.exception) {
        // "aucun projet, sauf au Togo"
        if denial, !isWord(index, "hors", of: cell) {
          denial = false
        } else {
          exceptionItem = word.item
        }
      }
      if let item = exceptionItem, item != word.item { exceptionItem = nil }
      if role.contains(.continued), denial {
        // The sentence was about something that has ended.
        denial = false
        for before in sentence where before < index {
          isDenied[before] = false
          natures[before] = .ended
        }
      }
      let isCue = word.role.contains(.cue)
      if role.contains(.ended) || isCue && isEnd(index, of: cell) {
        denial = false
        nature = .ended
        markItem(of: index, in: sentence, of: cell, as: .ended)
      } else if role.contains(.planned) || isCue && isPlan(index, of: cell) {
        if !denial {
          nature = .planned
          markItem(of: index, in: sentence, of: cell, as: .planned)
        }
      }
      isDenied[index] = denial || exceptionItem != nil
      if natures[index] == .current { natures[index] = nature }
    }
  }

  /// The names before the cue in its own item, or before its bracket, share the nature.
  private mutating func markItem(
    of index: Int, in sentence: Range<Int>, of cell: CellText, as nature: MentionNature
  ) {
    var word = index - 1
    while word >= sentence.lowerBound, index - word < 12 {
      // A bracket belongs to the name before it, on both its sides.
      let gap = cell.words[word + 1].gap
      let isBracket = !gap.isDisjoint(with: [.open, .close, .colon])
      if cell.words[word].item != cell.words[word + 1].item, !isBracket || gap.contains(.comma) {
        if cell.words[index].bracket == 0 || cell.words[word + 1].bracket == 0 { return }
      }
      natures[word] = nature
      word -= 1
    }
  }

  private func isWord(_ word: Int, _ text: String, of cell: CellText) -> Bool {
    guard word >= 0, word < cell.words.count else { return false }
    return text.utf8.elementsEqual(cell.letters[cell.words[word].key])
  }

  /// « jusqu'en 2008 », « la fin de ».
  private func isEnd(_ word: Int, of cell: CellText) -> Bool {
    if isWord(word, "jusqu", of: cell) { return isWord(word + 1, "en", of: cell) }
    return isWord(word, "fin", of: cell) && isWord(word + 1, "de", of: cell)
  }

  /// « à venir », « à l'étude », « en projet », « en cours de négociation ».
  private func isPlan(_ word: Int, of cell: CellText) -> Bool {
    if isWord(word, "venir", of: cell) { return isWord(word - 1, "a", of: cell) }
    if isWord(word, "etude", of: cell) { return isWord(word - 2, "a", of: cell) }
    if isWord(word, "projet", of: cell) { return isWord(word - 1, "en", of: cell) }
    if isWord(word, "cours", of: cell), isWord(word + 1, "de", of: cell) {
      return ["negociation", "signature", "definition", "preparation", "montage", "reflexion"]
        .contains { next in
          word + 2 < cell.words.count
            && next.utf8.elementsEqual(cell.letters[cell.words[word + 2].key])
        }
    }
    return false
  }
}
