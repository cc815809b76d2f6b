/// The words nearest to one that was not recognised, for "did you mean".
public enum EditDistance {
  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
  /// neighbours, each costing 1.
  ///
  /// - Complexity: O(`left.count` × `right.count`) time; three rows of memory.
  ///
  /// Source: Boytsov, *ACM JEA* 16 (2011), art. 1.1, section 2.2.
  public static func between<Letter: Equatable>(
    _ left: some Sequence<Letter>, _ right: some Sequence<Letter>
  ) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(
          last[j + 1] + 1, current[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// The candidate nearest to `word`, if one is near enough to be meant: at most one change for
  /// each three letters, in all and in each of its words. Ties go to the first. Texts of more than
  /// 200 bytes are never compared.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= 200 else { return nil }
    let sought = SpacedWords(word)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= 200 {
      let allowed = allowance(max(word.count, candidate.count))
      // A difference in length alone is a distance already.
      guard abs(word.utf8.count - candidate.utf8.count) <= 4 * allowed,
        let distance = sought.distance(to: SpacedWords(candidate)), distance <= allowed,
        distance < best?.distance ?? .max
      else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// How many letters of so many may differ.
  static func allowance(_ count: Int) -> Int { max(1, count / 3) }
}

extension BilingualText {
  /// « vouliez-vous dire … ? », or nothing when nothing is near.
  public static func didYouMean(_ word: String?) -> BilingualText? {
    word.map {
      BilingualText(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?")
    }
  }
}
