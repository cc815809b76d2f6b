/// The administrative words that ship with jaune; data in `Resources/administrative-words.tsv`.
public struct AdministrativeWords: Sendable {
  public static let standard = Self(Gazetteer.standard)

  private let words: WordTable<UnitRule>

  /// The most words one of them is made of: "région autonome" has two.
  public let longest: Int

  init(_ gazetteer: Gazetteer) {
    var words: [[UInt8]: AdministrativeWord] = [:]
    var longest = 1
    for line in gazetteer.table.text(of: .administrativeWords).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6,
        let position = AdministrativeWord.Position(rawValue: cells[4])
      else { continue }
      let key = NameKey(cells[0])
      longest = max(longest, key.wordCount)
      words[key.bytes] = AdministrativeWord(
        word: cells[1], tiers: Set(cells[2].split(separator: " ").compactMap { Int($0) }),
        countries: Set(cells[3].split(separator: " ").map(String.init)), position: position,
        isPlural: cells[5] == "plural")
    }
    var numbers: [String: UInt32] = [:]
    for country in gazetteer.countries {
      if let code = country.iso2 { numbers[code] = country.index }
    }
    self.words = WordTable(words.mapValues { UnitRule($0, numbers: numbers) })
    self.longest = longest
  }

  /// What a word or several say, in the singular or plural; `nil` for all other words.
  public subscript(key: NameKey) -> AdministrativeWord? { words.value(of: key.bytes.span)?.word }

  /// The same for letters that are folded already, ready to be asked of many places.
  func rule(_ letters: borrowing Span<UInt8>) -> UnitRule? { words.value(of: letters) }

  public var count: Int { words.count }
}
