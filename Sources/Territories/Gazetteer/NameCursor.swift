/// A walk through the names, letter by letter or word by word: the longest match without trying
/// every length.
///
/// ```swift
/// var cursor = Gazetteer.standard.cursor()
/// for word in words {
///   guard cursor.advance(word) else { break }   // no name goes on like this
///   if cursor.isName { longest = cursor }        // these words are a name
/// }
/// ```
/// - Complexity: each step a binary search among the keys that begin with what was read before.
public struct NameCursor: Sendable {
  private let table: GazetteerTable

  /// The keys that begin with what was read.
  private var first: Int
  private var end: Int

  /// How many bytes were read.
  public private(set) var length = 0

  init(_ table: GazetteerTable) {
    self.table = table
    first = 0
    end = table.keyCount
  }

  /// Reads more letters: folded, without spaces or punctuation, as ``NameKey`` has them.
  ///
  /// - Returns: Whether a name begins with all that was read; if not, the cursor stays at an end.
  @discardableResult
  public mutating func advance(_ letters: borrowing Span<UInt8>) -> Bool {
    guard letters.count > 0, first < end else { return first < end }
    if length == 0, letters.count >= 2 {
      let pair =
        GazetteerFormat.letterClass(letters[0]) * GazetteerFormat.letterClasses
        + GazetteerFormat.letterClass(letters[1])
      first = Int(table.number(.pairs, pair))
      end = Int(table.number(.pairs, pair + 1))
    }
    first = bound(letters, from: first, to: end) { $0 >= 0 }
    // Most words begin few names: the end of the run is sought in steps that grow.
    var high = first
    var step = 1
    while high < end, compare(high, letters) == 0 {
      let next = min(high + step, end)
      if next == end || compare(next, letters) > 0 {
        end = bound(letters, from: high + 1, to: next) { $0 > 0 }
        high = end
      } else {
        high = next
      }
      step *= 4
    }
    end = high
    length += letters.count
    return first < end
  }

  /// Whether what was read is itself a name.
  public var isName: Bool {
    first < end && length > 0 && table.keyRange(first).count == length
  }

  /// Whether a longer name begins with what was read.
  public var hasLonger: Bool { end - first > (isName ? 1 : 0) }

  /// The places that what was read stands for, by falling importance.
  public var candidates: [NameCandidate] {
    isName ? table.candidates(ofKey: first) : []
  }

  /// The same one after the other, without a list of them.
  func forEachCandidate(_ body: (NameCandidate) -> Void) {
    guard isName else { return }
    for entry in table.entries(ofKey: first) { body(table.candidate(entry)) }
  }

  /// Why the name alone is not enough; empty where ``isName`` is false.
  public var cautions: NameCaution {
    isName ? table.cautions(ofKey: first) : []
  }

  /// The first key in a range whose bytes after ``length`` compare with `letters` as asked.
  private func bound(
    _ letters: borrowing Span<UInt8>, from start: Int, to end: Int, where holds: (Int) -> Bool
  ) -> Int {
    var low = start
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if holds(compare(middle, letters)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How the letters of a key after ``length`` compare with others: 0 if they begin with them.
  @inline(__always)
  private func compare(_ key: Int, _ letters: borrowing Span<UInt8>) -> Int {
    table.compare(key, from: length, with: letters)
  }
}

extension Gazetteer {
  /// A walk that has read nothing yet.
  public func cursor() -> NameCursor { NameCursor(table) }
}

extension GazetteerTable {
  func candidates(ofKey key: Int) -> [NameCandidate] {
    entries(ofKey: key).map(candidate)
  }

  /// The numbers of the entries of a key, for ``candidate(_:)``.
  func entries(ofKey key: Int) -> Range<Int> {
    Int(number(.keyEntries, key) & 0xFF_FFFF)..<Int(number(.keyEntries, key + 1) & 0xFF_FFFF)
  }

  func cautions(ofKey key: Int) -> NameCaution {
    NameCaution(rawValue: UInt8(number(.keyEntries, key) >> 24))
  }

  func candidate(_ number: Int) -> NameCandidate {
    let entry = self.number(.entries, number)
    return NameCandidate(
      place: Place(entry & 0xF_FFFF, in: self),
      kind: NameKind(rawValue: UInt8(entry >> 20 & 0xF)) ?? .alternate,
      wordCount: Int(entry >> 24 & 0xF))
  }
}
