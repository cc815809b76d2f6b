/// An answer being read word by word, as long as it says nothing but marks.
struct MarkReading {
  private var statuses: Set<AnswerStatus> = []
  private var isDenied = false
  private var lastVerbNegation: Int?
  private var previous = ""

  /// Whether words came that are neither marks nor courtesies.
  private var hasOtherWords = false

  /// Takes in a mark, of which `last` is the last word.
  mutating func mark(_ status: AnswerStatus, last: String) {
    statuses.insert(status)
    isDenied = isDenied || status != .yes
    previous = last
  }

  /// Takes in a word that is no mark.
  ///
  /// - Returns: Whether the word is without content where it stands.
  mutating func word(_ word: String, at index: Int) -> Bool {
    defer { previous = word }
    if AnswerVocabulary.courtesies.contains(word) { return true }
    hasOtherWords = true
    if AnswerVocabulary.negations.contains(word) {
      isDenied = true
      statuses.insert(.none)
      if word == "not" { lastVerbNegation = index }
      return true
    }
    if AnswerVocabulary.verbNegations.contains(word) {
      lastVerbNegation = index
      return true
    }
    if AnswerVocabulary.fillers.contains(word) { return true }
    if AnswerVocabulary.nouns.contains(word), isDenied || lastVerbNegation != nil,
      AnswerVocabulary.determiners.contains(previous)
    {
      return true
    }
    if AnswerVocabulary.verbs.contains(word), let last = lastVerbNegation, index - last <= 3 {
      return true
    }
    if AnswerVocabulary.participles.contains(word), isDenied { return true }
    return isDenied && isYear(word)
  }

  /// The one status that what was read amounts to, if it does.
  var status: AnswerStatus? {
    // « Non, sans objet » says why there is nothing: the more precise status wins.
    let precise = statuses.count > 1 ? statuses.subtracting([.none]) : statuses
    guard precise.count == 1, let status = precise.first else { return nil }
    switch status {
    case .yes: return statuses == [.yes] && !hasOtherWords ? .yes : nil
    case .refers: return statuses == [.refers] && !hasOtherWords ? .refers : nil
    default: return status
    }
  }

  private func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil
  }
}
