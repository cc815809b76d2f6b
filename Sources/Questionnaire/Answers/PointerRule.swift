/// Recognises answers that only point elsewhere.
///
/// Two shapes of them:
/// - An opening (« voir », « se reporter à », …) and what it points at, in one sentence however long
///   (« Lire les 14 propositions que nous avons émises en 2008 … »). Everyday verbs must point at a
///   document or a place in the questionnaire: « Voir la Région jouer un rôle » is a wish. The
///   sentence must not go on to a clause of its own (« …, nous finançons aussi … »), and what
///   follows may only point again or say how to get the document.
/// - A few words that hold nothing but a pointer: « Réponse en annexe », « Question 3 ».
struct PointerRule: Sendable {
  private typealias Vocabulary = AnswerVocabulary

  /// The openings, by their words; whether each must be followed by something to point at.
  private let openings: [String: Bool]
  private let longestOpening: Int

  init(needsTarget openings: [String: Bool]) {
    self.openings = openings
    longestOpening = openings.keys.reduce(1) { longest, key in
      max(longest, key.utf8.count { $0 == UInt8(ascii: " ") } + 1)
    }
  }

  func matches(_ answer: AnswerWords) -> Bool {
    guard !openings.isEmpty else { return false }
    let sentences = Self.sentences(of: answer)
    guard let first = sentences.first else { return false }
    let words = answer.words
    guard pointsWithOpening(answer, first) || sentences.count == 1 && isBarePointer(words[first])
    else { return false }
    return sentences.dropFirst().allSatisfy { sentence in
      pointsWithOpening(answer, sentence) || isBarePointer(words[sentence])
        || isClosingRemark(words[sentence])
    }
  }

  private static func sentences(of answer: AnswerWords) -> [Range<Int>] {
    let starts = answer.words.indices.filter { answer.separations[$0] == .sentence }
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : answer.words.count)
    }
  }

  /// A sentence that begins, after kind words, with an opening and says nothing of its own.
  private func pointsWithOpening(_ answer: AnswerWords, _ sentence: Range<Int>) -> Bool {
    let words = answer.words
    var start = sentence.lowerBound
    while start < sentence.upperBound, start - sentence.lowerBound <= 10 {
      if let (length, needsTarget) = opening(at: start, in: words[sentence]) {
        let rest = (start + length)..<sentence.upperBound
        return (!needsTarget || hasTarget(words[rest])) && !hasOwnClause(answer, rest)
      }
      guard Vocabulary.preludes.contains(words[start]) else { return false }
      start += 1
    }
    return false
  }

  private func opening(
    at index: Int, in words: ArraySlice<String>
  ) -> (length: Int, needsTarget: Bool)? {
    var best: (length: Int, needsTarget: Bool)?
    var key = ""
    for end in index..<min(words.endIndex, index + longestOpening) {
      key += (end == index ? "" : " ") + words[end]
      if let needsTarget = openings[key] { best = (end - index + 1, needsTarget) }
    }
    return best
  }

  /// Whether the words begin with something that can be looked up, at most one word unknown before.
  private func hasTarget(_ words: ArraySlice<String>) -> Bool {
    var unknown = 0
    for (index, word) in zip(words.indices, words) {
      let next = index + 1 < words.endIndex ? words[index + 1] : ""
      if Vocabulary.targets.contains(word) || isLocator(word, next: next) { return true }
      // « Voir une plateforme commune », « voir plus de documents » are wishes.
      if word == "un" || word == "une" || word == "plus" && next == "de" { return false }
      if isNumber(word) {
        // « Voir 3 » points, « Voir 3 pays » does not.
        if index == words.endIndex - 1 { return true }
      } else if !Vocabulary.pointerWords.contains(word) {
        unknown += 1
        if unknown > 1 { return false }
      }
    }
    return false
  }

  /// Whether the rest of a pointing sentence goes on to say something.
  private func hasOwnClause(_ answer: AnswerWords, _ rest: Range<Int>) -> Bool {
    let words = answer.words
    for index in rest {
      let word = words[index]
      let before = index > rest.lowerBound ? words[index - 1] : ""
      if Vocabulary.contrasts.contains(word), word != "ailleurs" || before == "par" { return true }
      if Vocabulary.subjects.contains(word), !Vocabulary.relatives.contains(before),
        !words[index..<min(rest.upperBound, index + 4)].contains(where: isTransmission)
      {
        return true
      }
      if word == "et", isInfinitive(words[(index + 1)..<rest.upperBound]) { return true }
      // A colon followed by more than a title gives what it announces.
      if answer.separations[index] == .colon, rest.upperBound - index > 5 { return true }
    }
    return false
  }

  /// Whether the words begin with an infinitive that adds something: « et le diffuser ».
  private func isInfinitive(_ words: ArraySlice<String>) -> Bool {
    let verb = words.first { !["le", "la", "les", "l", "y", "en", "se", "s"].contains($0) } ?? ""
    return (verb.hasSuffix("er") || verb.hasSuffix("ir")) && openings[verb] == nil
      && !Vocabulary.targets.contains(verb) && !isTransmission(verb)
  }

  /// A few words that hold nothing but a pointer.
  private func isBarePointer(_ words: ArraySlice<String>) -> Bool {
    guard words.count <= 14, isLocated(words) else { return false }
    let unknown = words.count { word in
      !Vocabulary.pointerWords.contains(word) && !Vocabulary.targets.contains(word)
        && !Vocabulary.courtesies.contains(word) && !isLocator(word, next: "")
        && !isTransmission(word) && !isNumber(word)
    }
    let hasTarget = words.contains(where: Vocabulary.targets.contains)
    return unknown <= (hasTarget && words.count > 3 ? 1 : 0)
  }

  /// Whether the words name a place: an annex, an address, the question of a number.
  private func isLocated(_ words: ArraySlice<String>) -> Bool {
    words.indices.contains { index in
      isLocator(words[index], next: index + 1 < words.endIndex ? words[index + 1] : "")
    }
  }

  private func isLocator(_ word: String, next: String) -> Bool {
    switch word {
    case "question", "questions", "q", "page", "p", "point", "item", "tableau", "rubrique":
      isNumber(next) || next == "precedente" || next == "precedent"
    case "plus":
      next == "haut" || next == "bas" || next == "loin"
    default:
      // `Q3` is one word.
      Vocabulary.locators.contains(word)
        || word.hasPrefix("q") && isNumber(String(word.dropFirst()))
    }
  }

  /// A sentence about how the document comes to the reader, or a kind word.
  private func isClosingRemark(_ words: ArraySlice<String>) -> Bool {
    guard words.count <= 15 else { return false }
    if words.contains(where: Vocabulary.courtesies.contains) { return words.count <= 8 }
    return words.contains(where: isTransmission)
      && words.contains { Vocabulary.targets.contains($0) || $0 == "url" || $0 == "demande" }
  }

  private func isTransmission(_ word: String) -> Bool { Vocabulary.transmissions.contains(word) }

  private func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
