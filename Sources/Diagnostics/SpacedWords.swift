/// A text as its words, so that two texts are compared by what tells them apart.
///
/// Long words in common bring two names no nearer: « Ville de Vannes » is no slip for « Ville de
/// Laval », though but four letters of fifteen differ.
struct SpacedWords {
  private let letters: [Unicode.Scalar]
  private let words: [[Unicode.Scalar]]

  init(_ text: String) {
    letters = Array(text.lowercased().unicodeScalars)
    words = letters.split { $0.properties.isWhitespace }.map(Array.init)
  }

  /// The fewest changes that make one text of the other, word by word: a word is changed into one
  /// that is near, or it is left out or put in with the space beside it. `nil` if it takes more
  /// than to write the text anew.
  ///
  /// - Complexity: O(letters of one × letters of the other).
  func distance(to other: SpacedWords) -> Int? {
    // One letter or space too many may part words otherwise.
    let whole = EditDistance.between(letters, other.letters)
    if whole <= 1 || words.count == 1 && other.words.count == 1 { return whole }
    var last = [0]
    for word in other.words { last.append(last[last.count - 1] + word.count + 1) }
    for word in words {
      var current = [last[0] + word.count + 1]
      for (place, opposite) in other.words.enumerated() {
        var cost = min(
          last[place + 1] + word.count + 1, current[place] + opposite.count + 1)
        if let change = Self.change(of: word, into: opposite) {
          cost = min(cost, last[place] + change)
        }
        current.append(cost)
      }
      last = current
    }
    let distance = last[other.words.count]
    return distance < max(letters.count, other.letters.count) ? distance : nil
  }

  /// The changes that make one word of another; `nil` if they are not near.
  private static func change(of word: [Unicode.Scalar], into other: [Unicode.Scalar]) -> Int? {
    if word == other { return 0 }
    let allowed = EditDistance.allowance(max(word.count, other.count))
    guard abs(word.count - other.count) <= allowed else { return nil }
    let distance = EditDistance.between(word, other)
    return distance <= allowed ? distance : nil
  }
}
