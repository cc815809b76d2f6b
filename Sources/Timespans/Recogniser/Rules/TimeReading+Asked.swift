// What a date means in answer to « depuis quand ? ».
extension TimeReading {
  /// A date that answers the question is a beginning; the rest is what it was read as.
  func answer(
    _ range: Range<Int>, _ kind: TimespanKind, _ edtf: EDTF?, _ rule: TimespanRule
  ) -> (TimespanKind, EDTF?, TimespanRule) {
    guard kind == .point, case .date(let date) = edtf, isAnswer(range),
      let interval = EDTFInterval(from: .date(date), to: .open)
    else { return (kind, edtf, rule) }
    return (.since, .interval(interval), rule == .relative ? rule : .asked)
  }

  /// Whether an expression answers « depuis quand ? »: it stands for itself, at the head of the
  /// text or after a name of its own (« Mali : 2010 ; Togo (2015) »), or a word before it says that
  /// something began (« association créée en 1998 »).
  func isAnswer(_ range: Range<Int>) -> Bool {
    guard isAskedSinceWhen else { return false }
    return isHead(range) || beginsBefore(range.lowerBound)
  }

  private func isHead(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while !isLineStart(index) {
      index -= 1
      if isSign(index, "(") { return isSign(range.upperBound, ")") }
      if isSign(index, ":") || isSign(index, ";") { return endsPart(range.upperBound) }
      let isAbbreviated = isSign(index, ".") && has(index - 1, .approximate)
      let isSmall = hasAny(
        index, [.article, .inside, .of, .to, .edge, .approximate, .more, .unit, .now])
      guard isAbbreviated || isSmall || isWord(index, "date") || isBullet(index) else {
        return false
      }
    }
    return index <= 0 || endsPart(range.upperBound)
  }

  /// A sign at the start of a line.
  private func isBullet(_ index: Int) -> Bool {
    tokens[index].kind == .sign && isLineStart(index) && !isSign(index, ".")
  }

  private func endsPart(_ index: Int) -> Bool {
    index >= tokens.count || isLineStart(index) || tokens[index].kind == .sign
  }

  /// « création de l'association en 1998 »
  private func beginsBefore(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 7), by: -1) {
      guard isWord(place), tokens[place + 1].gap != .line, !hasAny(place, [.ending, .denial])
      else { return false }
      if has(place, .beginning) { return true }
    }
    return false
  }
}
