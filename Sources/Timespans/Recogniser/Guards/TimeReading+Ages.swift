// Lengths of time that are somebody's age.
extension TimeReading {
  /// Whether a length of time is the age of somebody.
  func isAge(_ quantity: TimeQuantity) -> Bool {
    guard quantity.unit == .year || quantity.unit == .month else { return false }
    let start = quantity.tokens.lowerBound
    var strangers = 0
    for index in stride(from: start - 1, through: max(0, start - 6), by: -1) {
      // « moyenne d'âge : 25 ans », « âge moyen : 25 ans »
      if isSign(index, ":"), has(index - 1, .aged) || has(index - 2, .aged) { return true }
      guard tokens[index].kind == .word || isSign(index, "-") || isSign(index, "(") else { break }
      if hasAny(index, [.aged, .person]) { return true }
      if hasAny(index, [.lengthWord, .inside, .during]) { break }
      // « jeunes Français de 18 ans »; but « les volontaires partent 2 ans »
      if roles(index).isEmpty {
        strangers += 1
        guard strangers == 1, has(start - 1, .of) else { break }
      }
    }
    if let longest = quantity.longest, quantity.unit == .year {
      // « les 16-25 ans », « de 6 à 12 ans »; but « de deux à cinq ans »
      return (longest >= 12 || has(start - 1, .article)) && !isLengthBefore(start)
    }
    // « moins de 30 ans », « les plus de 60 ans », « dès 6 ans »
    let isBound = hasAny(start, [.more]) && !isWord(start, "pres") && !isWord(start, "environ")
    if isBound, quantity.unit == .year, quantity.count >= 10 {
      if isWord(start, "moins"), quantity.count >= 16 { return true }
      if has(start - 1, .of), isWord(start, "moins") { return true }
      if has(start - 1, .article) { return true }
    }
    return hasAny(quantity.tokens.upperBound, [.aged])
      || isWord(quantity.tokens.upperBound + 1, "age")
  }

  /// « pendant », « une durée de », « une période de trois à cinq ans ».
  func isLengthBefore(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard isWord(index) else { return false }
      if hasAny(index, [.lengthWord, .during]) { return true }
    }
    return false
  }
}
