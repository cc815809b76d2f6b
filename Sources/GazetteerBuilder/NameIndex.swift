import Territories

/// All names of all places by key, in the order of the compiled table.
struct NameIndex {
  struct Entry {
    let place: Int
    let kind: NameKind
    let words: Int
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
      var seen: [[UInt8]: NameKind] = [:]
      for name in place.allNames {
        for variant in NameVariants.of(name.text) {
          let key = NameKey(variant)
          guard !key.bytes.isEmpty, key.bytes.count <= 255, seen[key.bytes] == nil else { continue }
          seen[key.bytes] = name.kind
          found[key.bytes, default: []].append(
            Entry(
              place: number, kind: name.kind, words: min(key.wordCount, 15),
              importance: place.importance(name.kind, inhabitants: inhabitants[place.id] ?? 0)))
        }
      }
    }
    keys = found.map { bytes, entries in
      Key(
        bytes: bytes,
        entries: entries.sorted {
          ($1.importance, $0.place) < ($0.importance, $1.place)
        })
    }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
