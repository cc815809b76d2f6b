private import CStemmer

/// The Snowball stemmer for French: « coordonner » and « coordonnées » have one stem, `coordon`.
///
/// Source: Porter, *Snowball: a language for stemming algorithms* (2001); libstemmer 2.2.
@safe final class FrenchStemmer {
  /// `nil` where the library was built without French: words are their own stems then.
  private let stemmer: OpaquePointer?

  init() {
    unsafe stemmer = sb_stemmer_new("french", "UTF_8")
  }

  deinit {
    unsafe sb_stemmer_delete(stemmer)
  }

  /// The stem of a word.
  ///
  /// - Parameter word: In small letters, its accents composed.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let stemmer = unsafe stemmer else { return word }
    return unsafe word.withUnsafeBufferPointer { letters in
      // What it returns is its own, until the next call.
      guard
        let stem = unsafe sb_stemmer_stem(stemmer, letters.baseAddress, CInt(letters.count))
      else { return word }
      let length = unsafe Int(sb_stemmer_length(stemmer))
      return unsafe Array(UnsafeBufferPointer(start: stem, count: length))
    }
  }
}
