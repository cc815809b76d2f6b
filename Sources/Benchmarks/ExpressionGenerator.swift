import Files

/// Short French expressions, of time or of money, no two the same, the same again from the same seed.
///
/// They are made as answers give them: from a dozen patterns with the numbers drawn, most with a word
/// or two around them.
struct ExpressionGenerator {
  enum Kind: String, CaseIterable {
    case times, sums

    /// The file they are written to, a line an expression.
    var fileName: String { "\(rawValue).txt" }
  }

  private let kind: Kind
  private let count: Int
  private var random: SplitMix64

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let heads = [
    "", "", "", "Accord signé ", "Action menée ", "Projet ", "Coopération ", "Budget : ",
    "Convention ", "Programme, ",
  ]
  private static let currencies = ["€", "euros", "K€", "M€", "millions d'euros", "dollars", "F"]

  init(_ kind: Kind, count: Int, seed: UInt64) {
    self.kind = kind
    self.count = count
    random = SplitMix64(state: seed)
  }

  /// Writes the expressions into a folder, a line each.
  mutating func write(to folder: String) throws(FileError) {
    var known: Set<String> = []
    var bytes: [UInt8] = []
    while known.count < count {
      let text = pick(Self.heads) + (kind == .times ? time() : sum())
      guard known.insert(text).inserted else { continue }
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try AtomicFile.write(bytes, to: "\(folder)/\(kind.fileName)")
  }

  private mutating func time() -> String {
    switch number(12) {
    case 0: "depuis \(month()) \(year())"
    case 1: "depuis le \(1 + number(28)) \(month()) \(year())"
    case 2: "du \(1 + number(28)) \(month()) \(year()) au \(1 + number(28)) \(month()) \(year())"
    case 3: "de \(year()) à \(year())"
    case 4: "en \(month()) \(year()), puis en \(year())"
    case 5: "il y a \(2 + number(40)) ans, en \(year())"
    case 6: "le \(1 + number(28))/\(1 + number(12))/\(year())"
    case 7: "\(year())-\(year()), \(1 + number(11)) mois"
    case 8: "jusqu'en \(month()) \(year())"
    case 9: "pendant \(2 + number(30)) mois à partir de \(year())"
    case 10: "signée le \(1 + number(28)) \(month()) \(year())"
    default: "à l'automne \(year()), pour \(2 + number(9)) ans"
    }
  }

  private mutating func sum() -> String {
    switch number(6) {
    case 0: "\(number(999_999)) \(currency())"
    case 1: "\(1 + number(998)) \(100 + number(899)) \(currency())"
    case 2: "\(number(9999)),\(10 + number(89)) \(currency())"
    case 3: "de \(number(9999)) à \(number(99_999)) \(currency()) par an"
    case 4: "plus de \(number(999_999)) \(currency())"
    default: "\(number(9999)) \(currency()) en \(year())"
    }
  }

  private mutating func number(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
  private mutating func year() -> Int { 1960 + number(60) }
  private mutating func month() -> String { pick(Self.months) }
  private mutating func currency() -> String { pick(Self.currencies) }
  private mutating func pick(_ list: [String]) -> String { list[number(list.count)] }
}
