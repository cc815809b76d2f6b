import Territories

/// All names of all places by key, in the order of the compiled table.
struct NameIndex {
  struct Entry {
    let place: Int
    let kind: NameKind
    /// Glued spellings of long names are read too; see ``add(_:to:)``.
    var words: Int
    let importance: Double
  }

  struct Key {
    let bytes: [UInt8]
    let entries: [Entry]
  }

  let keys: [Key]

  init(_ places: [DraftPlace]) {
    var found: [[UInt8]: [Entry]] = [:]
    var inhabitants: [String: Int] = [:]
    for place in places where place.tier == 3 {
      inhabitants[place.parent ?? "", default: 0] += place.population
    }
    for (number, place) in places.enumerated() {
      var own: [[UInt8]: [Entry]] = [:]
      for name in place.allNames {
        for variant in NameVariants.of(name.text) {
          let key = NameKey(variant)
          guard !key.bytes.isEmpty, key.bytes.count <= 255 else { continue }
          let entry = Entry(
            place: number, kind: name.kind, words: min(key.wordCount, 15),
            importance: place.importance(name.kind, inhabitants: inhabitants[place.id] ?? 0))
          Self.add(entry, to: &own[key.bytes, default: []], letters: key.bytes.count)
        }
      }
      for (key, entries) in own { found[key, default: []] += entries }
    }
    keys = found.map { bytes, entries in
      Key(
        bytes: bytes,
        entries: entries.sorted {
          ($1.importance, $0.place) < ($0.importance, $1.place)
        })
    }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// Adds a spelling of a name to those of the same letters: « Haïphong » and « Hai Phong ».
  ///
  /// A reader glues the words of a long name but parts none, so the spelling with the most words
  /// stands for the others; a short name needs both: « Hanoï » and « Ha Noi ».
  private static func add(_ entry: Entry, to entries: inout [Entry], letters: Int) {
    guard !entries.isEmpty else {
      entries.append(entry)
      return
    }
    if letters >= 6 {
      entries[0].words = max(entries[0].words, entry.words)
    } else if !entries.contains(where: { $0.words == entry.words }) {
      entries.append(entry)
    }
  }
}
