/// What says how close an amount is, before it and behind it.
struct ApproximationWords: Sendable {
  static let before = Self([
    (
      .about,
      "environ, environ de, pres de, autour de, de l ordre de, ordre de, alentours de, "
        + "approximativement, a peu pres, quelque, quelques, env, presque, voisin de, voisine de, "
        + "avoisine, avoisine les, avoisinent, avoisinant, autour des, alentours des, approchant, "
        + "approche, approche les, a quelque, frole, frole les, grosso modo"
    ),
    (
      .atLeast,
      "plus de, plus d, au moins, minimum, minimum de, au minimum, minimal de, minimale de, "
        + "a partir de, depasse, depasse les, depassent, depassant, depassent les, excede, "
        + "excedant, superieur a, superieure a, superieurs a, superieures a, au dela de, "
        + "au dessus de, plancher, plancher de, plancher a, min"
    ),
    (
      .atMost,
      "jusqu a, jusqu, moins de, moins d, au plus, maximum, maximum de, maximal de, maximale de, "
        + "au maximum, plafonne a, plafonnee a, plafonnes a, plafonnees a, plafond de, plafond, "
        + "plafond a, limite de, limite a, limitee a, limites a, limitees a, inferieur a, "
        + "inferieure a, inferieurs a, inferieures a, a concurrence de, concurrence de, "
        + "depasse pas, depassent pas, depassant pas, depasser, depassera pas, exceder, "
        + "excede pas, excedant pas, au dessous de, en dessous de, max, maxi, plafonnement a"
    ),
  ])

  static let behind = Self([
    (.about, "environ, env, a peu pres, approximativement, en moyenne approximative"),
    (.atLeast, "minimum, au minimum, au moins, min, mini, et plus, ou plus, au bas mot, minimal"),
    (.atMost, "maximum, au maximum, au plus, max, maxi, au max, maximal, tout au plus"),
  ])

  private let phrases: [(words: [WordKey], approximation: Approximation)]

  /// How many words the longest phrase has.
  private static let longest = 4

  private init(_ lists: [(Approximation, String)]) {
    phrases = lists.flatMap { approximation, list in
      list.split(separator: ",").map { phrase in
        (phrase.split(separator: " ").map { WordKey(String($0)) }, approximation)
      }
    }
    .sorted { $0.words.count > $1.words.count }
  }

  var lastWords: [WordKey] { phrases.compactMap(\.words.last) }
  var firstWords: [WordKey] { phrases.compactMap(\.words.first) }

  /// The phrase that ends right before `index`, and where it begins.
  func ending(at index: Int, in text: TokenText) -> (Approximation, start: Int)? {
    var words: [(key: WordKey, place: Int)] = []
    var place = index - 1
    while let kind = text.kind(place), kind == .colon || kind == .open || kind == .apostrophe,
      place > index - 4
    {
      place -= 1
    }
    guard text.meaning(place)?.closesApproximation == true else { return nil }
    while words.count < Self.longest, let kind = text.kind(place) {
      if kind == .word {
        words.append((text.tokens[place].key, place))
      } else if kind != .apostrophe, kind != .dot || place < index - 1, kind != .hyphen {
        break
      }
      if text.tokens[place].gap == .line { break }
      place -= 1
    }
    for phrase in phrases where phrase.words.count <= words.count {
      let count = phrase.words.count
      if (0..<count).allSatisfy({ phrase.words[count - 1 - $0] == words[$0].key }) {
        return (phrase.approximation, words[count - 1].place)
      }
    }
    return nil
  }

  /// The phrase that begins at `index`.
  func beginning(at index: Int, in text: TokenText) -> Approximation? {
    let start = text.passing(.open, at: index)
    guard text.meaning(start)?.opensApproximation == true else { return nil }
    for phrase in phrases {
      let isThere = phrase.words.indices.allSatisfy { text.isWord(start + $0, phrase.words[$0]) }
      if isThere { return phrase.approximation }
    }
    return nil
  }
}
