/// An administrative word as the recogniser asks it: of what depth, in which countries.
///
/// A class, because every name of a text may hold one.
final class UnitRule: Sendable {
  let word: AdministrativeWord

  /// Bit n: units of depth n.
  private let tiers: UInt8

  /// The numbers of the countries that have such units; none for all.
  private let countries: Set<UInt32>

  /// - Parameter numbers: The numbers of countries by their alpha-2 codes.
  init(_ word: AdministrativeWord, numbers: [String: UInt32]) {
    self.word = word
    tiers = word.tiers.reduce(0) { $0 | 1 << UInt8($1) }
    countries = Set(word.countries.compactMap { numbers[$0] })
  }

  var position: AdministrativeWord.Position { word.position }

  var isPlural: Bool { word.isPlural }

  /// Whether a candidate may be the unit the word says.
  func suits(_ candidate: Candidate) -> Bool {
    guard tiers >> UInt8(candidate.tier) & 1 == 1 else { return false }
    guard !countries.isEmpty else { return true }
    return candidate.country.map(countries.contains) ?? false
  }
}
