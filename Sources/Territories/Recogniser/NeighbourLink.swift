/// How closely two names of a text belong together: points in favour of a common country.
enum NeighbourLink {
  /// A bracket: "Mali (Kayes)", "Kayes (Mali)".
  static let bracket = 40.0
  /// "Inverness en Écosse", "Nord du Mali".
  static let preposition = 34.0
  /// From here on, a link that names another country speaks against a place.
  static let strong = 30.0
  /// "Haïti : Sud-Est, Nord".
  static let heading = 27.0
  /// "Constantine Algérie Sfax Tunisie".
  static let adjacent = 24.0
  /// "Souss-Massa, Maroc", and items of a list before one with a bracket.
  static let list = 20.0
  /// Elsewhere in the sentence.
  static let sentence = 12.0
  /// Elsewhere in the text.
  static let text = 6.0

  /// The link of two names, the first of which stands before the second.
  static func of(_ first: NameMatch, _ second: NameMatch, apart: Int, in cell: CellText) -> Double {
    let before = cell.words[first.words.upperBound - 1]
    let after = cell.words[second.words.lowerBound]
    if after.bracket != before.bracket, after.bracket > 0,
      cell.wordsBefore[after.bracket] == first.words.upperBound
    {
      return bracket
    }
    let between = first.words.upperBound..<second.words.lowerBound
    let isOneItem = before.item == after.item
    if isOneItem, between.isEmpty { return adjacent }
    if isOneItem, between.count <= 4,
      between.allSatisfy({
        !cell.words[$0].role.isDisjoint(with: [.locative, .genitive, .article])
      }),
      between.contains(where: { !cell.words[$0].role.isDisjoint(with: [.locative, .genitive]) })
    {
      return preposition
    }
    // "Victoria, aux Seychelles"
    if !isOneItem, between.count == 1, second.isCountryName, !first.isCountryName,
      cell.words[between.lowerBound].role.contains(.locative),
      cell.words[between.lowerBound].gap == [.comma, .space]
    {
      return adjacent
    }
    guard before.sentence == after.sentence else { return max(text - Double(apart) * 0.5, 2) }
    if cell.words[first.words.upperBound].gap.contains(.colon) { return heading }
    if apart == 1, isComma(before: second, in: cell) { return list }
    if after.bracket > 0, before.bracket == 0,
      cell.wordsBefore[after.bracket] > first.words.upperBound
    {
      return max(list - Double(apart), sentence)
    }
    return max(sentence - Double(apart) * 0.5, text + 1)
  }

  /// Whether the second name is parted from the first by a comma or a dash only, and heads nothing.
  private static func isComma(before second: NameMatch, in cell: CellText) -> Bool {
    let gap = cell.words[second.words.lowerBound].gap
    guard gap.contains(.comma) || gap.contains(.hyphen), !gap.contains(.close) else { return false }
    let next = second.words.upperBound
    return next >= cell.words.count
      || cell.words[next].gap.isDisjoint(with: [.open, .colon])
  }
}
