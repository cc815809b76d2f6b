import Synchronization

/// Finds the names a word may be a misprint of, in one country or among the countries.
///
/// Every name has a mask of the letters it holds; a change of one letter changes two bits at most,
/// so that nearly all names are put aside without comparing letters.
final class NearNames: Sendable {
  private struct Signature {
    let mask: UInt64
    let length: Int
    let key: Int
  }

  private let gazetteer: Gazetteer
  private let groups = Mutex<[Int: [Signature]]>([:])

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The nearest names, with the fewest changes of all; none if all are farther than `limit`.
  ///
  /// - Parameter country: The number of the country whose places are meant; the countries if `nil`.
  func nearest(_ word: [UInt8], limit: Int, country: UInt32?) -> (names: [Near], distance: Int) {
    guard word.count >= 4, word.count <= 40 else { return ([], 0) }
    let signatures = signatures(country.map { Int($0) + 1 } ?? 0)
    let mask = Self.mask(word)
    var search: NearNameSearch?
    var best = limit
    var found: [Int] = []
    for signature in signatures {
      guard abs(signature.length - word.count) <= best,
        (signature.mask ^ mask).nonzeroBitCount <= 2 * best
      else { continue }
      let range = gazetteer.table.keyRange(signature.key)
      if search == nil { search = NearNameSearch(word, limit: limit) }
      guard let steps = search?.distance(of: range, in: gazetteer.table), steps <= best,
        steps > 0
      else { continue }
      if steps < best {
        best = steps
        found = []
      }
      found.append(signature.key)
    }
    let names = found.flatMap { key in
      let letters = gazetteer.table.keyRange(key).map { gazetteer.table.keyByte(at: $0) }
      return gazetteer.table.candidates(ofKey: key)
        .filter { candidate in
          guard candidate.kind != .abbreviation else { return false }
          guard let country else { return candidate.place.tier == 0 }
          return candidate.place.country?.index == country && candidate.place.tier > 0
        }
        .map { Near(candidate: Candidate($0), letters: letters) }
    }
    return (names, best)
  }

  struct Near {
    let candidate: Candidate
    let letters: [UInt8]
  }

  private func signatures(_ group: Int) -> [Signature] {
    groups.withLock { groups in
      if let known = groups[group] { return known }
      let table = gazetteer.table
      var signatures: [Signature] = []
      if group + 1 < table.count(.groups) {
        for place in table.number(.groups, group)..<table.number(.groups, group + 1) {
          let key = Int(table.number(.groupKeys, Int(place)))
          let range = table.keyRange(key)
          guard range.count >= 4, range.count <= 42 else { continue }
          let mask = Self.mask(range.lazy.map { table.keyByte(at: $0) })
          signatures.append(Signature(mask: mask, length: range.count, key: key))
        }
      }
      groups[group] = signatures
      return signatures
    }
  }

  private static func mask(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64(GazetteerFormat.letterClass($1)) }
  }
}
