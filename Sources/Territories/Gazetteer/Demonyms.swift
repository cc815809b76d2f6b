/// The adjectives, names of inhabitants and prefixes that ship with jaune; data in
/// `Resources/demonyms.tsv`, from which the builder makes feminines and plurals.
public struct Demonyms: Sendable {
  public static let standard = Self(Gazetteer.standard)

  private let words: WordTable<Demonym>

  init(_ gazetteer: Gazetteer) {
    var words: [[UInt8]: Demonym] = [:]
    for line in gazetteer.table.text(of: .demonyms).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, let kind = Demonym.Kind(rawValue: String(cells[1])) else { continue }
      words[Array(cells[0].utf8)] = Demonym(
        kind: kind, country: cells[2].isEmpty ? nil : String(cells[2]))
    }
    self.words = WordTable(words)
  }

  /// What an adjective is made of, in any gender and number; `nil` for all other words.
  ///
  /// Compounds are asked for word by word: of `franco-malienne`, `franco` is a prefix and
  /// `malienne` an adjective.
  public subscript(key: NameKey) -> Demonym? { words.value(of: key.bytes.span) }

  /// The same for letters that are folded already.
  func demonym(_ letters: borrowing Span<UInt8>) -> Demonym? { words.value(of: letters) }

  public var count: Int { words.count }
}
