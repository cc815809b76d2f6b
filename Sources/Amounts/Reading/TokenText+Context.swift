extension TokenText {
  /// How close the words around an amount say that it is.
  ///
  /// - Parameter behind: Where “par an” and the like end.
  func approximation(from start: Int, to end: Int, behind: Int) -> Approximation? {
    let place = isWord(start - 1, "de") && isWord(start, "entre") ? start - 1 : start
    switch kind(place - 1) {
    case .tilde: return .about
    case .less: return .atMost
    case .greater: return .atLeast
    case .equals where kind(place - 2) == .less: return .atMost
    case .equals where kind(place - 2) == .greater: return .atLeast
    default: break
    }
    return ApproximationWords.before.ending(at: place, in: self)?.0
      ?? ApproximationWords.behind.beginning(at: end, in: self)
      ?? ApproximationWords.behind.beginning(at: behind, in: self)
  }

  /// The minus sign of the number at `start`; a hyphen is one only where it cannot be a dash.
  func minus(before start: Int) -> Int? {
    guard isTight(start), let before = kind(start - 1) else { return nil }
    let sign = start - 1
    switch before {
    case .minus:
      return kind(sign - 1) == .digits ? nil : sign
    case .hyphen:
      switch kind(sign - 1) {
      case .open: return sign
      case .colon, .equals: return isTight(sign) ? nil : sign
      case .word where !isTight(sign) && Self.signed.contains(tokens[sign - 1].key): return sign
      default: return nil
      }
    default: return nil
    }
  }

  /// Words whose number may be below nothing.
  private static let signed: Set<WordKey> = [
    "solde", "variation", "ecart", "difference", "resultat", "deficit", "de", "a", "soit",
  ]
}
