/// Tells names of places inside names of institutions, programmes and companies.
///
/// "Institut du monde arabe" and "CHR de Saint-Louis" name no place of action; "l'hôpital de
/// Bukavu", in small letters, does, and so does "Institut français à Rabat".
struct InstitutionRule {
  let cell: CellText

  /// How far before the name the head of the institution's name may stand.
  private static let reach = 7

  func covers(_ match: NameMatch, level: PlaceLevel) -> Bool {
    if isFollowedByCompany(match) || isOfStreetOrPerson(match, level: level) { return true }
    let first = match.words.lowerBound
    var word = first - 1
    var isOpen = true
    while word >= 0, first - word <= Self.reach, isOpen {
      let here = cell.words[word]
      let gap = cell.words[word + 1].gap
      guard gap.isDisjoint(with: [.comma, .semicolon, .colon, .slash, .open, .close, .stop]),
        !(gap.contains(.dot)), !gap.contains(.line)
      else { return false }
      if here.role.contains(.programme) { return true }
      if here.isCapital, !here.role.isDisjoint(with: [.institution, .assembly]) {
        let isHead = here.role.contains(.institution) || level == .macro
        // A programme of twinning "Grenoble-Ouaga" follows its head at once.
        return isHead
      }
      // "à", "en" and "et" lead out of the name: what follows is a place again.
      if !here.role.isDisjoint(with: [.locative, .conjunction]), !here.isCapital { return false }
      isOpen =
        here.role.contains(.grammar) || here.isCapital || isAdjective(word)
        || gap.contains(.hyphen)
      word -= 1
    }
    return false
  }

  /// A small word inside a name with capitals: "Centre culturel français de".
  private func isAdjective(_ word: Int) -> Bool {
    let key = cell.words[word].key
    guard key.count >= 4, cell.words[word].role.isEmpty else { return false }
    let ending = cell.letters[key].suffix(2)
    return ending.elementsEqual("el".utf8) || ending.elementsEqual("al".utf8)
      || ending.elementsEqual("is".utf8) || ending.elementsEqual("le".utf8)
      || ending.elementsEqual("se".utf8) || ending.elementsEqual("ne".utf8)
      || ending.elementsEqual("en".utf8) || ending.elementsEqual("ce".utf8)
      || ending.elementsEqual("ue".utf8) || ending.elementsEqual("er".utf8)
  }

  /// "rue de Rome", "place d'Italie", "le traité de Lisbonne", "le golfe de Guinée", "le docteur
  /// Allemagne".
  private func isOfStreetOrPerson(_ match: NameMatch, level: PlaceLevel) -> Bool {
    let first = match.words.lowerBound
    if isOfPerson(first) { return true }
    guard first > 0, cell.words[first].item == cell.words[first - 1].item else { return false }
    var word = first - 1
    while word > 0, first - word < 3,
      !cell.words[word].role.isDisjoint(with: [.genitive, .article]),
      cell.words[word].item == cell.words[word - 1].item
    {
      word -= 1
    }
    let head = cell.words[word]
    if head.role.contains(.street) { return true }
    guard word < first - 1 else { return false }
    if head.role.contains(.waters) { return level == .country }
    if head.role.contains(.pact) { return level == .locality || level == .subdivision }
    return isBarePlace(word)
  }

  /// "M. Allemagne", "Mme Awa Maroc": a title, then at most two names before this one.
  private func isOfPerson(_ first: Int) -> Bool {
    var word = first
    while word > 0, first - word < 3 {
      let before = cell.words[word - 1]
      let gap = cell.words[word].gap
      if before.role.contains(.title) { return gap == .space || gap == [.dot, .space] }
      guard before.isCapital, before.role.isDisjoint(with: .grammar),
        gap == .space || gap == .hyphen
      else { return false }
      word -= 1
    }
    return false
  }

  /// "une antenne place d'Italie": a square; "mise en place", "la place du Mali" are not.
  private func isBarePlace(_ word: Int) -> Bool {
    guard cell.letters[cell.words[word].key].elementsEqual("place".utf8) else { return false }
    return word == 0 || cell.words[word].item != cell.words[word - 1].item
      || !cell.words[word - 1].role.contains(.grammar)
  }

  private func isFollowedByCompany(_ match: NameMatch) -> Bool {
    let next = match.words.upperBound
    guard next < cell.words.count else { return false }
    let word = cell.words[next]
    return word.role.contains(.company) && word.isCapital && word.gap == .space
  }
}
