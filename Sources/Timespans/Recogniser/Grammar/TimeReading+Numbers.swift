extension TimeReading {
  /// A whole number in digits or words: « 25 », « vingt-cinq », « quatre-vingt-dix ».
  func cardinal(at index: Int) -> (number: Int, end: Int)? {
    if isNumber(index, digits: 1...3) { return (Int(tokens[index].value), index + 1) }
    guard has(index, .cardinal) else { return nil }
    var total = 0
    var group = 0
    var next = index
    var end = index
    // No number of years takes more words.
    while next - index < 12, has(next, .cardinal) {
      guard add(value(next, .cardinal), to: &group, &total) else { break }
      end = next + 1
      next = end
      if isSign(next, "-"), isGlued(next), has(next + 1, .cardinal) {
        next += 1
      } else if isWord(next, "et"), has(next + 1, .cardinal),
        [1, 11].contains(value(next + 1, .cardinal)),
        group >= 20
      {
        next += 1
      }
    }
    return end == index ? nil : (total + group, end)
  }

  /// Adds the next word of a number; `false` where it cannot go on so.
  private func add(_ number: Int, to group: inout Int, _ total: inout Int) -> Bool {
    switch number {
    case 1000:
      guard total == 0 else { return false }
      total = max(group, 1) * 1000
      group = 0
    case 100:
      guard group < 10 else { return false }
      group = max(group, 1) * 100
    case 20 where group % 100 == 4:
      group += 76
    default:
      let rest = group % 100
      // Ten to nineteen follow sixty and eighty only: soixante-dix.
      let room = rest == 60 || rest == 80 ? 20 : 10
      guard rest == 0 || rest >= 20 && rest % 10 == 0 && number < room else { return false }
      group += number
    }
    return true
  }

  /// « 25e », « vingt-cinquième », « quarantième ».
  func ordinal(at index: Int) -> (number: Int, end: Int)? {
    if isNumber(index, digits: 1...3) {
      let (end, isOrdinal) = ordinalEnd(index)
      return isOrdinal ? (Int(tokens[index].value), end) : nil
    }
    if has(index, .ordinal) { return (value(index, .ordinal), index + 1) }
    guard let (number, end) = cardinal(at: index) else { return nil }
    let next = isSign(end, "-") || isWord(end, "et") ? end + 1 : end
    guard has(next, .ordinal), number % 10 == 0 || number == 4 else { return nil }
    let ending = value(next, .ordinal)
    // quatre-vingtième
    return (number == 4 && ending == 20 ? 80 : number + ending, next + 1)
  }
}
