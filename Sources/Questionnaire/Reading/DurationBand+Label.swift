import Text

extension DurationBand {
  /// Reads the label of a band, French or English: « Moins d'une année », « De 2 à 5 ans », “Over ten
  /// years”.
  ///
  /// - Returns: `nil` where the label says anything beside a band, or only one exact length: an item
  ///   such as « Action de plus de deux ans en Asie » is not a band.
  public init?(label: String) {
    guard let words = BandLabelReader(label) else { return nil }
    switch words.lengths.count {
    case 1:
      guard let side = words.sides.first, words.sides.count == 1 else { return nil }
      self = side == .below ? Self(from: .zero, to: words.lengths[0]) : Self(from: words.lengths[0])
    case 2:
      guard words.lengths[0] < words.lengths[1], [[], [.above, .below]].contains(words.sides)
      else { return nil }
      self.init(from: words.lengths[0], to: words.lengths[1])
    default: return nil
    }
  }
}

/// The lengths of time in a label, and on which side of them it says to be.
private struct BandLabelReader {
  enum Side {
    case below, above
  }

  private(set) var lengths: [CalendarDuration] = []
  private(set) var sides: [Side] = []

  /// - Returns: `nil` at the first word that a band has no use for.
  init?(_ label: String) {
    var pending: [Int] = []
    var before = ""
    for word in Self.words(of: label) {
      if let number = Self.number(word) {
        // « vingt-cinq »: a ten, then what is added to it.
        if let ten = pending.last, Self.number(before) == ten, ten >= 20, ten % 10 == 0,
          number < 10,
          !word.isNumeric
        {
          pending[pending.count - 1] = ten + number
        } else {
          pending.append(number)
        }
      } else if let unit = Self.units[word] {
        // “less than a year”
        if pending.isEmpty, before == "a" { pending = [1] }
        guard !pending.isEmpty else { return nil }
        lengths += pending.map(unit)
        pending = []
      } else if let side = Self.sides[word] {
        sides.append(side)
      } else if !Self.silent.contains(word) {
        return nil
      }
      before = word
    }
    guard pending.isEmpty else { return nil }
  }

  /// Folded words and signs: « 5ans » is two, « + » one.
  private static func words(of label: String) -> [String] {
    var words: [String] = []
    var kind: Int?
    for character in TextFold.folded(label) {
      let next =
        if character.isNumber { 1 } else if character.isLetter {
          2
        } else if "<>+≤≥".contains(character) { 3 } else { 0 }
      if next == kind, next != 3 {
        words[words.count - 1].append(character)
      } else if next != 0 {
        words.append(String(character))
      }
      kind = next == 0 ? nil : next
    }
    return words
  }

  private static func number(_ word: String) -> Int? {
    word.isNumeric ? (word.count <= 3 ? Int(word) : nil) : numbers[word]
  }

  private static let units: [String: @Sendable (Int) -> CalendarDuration] = {
    var units: [String: @Sendable (Int) -> CalendarDuration] = [:]
    for word in ["an", "ans", "annee", "annees", "year", "years"] {
      units[word] = { CalendarDuration(years: $0) }
    }
    for word in ["mois", "month", "months"] { units[word] = { CalendarDuration(months: $0) } }
    for word in ["semaine", "semaines", "week", "weeks"] {
      units[word] = { CalendarDuration(days: 7 * $0) }
    }
    for word in ["jour", "jours", "day", "days"] { units[word] = { CalendarDuration(days: $0) } }
    return units
  }()

  private static let sides: [String: Side] = [
    "moins": .below, "<": .below, "≤": .below, "jusqu": .below, "less": .below, "under": .below,
    "plus": .above, ">": .above, "≥": .above, "+": .above, "dela": .above, "more": .above,
    "over": .above, "least": .above,
  ]

  /// Words that hold a label together and say nothing by themselves.
  private static let silent: Set<String> = [
    "entre", "et", "de", "d", "du", "a", "au", "ou", "depuis", "il", "y", "between", "and", "from",
    "to", "or", "for", "than", "at", "of",
  ]

  private static let numbers: [String: Int] = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
  ]
}

extension String {
  fileprivate var isNumeric: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } && !isEmpty }
}
