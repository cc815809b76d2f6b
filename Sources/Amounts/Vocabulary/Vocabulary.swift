/// All words that the readers of amounts know, found by their letters in one step.
struct Vocabulary: Sendable {
  static let standard = Self()

  private(set) var meanings: [WordMeaning] = []

  /// The names of all currencies, those with the same first word together, the longest first.
  private(set) var currencies: [CurrencyName] = []

  /// What amounts may be paid for each of.
  private(set) var shares: [String] = []

  /// A table with open places: a word lies at its own place or at one of the next.
  private var keys = [WordKey](repeating: .none, count: Self.size)
  private var entries = [Int16](repeating: -1, count: Self.size)

  /// Whether a currency's name begins with two letters, by their number: see ``MoneyScan``.
  private(set) var currencyStarts = [Bool](repeating: false, count: 1 << 10)

  private static let size = 1 << 12

  /// The names of currencies by their first word, while they are gathered.
  private var collected: [WordKey: [CurrencyName]] = [:]

  private init() {
    for (word, number) in NumberWords.numbers { change(WordKey(word)) { $0.number = number } }
    for (word, magnitude) in NumberWords.magnitudes {
      change(WordKey(word)) { $0.magnitude = magnitude }
    }
    for line in ShareNouns.nouns {
      let words = line.split(separator: " ").map(String.init)
      let place = shares.count
      for word in words.dropFirst() { change(WordKey(word)) { $0.share = place } }
      shares.append(words[0])
    }
    for word in ShareNouns.adjectives { change(word) { $0.isShareAdjective = true } }
    for word in ApproximationWords.before.lastWords {
      change(word) { $0.closesApproximation = true }
    }
    for word in ApproximationWords.behind.firstWords {
      change(word) { $0.opensApproximation = true }
    }
    for word in ShareNouns.labels { change(WordKey(word)) { $0.isLabel = true } }
    addCurrencies()
  }

  private mutating func addCurrencies() {
    for (code, names) in CurrencyWords.names {
      add(names, CurrencyName(currency: .init(code: code)))
    }
    for (code, names) in CurrencyWords.codes {
      add(names, CurrencyName(currency: .init(code: code), caution: .capitals))
    }
    for (code, names) in CurrencyWords.otherWords {
      add(names, CurrencyName(currency: .init(code: code), caution: .letter))
    }
    for (code, names) in CurrencyWords.hundredths {
      add(names, CurrencyName(currency: .init(code: code), caution: .hundredth))
    }
    add("franc", CurrencyName(currency: .init(code: "FRF"), caution: .adjective))
    for (code, names) in CurrencyWords.compounds {
      for name in Self.list(names) {
        for (letters, power) in CurrencyWords.compoundPrefixes where letters + name != "mad" {
          let isShort = name.utf8.count == 1
          add(
            letters + name,
            CurrencyName(
              currency: .init(code: code), power: power,
              caution: isShort && letters != "k" ? .capitals : .none))
        }
      }
    }
    settleCurrencies()
  }

  private mutating func settleCurrencies() {
    for (word, names) in collected {
      let start = currencies.count
      currencies += names.sorted { $0.following.count > $1.following.count }
      let range = start..<currencies.count
      change(word) { $0.currencies = range }
    }
    collected = [:]
  }

  private static func list(_ names: String) -> [String] {
    names.split(separator: ",").map { name in
      String(name.drop { $0 == " " })
    }
  }

  private mutating func add(_ names: String, _ model: CurrencyName) {
    for name in Self.list(names) {
      let words = name.split(separator: " ").map { WordKey(String($0)) }
      var entry = model
      entry.following = Array(words.dropFirst())
      collected[words[0], default: []].append(entry)
      currencyStarts[Self.start(words[0])] = true
    }
  }

  /// The number of the first two letters of a word; a word of one letter has its own.
  private static func start(_ key: WordKey) -> Int {
    var bits = key.bits
    while bits > 0xFFFF { bits >>= 8 }
    return bits > 0xFF
      ? Int(bits >> 8 & 0x1F) << 5 | Int(bits & 0x1F) : Int(bits & 0x1F) << 5
  }

  private mutating func change(_ key: WordKey, _ change: (inout WordMeaning) -> Void) {
    var place = Self.place(key)
    while keys[place] != .none, keys[place] != key { place = (place + 1) & (Self.size - 1) }
    if keys[place] == .none {
      keys[place] = key
      entries[place] = Int16(meanings.count)
      meanings.append(WordMeaning())
    }
    change(&meanings[Int(entries[place])])
  }

  /// The number of a word among ``meanings``; -1 for a word that is not known.
  @inline(__always)
  func entry(of key: WordKey) -> Int16 {
    var place = Self.place(key)
    while keys[place] != key {
      if keys[place] == .none { return -1 }
      place = (place + 1) & (Self.size - 1)
    }
    return entries[place]
  }

  @inline(__always)
  private static func place(_ key: WordKey) -> Int {
    let folded = UInt64(truncatingIfNeeded: key.bits ^ key.bits >> 64)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
