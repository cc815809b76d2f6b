import Diagnostics
import Harmonisation
import Responses
import Territories
import Text

/// Tells whether a side names a territory, be it in another way: as a part of it, as a larger one, by
/// the beginning of its name (« Rhénanie » for « Rhénanie-du-Nord-Westphalie »), or misspelt beyond
/// reading, beside the name of its country (« Maroc KouakataAbda »).
struct SameTerritory {
  private let side: TerritorySide
  private let survey: HarmonisedSurvey
  private var known: [Place: Bool] = [:]
  /// The capitalised words of the cells that name a country.
  private var wordsOfCountry: [Place: [[UInt8]]] = [:]

  /// Shorter names than this are too often alike: « Sud », « Sud-Est ».
  private static let shortest = 6

  init(_ side: TerritorySide, in survey: HarmonisedSurvey) {
    self.side = side
    self.survey = survey
  }

  mutating func isNamed(_ place: Place) -> Bool {
    if let answer = known[place] { return answer }
    let answer = find(place)
    known[place] = answer
    return answer
  }

  private mutating func find(_ place: Place) -> Bool {
    if side.mentioned.contains(place) { return true }
    let larger = place.chain.dropFirst().filter { $0.level != .country }
    if larger.contains(where: side.named.contains) { return true }
    guard let country = place.country else { return false }
    let name = Self.letters(place.frenchName)
    guard name.count >= Self.shortest else { return false }
    let others = side.named.lazy.filter { $0.country == country && $0 != country }
    if others.contains(where: { Self.begins(Self.letters($0.frenchName), name) }) { return true }
    if wordsOfCountry[country] == nil { wordsOfCountry[country] = words(beside: country) }
    return wordsOfCountry[country]!.contains { Self.isMisspelt($0, of: name) }
  }

  private static func begins(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    min(one.count, other.count) >= shortest && (one.starts(with: other) || other.starts(with: one))
  }

  /// One letter in four may differ, as long as the country stands beside it.
  private static func isMisspelt(_ word: [UInt8], of name: [UInt8]) -> Bool {
    abs(word.count - name.count) <= name.count / 4
      && EditDistance.between(word, name) <= name.count / 4
  }

  /// No more words than this are compared: a cell of a thousand names does not misspell them all.
  private static let most = 200

  private func words(beside country: Place) -> [[UInt8]] {
    side.cells(naming: [country]).flatMap { cell -> [[UInt8]] in
      let bytes = Array(survey.survey.text(cell).utf8)
      return NameWords(bytes).words.lazy.filter(\.isCapitalised).map { Self.letters($0.folded) }
        .filter { $0.count >= Self.shortest && $0.count <= 40 }.prefix(Self.most).map(\.self)
    }
  }

  private static func letters(_ name: String) -> [UInt8] {
    TextFold.bytes(of: name).filter { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }
}
