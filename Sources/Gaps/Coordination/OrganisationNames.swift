import Territories

/// Finds proper names of organisations in answers about partners, to tell that two actors name one.
///
/// Found are acronyms of three capitals or more (« ARENE »), runs of capitalised words (« Cités Unies
/// France », « Ville de Stains »), and single capitalised words that are items of a list
/// (« …, Coface et Ubifrance »). One word of a kind is no name: every territory has its CCI. Nor are
/// places by themselves.
///
/// Its limits: an acronym and the words it stands for are two names; so are two spellings, and the
/// same body with and without its head (« Medef », « Medef Essonne »). A name that goes on in small
/// letters is cut there (« Agence de l'eau »), and found only if enough is left. A programme named as
/// a body is one.
enum OrganisationNames {
  struct Name {
    /// Equal for names that are taken for one: folded words without links.
    let key: String
    /// In bytes of the text.
    let span: Range<Int>
  }

  /// Every name in a text, in its order.
  ///
  /// - Parameters:
  ///   - places: What was read as places.
  ///   - actors: What was read as actors of the survey, which are known by more than their names.
  /// - Complexity: O(text).
  static func names(in bytes: [UInt8], places: [Range<Int>], actors: [Range<Int>]) -> [Name] {
    let text = NameWords(bytes)
    guard !text.isShouted else { return [] }
    var names: [Name] = []
    var places = Coverage(places)
    var actors = Coverage(actors)
    var index = 0
    while index < text.words.count {
      guard text.words[index].isCapitalised else {
        index += 1
        continue
      }
      let end = run(text.words, from: index)
      let words = Array(text.words[index..<end])
      let isActor = words.map { actors.covers($0.span) }.contains(true)
      if let name = name(
        words, after: index > 0 ? text.words[index - 1] : nil, before: text.words[end...].first,
        &places), !isActor
      {
        names.append(name)
      }
      index = end
    }
    return names
  }

  /// The end of the capitalised words from one on, with the links between them.
  private static func run(_ words: [NameWords.Word], from start: Int) -> Int {
    var end = start + 1
    var index = end
    while index < words.count, words[index].before == .none, index - start < longest {
      if words[index].isCapitalised {
        end = index + 1
      } else if !GenericNames.links.contains(words[index].folded) || words[index].folded == "et" {
        break
      }
      index += 1
    }
    return end
  }

  private static let longest = 12

  private static func name(
    _ run: [NameWords.Word], after previous: NameWords.Word?, before next: NameWords.Word?,
    _ places: inout Coverage
  ) -> Name? {
    var words = run[...]
    // « Les Universités », « Avec Cités Unies France ».
    while let first = words.first, GenericNames.openings.contains(first.folded) {
      words = words.dropFirst()
    }
    // « Appui de l'ARENE »: of a word that begins a sentence, the capital tells nothing.
    if let first = words.first, first.before == .start, words.count > 1,
      GenericNames.links.contains(words[words.startIndex + 1].folded),
      !GenericNames.heads.contains(first.folded), !GenericNames.kinds.contains(first.folded)
    {
      words = words.dropFirst()
    }
    let telling = words.filter { !GenericNames.links.contains($0.folded) }
    guard let first = telling.first, let last = words.last else { return nil }
    let isPlace = telling.map { places.covers($0.span) }
    let span = first.span.lowerBound..<last.span.upperBound
    if telling.count == 1 {
      let isItem =
        words.count == run.count && (first.before == .list || isAnd(previous))
        && (next == nil || next?.before != NameWords.Gap.none || isAnd(next))
      guard !isPlace[0], isOneWordName(first, isItem: isItem) else { return nil }
      return Name(key: first.folded, span: span)
    }
    let isKind = telling.map { GenericNames.kinds.contains($0.folded) }
    let hasOwn = zip(isPlace, isKind).contains { !$0 && !$1 }
    let hasHead = GenericNames.heads.contains(first.folded) && isPlace.contains(true)
    // A place with a small part that is no name: « Seine St Denis », « Val d'Oise ».
    guard hasHead || (hasOwn && !isPlace[0]) else { return nil }
    let key = telling.map(\.folded).joined(separator: " ")
    guard !isPlaceName(key) else { return nil }
    return Name(key: key, span: span)
  }

  private static func isAnd(_ word: NameWords.Word?) -> Bool {
    word?.folded == "et" || word?.folded == "ou"
  }

  /// Whether a country or a larger part of one is called so, France's included: « Île-de-France ».
  private static func isPlaceName(_ key: String) -> Bool {
    Gazetteer.standard.places(named: key).contains { $0.place.level != .locality }
      || GenericNames.frenchUnits.contains(key)
  }

  private static func isOneWordName(_ word: NameWords.Word, isItem: Bool) -> Bool {
    guard !GenericNames.kinds.contains(word.folded) else { return false }
    // « XIX », « IIIA ».
    guard !word.folded.utf8.allSatisfy({ "ivxlcdma".utf8.contains($0) }) else { return false }
    if word.isAcronym { return true }
    return isItem && word.folded.utf8.count >= 4 && !isPlaceName(word.folded)
  }
}

/// Which parts of a text are taken, asked from its start to its end.
private struct Coverage {
  private let spans: [Range<Int>]
  private var next = 0

  init(_ spans: [Range<Int>]) {
    self.spans = spans.sorted { $0.lowerBound < $1.lowerBound }
  }

  mutating func covers(_ span: Range<Int>) -> Bool {
    while next < spans.count, spans[next].upperBound <= span.lowerBound { next += 1 }
    return next < spans.count && spans[next].overlaps(span)
  }
}
