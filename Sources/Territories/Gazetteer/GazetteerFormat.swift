/// How the compiled gazetteer is laid out; shared by the builder, which writes it, and
/// ``GazetteerTable``, which reads it in place.
///
/// A header (magic, version, then offset and size of each section), then the sections, each at a
/// multiple of 16. Numbers are little-endian. Keys are sorted by their bytes; everything else is
/// reached through numbers of places, keys or bytes of text. Nothing is parsed at start.
package enum GazetteerFormat {
  package static let magic: UInt32 = 0x5A_47_4A_31  // "1JGZ"
  package static let version: UInt32 = 1

  package enum Section: Int, CaseIterable {
    /// Names and codes, each a length byte and UTF-8; number 0 is the empty text.
    case strings
    /// One ``countryStride`` record for each of the first places: ISO and M49 codes.
    case countries
    /// One ``placeStride`` record a place: countries first, then by country, level, importance.
    case places
    /// `UInt32` a key and one more: where its bytes begin.
    case keyOffsets
    /// `UInt32` a key and one more: where its entries begin (24 bits), its cautions (8 bits).
    case keyEntries
    case keyBytes
    /// `UInt32` an entry: place (20 bits), ``NameKind`` (4), words of the name, 15 at most (4).
    case entries
    /// `UInt32` a pair of first letters and one more: the first key that does not come before.
    case pairs
    /// `UInt32` a group and one more: where its keys begin in ``groupKeys``. Group 0 holds the
    /// names of countries and macro areas, group n + 1 those of the places of country n.
    case groups
    /// `UInt32` each: keys, ascending in a group.
    case groupKeys
    /// `UInt32` a country and one more: the first of its places.
    case countryPlaces
    /// Pairs of `UInt32`, ascending: a place, and one it is made of or was followed by.
    case links
    /// Tables that are read as text, when they are first asked for.
    case demonyms, administrativeWords, zoneSchemes
    /// The digest of the files the gazetteer was made from.
    case digest
  }

  package static let headerSize = 16 + Section.allCases.count * 8

  package static let countryStride = 16
  /// Offsets within a country's record.
  package enum Country {
    package static let alpha2 = 0
    package static let alpha3 = 2
    package static let m49 = 6
    package static let region = 8
    package static let subregion = 10
    package static let intermediateRegion = 12
  }

  package static let placeStride = 36
  /// Offsets within a place's record.
  package enum Place {
    package static let id = 0
    package static let french = 4
    package static let english = 8
    package static let code = 12
    package static let parent = 16
    package static let population = 20
    package static let latitude = 24
    package static let longitude = 26
    package static let country = 28
    package static let level = 30
    package static let status = 31
    package static let tier = 32
    package static let flags = 33
  }

  /// In the flags of a place: its ISO 3166-2 code is that of the unit it is a part of.
  package static let isPartOfCode: UInt8 = 1
  /// In the flags of a place: the code is not ISO 3166-2 (former States: ISO 3166-3).
  package static let isForeignCode: UInt8 = 2
  /// In the number of an id: the rest is a GeoNames number, not a text.
  package static let geoNamesID: UInt32 = 1 << 31
  /// The number that stands for no country and no parent.
  package static let none16 = UInt16.max
  package static let none32 = UInt32.max
  /// A coordinate that is not known, and the degrees of one step.
  package static let noCoordinate = Int16.min
  package static let coordinateStep = 0.01

  /// Which of the 37 classes a byte of a key falls in: a–z, 0–9, the rest.
  package static func letterClass(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 10
    default: 36
    }
  }

  package static let letterClasses = 37
}
