// What stops at a date that « depuis » leads to.
extension TimeReading {
  /// Where the words begin that say that something stopped or was suspended at a start:
  /// « suspendu depuis août 2023 », « depuis 2020, le projet est à l'arrêt »; `nil` where nothing
  /// says so.
  func stop(around range: Range<Int>) -> Int? {
    stopBefore(range.lowerBound) ?? (isStopped(after: range) ? range.lowerBound : nil)
  }

  /// So many words at most lie between the word of an end and its date.
  private static let mostBetween = 8

  /// « coopération arrêtée avec le Mali depuis 2020 »: the last word before the date that tells of
  /// an end or of going on again decides.
  private func stopBefore(_ index: Int) -> Int? {
    let last = isSign(index - 1, ",") ? index - 2 : index - 1
    for place in stride(from: last, through: max(0, last - Self.mostBetween), by: -1) {
      guard isWithinClause(place), !has(place, .and), !isWord(place, "mais") else { return nil }
      // « n'est plus actif », « pas renouvelé »
      if has(place, .resuming) { return isDenied(place) ? place : nil }
      if saysEnd(place) { return isDenied(place) ? nil : withLead(place) }
      if let start = saysNoMore(place) { return start }
      // « aucun depuis 2012 », « rien depuis »
      if place == last, isNothing(place) { return place }
    }
    return nil
  }

  private func isNothing(_ index: Int) -> Bool {
    isWord(index, "aucun") || isWord(index, "aucune") || isWord(index, "rien")
      || isWord(index, "neant")
  }

  /// « en sommeil », « à l'arrêt »: with the small words before.
  private func withLead(_ index: Int) -> Int {
    if has(index - 1, .inside) { return index - 1 }
    return has(index - 1, .article) && has(index - 2, .to) ? index - 2 : index
  }

  /// « Depuis août 2023, toutes les actions sont suspendues. »
  private func isStopped(after range: Range<Int>) -> Bool {
    guard isLineStart(range.lowerBound) || tokens[range.lowerBound - 1].kind == .sign else {
      return false
    }
    let first = isSign(range.upperBound, ",") ? range.upperBound + 1 : range.upperBound
    var copula: Int?
    for place in first..<max(first, min(tokens.count, first + Self.mostBetween + 4)) {
      guard isWithinClause(place), !hasAny(place, [.and, .resuming, .denial]),
        !isWord(place, "qui"), !isWord(place, "que"), !isWord(place, "dont"),
        !isWord(place, "mais")
      else { return false }
      if isCopula(place) { copula = place }
      if saysEnd(place), let copula, place - copula <= 4 { return true }
    }
    return false
  }

  /// A word, or the hyphen of one, on the line of the one before.
  private func isWithinClause(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind != .number else { return false }
    if isSign(index, "-"), isGlued(index), isGlued(index + 1) { return true }
    return isWord(index) && (index + 1 == tokens.count || tokens[index + 1].gap != .line)
  }

  private func isCopula(_ index: Int) -> Bool {
    isWord(index, "est") || isWord(index, "sont") || isWord(index, "ete")
      || isWord(index, "reste") || isWord(index, "restent") || isWord(index, "demeure")
      || isWord(index, "demeurent")
  }

  /// « suspendu », « en veille »; not « l'arrêté », « arrêté préfectoral ».
  private func saysEnd(_ index: Int) -> Bool {
    guard has(index, .ending) else { return false }
    // « le lycée Clos Maire »
    if isCapital(index), !isLineStart(index), isWord(index - 1) { return false }
    if isWord(index, "arrete") || isWord(index, "arretes") {
      let isDecree =
        isWord(index + 1) && !hasAny(index + 1, [.preposition, .since, .from, .after])
        && !ends(index + 1, "ment")
      return !isDecree
        && !hasAny(index - 1, [.article, .possessive, .demonstrative, .preposition])
    }
    // « une ferme depuis 1990 »
    if isWord(index, "ferme") || isWord(index, "fermes") {
      return !hasAny(index - 1, [.article, .possessive, .demonstrative, .preposition])
    }
    // A watch and a break are of other things too.
    return !(isWord(index, "veille") || isWord(index, "pause")) || has(index - 1, .inside)
  }

  /// « jamais interrompu », « n'a pas été suspendu », « sans arrêt ».
  private func isDenied(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard isWithinClause(place), !has(place, .and) else { return false }
      if has(place, .denial) { return true }
    }
    return false
  }

  /// « n'agit plus au Mali », « aucune action », « pas de projet »: where it begins.
  private func saysNoMore(_ index: Int) -> Int? {
    if isWord(index, "plus"), !isWord(index + 1, "que"), !isWord(index + 1, "qu") {
      return (max(0, index - 4)..<index).last { isWord($0, "n") || isWord($0, "ne") }
    }
    let isAction =
      has(index, .bond) || isWord(index, "action") || isWord(index, "actions")
      || isWord(index, "projet") || isWord(index, "projets")
    guard isAction else { return nil }
    if isWord(index - 1, "aucun") || isWord(index - 1, "aucune") { return index - 1 }
    let isNone = isWord(index - 2, "pas") || isWord(index - 2, "plus")
    return has(index - 1, .of) && isNone ? index - 2 : nil
  }
}
