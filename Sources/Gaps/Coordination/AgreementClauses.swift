import Text

/// The clauses of an answer that speak of an agreement or a partnership: « Accord avec… »,
/// « Régions partenaires au… », « la convention signée… ».
///
/// A heading that names no place itself speaks for the paragraph under it: « 9 accords de
/// coopération décentralisée », and the list below. A clause that denies says nothing.
struct AgreementClauses {
  /// In bytes of the text, in its order.
  private(set) var spans: [Range<Int>] = []

  /// - Parameter places: Where places are named, in the order of the text.
  /// - Complexity: O(text).
  init(_ bytes: [UInt8], _ clauses: AnswerClauses, places: [Range<Int>]) {
    var heading: Int?
    var next = 0
    for clause in clauses.clauses {
      while next < places.count, places[next].upperBound <= clause.span.lowerBound { next += 1 }
      let hasPlace = next < places.count && places[next].overlaps(clause.span)
      let isAgreement = Self.speaksOfAgreement(bytes[clause.span])
      if isAgreement || heading == clause.paragraph { spans.append(clause.span) }
      if isAgreement, clause.isHeading, !hasPlace { heading = clause.paragraph + 1 }
    }
  }

  /// - Complexity: O(log clauses).
  func contains(_ offset: Int) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(offset)
  }

  private static func speaksOfAgreement(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isFound = false
    var isNegated = false
    let folded = TextFold.bytes(of: String(decoding: bytes, as: UTF8.self))
    for word in folded.split(whereSeparator: { !isLetter($0) }) where word.count <= longest {
      let word = String(decoding: word, as: UTF8.self)
      if cues.contains(word) { isFound = true }
      if denials.contains(word) { return false }
      // « n'a pas » denies; the « Pas » of Pas-de-Calais does not.
      if word == "ne" || word == "n" { isNegated = true }
      if word == "pas", isNegated { return false }
    }
    return isFound
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static let longest = 14

  /// What agreements between public bodies are called in French.
  private static let cues: Set<String> = [
    "accord", "accords", "convention", "conventions", "protocole", "protocoles", "partenaire",
    "partenaires", "partenariat", "partenariats", "jumelage", "jumelages", "jumele", "jumelee",
    "jumeles", "jumelees", "charte", "chartes", "traite", "traites", "memorandum", "memorandums",
    "entente", "ententes", "engagement", "engagements", "signe", "signee", "signes", "signees",
    "signature", "signatures",
  ]

  private static let denials: Set<String> = ["aucun", "aucune", "guere", "jamais"]
}
