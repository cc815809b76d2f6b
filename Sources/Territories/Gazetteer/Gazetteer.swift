private import CGazetteer

/// The names of the world's territories as French texts write them, and what they stand for.
///
/// The data ships inside the program and is read where it lies: nothing is loaded or parsed at
/// start. Its sources are the files under `Sources/Territories/Resources`, which anyone can open
/// and change; `GazetteerBuilder compile` makes the compiled form of them.
public struct Gazetteer: Sendable {
  /// The gazetteer that ships with jaune.
  public static let standard = unsafe Gazetteer(
    table: GazetteerTable(base: jaune_gazetteer_start(), size: jaune_gazetteer_size))

  let table: GazetteerTable

  init(table: GazetteerTable) {
    self.table = table
  }

  /// How many places there are.
  public var placeCount: Int { table.range(.places).count / GazetteerFormat.placeStride }

  /// How many different keys names have.
  public var keyCount: Int { table.keyCount }

  /// The digest of the files this gazetteer was compiled from.
  package var digest: String { table.text(of: .digest) }
}

extension Gazetteer {
  /// Every place that a text names, homonyms by falling importance; none if the text as a whole is
  /// not a name.
  public func places(named text: String) -> [NameCandidate] {
    candidates(for: NameKey(text))
  }

  /// Every place a key stands for, homonyms by falling importance.
  public func candidates(for key: NameKey) -> [NameCandidate] {
    var cursor = cursor()
    guard cursor.advance(key.bytes.span) else { return [] }
    return cursor.candidates
  }

  /// The place with an identifier that ``Place/id`` gave.
  ///
  /// - Complexity: O(places): for corrections and tests, not for each word of a text.
  public func place(id: String) -> Place? {
    for index in 0..<placeCount {
      let place = Place(UInt32(index), in: table)
      if place.id == id { return place }
    }
    return nil
  }
}
