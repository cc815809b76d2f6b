/// Marks the numbers that are no dates by what is glued to them: amounts, telephone numbers,
/// numbers of documents, identifiers, addresses of pages.
struct NumberMarks {
  static func mark(_ tokens: inout [TimeToken]) {
    markRuns(&tokens)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .number {
        index = markNumber(at: index, &tokens)
      } else {
        if !tokens[index].roles.isDisjoint(with: [.number, .norm]) {
          markNumbered(after: index, &tokens)
        }
        index += 1
      }
    }
  }

  /// Numbers within an address: a run without space that has an `@`, `_`, `://` or `www`.
  private static func markRuns(_ tokens: inout [TimeToken]) {
    var start = 0
    var isAddress = false
    for index in 0...tokens.count {
      if index == tokens.count || (tokens[index].gap != .none && index > start) {
        if isAddress { for inner in start..<index { tokens[inner].isPart = true } }
        start = index
        isAddress = false
      }
      guard index < tokens.count else { break }
      let token = tokens[index]
      if token.kind == .word {
        if token.roles.contains(.address) { isAddress = true }
      } else if token.kind == .sign {
        switch UInt8(truncatingIfNeeded: token.value) {
        case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "\\"):
          isAddress = true
        default: break
        }
      }
    }
  }

  /// Decides the number at an index; gives where to go on.
  private static func markNumber(at index: Int, _ tokens: inout [TimeToken]) -> Int {
    func isSign(_ place: Int, _ sign: UInt8) -> Bool {
      place < tokens.count && tokens[place].kind == .sign && tokens[place].value == Int32(sign)
    }
    func isNumber(_ place: Int) -> Bool { place < tokens.count && tokens[place].kind == .number }

    // 702 550, 20.000: groups of three.
    var end = index + 1
    if tokens[index].digits <= 3 {
      while true {
        if isNumber(end), tokens[end].digits == 3, tokens[end].gap == .space {
          end += 1
        } else if isSign(end, UInt8(ascii: ".")), tokens[end].gap == .none, isNumber(end + 1),
          tokens[end + 1].digits == 3, tokens[end + 1].gap == .none
        {
          end += 2
        } else {
          break
        }
      }
    }
    // 87,5: a comma with nothing around it, between numbers that are no years.
    if isSign(end, UInt8(ascii: ",")), tokens[end].gap == .none, isNumber(end + 1),
      tokens[end + 1].gap == .none, tokens[end + 1].digits != 4
    {
      end += 2
    }
    // 01 44 12 19 98
    if end == index + 1, tokens[index].digits <= 4 {
      var pairs = 0
      var place = index + 1
      while true {
        if isNumber(place), tokens[place].digits == 2, tokens[place].gap != .line {
          place += 1
        } else if isSign(place, UInt8(ascii: ".")) || isSign(place, UInt8(ascii: "-")),
          isNumber(place + 1), tokens[place + 1].digits == 2
        {
          place += 2
        } else {
          break
        }
        pairs += 1
      }
      if pairs >= 3 { end = place }
    }
    if end > index + 1 {
      for place in index..<end { tokens[place].isPart = true }
    }
    if !tokens[index].isPart, isGlued(index, tokens) { tokens[index].isPart = true }
    return end
  }

  /// Whether letters around a number make an identifier of it: "FR2010", "2010XZ".
  private static func isGlued(_ index: Int, _ tokens: [TimeToken]) -> Bool {
    let token = tokens[index]
    if token.gap == .none, index > 0 {
      let before = tokens[index - 1]
      if before.kind == .word {
        let isWord = !before.roles.isEmpty || before.end - before.start >= 4
        if !isWord || token.digits == 3 || token.digits > 4 { return true }
      } else if before.kind == .sign, before.value == Int32(UInt8(ascii: "#")) {
        return true
      }
    }
    if index + 1 < tokens.count {
      let after = tokens[index + 1]
      if after.kind == .word, after.gap == .none, after.roles.isEmpty {
        return after.end - after.start < 4
      }
    }
    return false
  }

  /// "n° 2009-112", "article L.1115-1", "ISO 9001:2008": the number after a word for numbers, to its end.
  private static func markNumbered(after word: Int, _ tokens: inout [TimeToken]) {
    var index = word + 1
    while index < tokens.count, index - word <= 4, tokens[index].kind != .number {
      let token = tokens[index]
      guard token.gap != .apostrophe, token.gap != .line,
        token.kind == .sign && token.value != Int32(UInt8(ascii: ","))
          || token.end - token.start == 1
      else { return }
      index += 1
    }
    guard index < tokens.count, tokens[index].kind == .number, index - word <= 4 else { return }
    tokens[index].isPart = true
    index += 1
    while index < tokens.count, tokens[index].gap == .none {
      if tokens[index].kind == .number { tokens[index].isPart = true }
      index += 1
    }
  }
}
