extension TokenText {
  /// What the amount before `start` is paid for each of: “/ an”, “par habitant”, “l'heure”.
  func share(behind start: Int) -> (noun: String, end: Int)? {
    var index = start
    if isWord(index, "ht") || isWord(index, "ttc") { index += 1 }
    guard index < count, tokens[index].gap < .line else { return nil }
    if kind(index) == .slash { return noun(at: index + 1) }
    guard kind(index) == .word else { return nil }
    switch tokens[index].key {
    case "par", "chaque":
      // “par la Région”, “par Lille” tell who pays.
      return index + 1 < count && tokens[index + 1].isCapital ? nil : noun(at: index + 1)
    case "l" where kind(index + 1) == .apostrophe && kind(index + 2) == .word:
      return ShareNouns.withArticle.contains(tokens[index + 2].key) ? noun(at: index + 2) : nil
    case "de" where isWord(index + 1, "l") && kind(index + 2) == .apostrophe:
      return noun(at: index + 3)
    case "tous" where isWord(index + 1, "les"): return noun(at: index + 2)
    default:
      guard meaning(index)?.isShareAdjective == true else { return nil }
      return noun(at: index)
    }
  }

  private func noun(at index: Int) -> (noun: String, end: Int)? {
    guard kind(index) == .word, tokens[index].gap < .line else { return nil }
    if tokens[index].key == "m", isTight(index + 1) {
      // “m²” is a letter and a sign, “m3” a letter and a digit.
      switch tokens[index + 1].key.bits {
      case 0xB2, 2: return ("m²", index + 2)
      case 0xB3, 3: return ("m³", index + 2)
      default: return nil
      }
    }
    return meaning(index).flatMap { known in
      known.share < 0 ? nil : (vocabulary.shares[known.share], index + 1)
    }
  }
}
