// Sentences of what is to come.
extension TimeReading {
  /// Whether the sentence around speaks of what is to come: « sera lancé », « prévue ».
  func isFuture(around range: Range<Int>) -> Bool {
    for index in stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - 14), by: -1)
    {
      if endsSentence(index) || isLineStart(index + 1) { break }
      if isFutureWord(index) { return true }
    }
    for index in range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + 8)) {
      if endsSentence(index) || isLineStart(index) { break }
      if isFutureWord(index) { return true }
    }
    return false
  }

  private func endsSentence(_ index: Int) -> Bool {
    isSign(index, ".") || isSign(index, ";") || isSign(index, "!") || isSign(index, "?")
  }

  private func isFutureWord(_ index: Int) -> Bool {
    guard isWord(index), !isCapital(index) else { return false }
    if has(index, .planned) { return !isWord(index - 1, "initialement") }
    guard tokens[index].span.count >= 4 else { return false }
    return ends(index, "era") || ends(index, "eront") || ends(index, "ira") || ends(index, "iront")
      || ends(index, "dra") || ends(index, "dront") || ends(index, "aura") || ends(index, "auront")
  }
}
