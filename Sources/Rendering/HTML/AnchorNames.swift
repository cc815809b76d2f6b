/// Gives each heading a name of its own to link to, made of its words.
struct AnchorNames {
  private var used: Set<String> = []

  /// A name in lower case, of letters, digits and hyphens, that no heading had before.
  ///
  /// Names of notes hold a full stop, so that no heading can take theirs.
  mutating func name(for title: String) -> String {
    var words = ""
    for character in title.lowercased().prefix(60) {
      if character.isLetter || character.isNumber {
        words.append(character)
      } else if words.last != "-", !words.isEmpty {
        words.append("-")
      }
    }
    if words.last == "-" { words.removeLast() }
    if words.isEmpty { words = "titre" }
    var name = words
    var number = 1
    while !used.insert(name).inserted {
      number += 1
      name = "\(words)-\(number)"
    }
    return name
  }
}
