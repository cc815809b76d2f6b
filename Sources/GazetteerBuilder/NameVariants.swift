import Territories

/// The spellings that follow from a name by rule.
enum NameVariants {
  /// The name itself, and "Saint" for "St" and the reverse.
  static func of(_ name: String) -> [String] {
    let pairs = [
      ("Saint", "St"), ("Sainte", "Ste"), ("Saints", "Sts"), ("Saintes", "Stes"),
    ]
    var words: [String] = []
    var seps: [Character] = []
    var word = ""
    for character in name {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        words.append(word)
        seps.append(character)
        word = ""
      }
    }
    words.append(word)
    guard words.count > 1 else { return [name] }
    var changed = false
    for (index, word) in words.enumerated() {
      for (long, short) in pairs {
        if word == long {
          words[index] = short
          changed = true
        } else if word == short {
          words[index] = long
          changed = true
        }
      }
    }
    guard changed else { return [name] }
    var variant = words[0]
    for (separator, word) in zip(seps, words.dropFirst()) {
      variant.append(separator)
      variant += word
    }
    return [name, variant]
  }
}
