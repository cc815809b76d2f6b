import Diagnostics
import Documents
import Text

/// Which values most actors have.
extension Drafting {
  /// « La zone la plus souvent indiquée est « Asie » (15 acteurs), devant « Europe » (11). »
  ///
  /// Values of equal numbers are never parted: either all of them are named, or none.
  ///
  /// - Parameter values: In any order; those that nobody has are left out.
  func leading(_ values: [CountedValue], _ noun: ValueNoun) -> Prose {
    let chosen = values.filter { $0.count > 0 }
    // Countries have no order of their own, as the items of a question have.
    let ranks = Self.ranks(of: chosen, byName: noun == .country)
    guard let first = ranks.first, let top = first.first else { return "" }
    if noun == .country { return leadingCountries(first, all: chosen.count, ranks) }
    if chosen.count == 1 {
      return prose(
        fr: """
          \(noun.only.french) \(noun.definite(false).french) \(quoted(top.name)) est \
          \(noun.chosen(false).french), par \(actors(top.count), to: top.target).
          """,
        en: """
          Only the \(noun.noun(false).english) \(quoted(top.name)) is \
          \(noun.chosen(false).english), by \(actors(top.count), to: top.target).
          """)
    }
    guard first.count <= Self.mostNames else { return even(first, chosen.count, noun) }
    let isPlural = first.count > 1
    let names = list(first.map { counted($0, isPlural ? .bare : .withNoun) })
    let each =
      isPlural
      ? prose(
        fr: " (\(actors(top.count)) \(noun.each.french))",
        en: " (\(actors(top.count)) each)") : ""
    let before = following(ranks.dropFirst(), after: first.count, noun)
    return prose(
      fr: """
        \(noun.definite(isPlural).french.capitalisedAtStart) \(isPlural ? "les" : "la") plus \
        souvent \(noun.chosen(isPlural).french) \(isPlural ? "sont" : "est") \
        \(names)\(each)\(before).
        """,
      en: """
        The \(noun.noun(isPlural).english) \(noun.chosen(isPlural).english) most often \
        \(isPlural ? "are" : "is") \(names)\(each)\(before).
        """)
  }

  /// « Pays le plus souvent nommé : Chine (9 acteurs), devant Maroc (8) et Mali (8). »
  ///
  /// Names of countries would need articles in a sentence; after a colon they need none.
  private func leadingCountries(
    _ first: [CountedValue], all: Int, _ ranks: [[CountedValue]]
  ) -> Prose {
    guard first.count <= Self.mostNames else { return even(first, all, .country) }
    let top = first[0]
    if all == 1 {
      return prose(
        fr: "Un seul pays est nommé : \(top.name), par \(actors(top.count), to: top.target).",
        en: "One country only is named: \(top.name), by \(actors(top.count), to: top.target).")
    }
    guard first.count > 1 else {
      let name: Prose = "\(top.name) (\(actors(top.count), to: top.target))"
      let before = following(ranks.dropFirst(), after: 1, .country)
      return prose(
        fr: "Pays le plus souvent nommé : \(name)\(before).",
        en: "Country named most often: \(name)\(before).")
    }
    let names = list(first.map { Prose($0.name, to: $0.target) })
    let before = following(ranks.dropFirst(), after: first.count, .country)
    return prose(
      fr: """
        Pays les plus souvent nommés : \(names) (\(actors(top.count)) chacun)\(before).
        """,
      en: "Countries named most often: \(names) (\(actors(top.count)) each)\(before).")
  }

  /// So many values are named in one rank.
  private static let mostNames = 4

  /// « 7 pays sont nommés par 3 acteurs chacun, le nombre le plus élevé. »
  private func even(_ first: [CountedValue], _ all: Int, _ noun: ValueNoun) -> Prose {
    let count = first[0].count
    let names = noun.noun(true)
    guard first.count < all else {
      return prose(
        fr: """
          Les \(number(all)) \(names.french) \(noun.chosen(true).french) le sont par \
          \(actors(count)) \(noun.each.french).
          """,
        en: """
          The \(number(all)) \(names.english) \(noun.chosen(true).english) are so by \
          \(actors(count)) each.
          """)
    }
    return prose(
      fr: """
        \(number(first.count)) \(names.french) sont \(noun.chosen(true).french) par \
        \(actors(count)) \(noun.each.french), le nombre le plus élevé.
        """,
      en: """
        \(number(first.count)) \(names.english) are \(noun.chosen(true).english) by \
        \(actors(count)) each, the highest number.
        """)
  }

  private enum Form { case bare, withNoun, withNumber }

  private func counted(_ value: CountedValue, _ form: Form) -> Prose {
    switch form {
    case .bare: Prose(quoted(value.name), to: value.target)
    case .withNoun: "\(quoted(value.name)) (\(actors(value.count), to: value.target))"
    case .withNumber: "\(quoted(value.name)) (\(number(value.count), to: value.target))"
    }
  }

  /// « , devant « Europe » (11) et « Asie » (9) »: whole ranks, until three values are named.
  private func following(
    _ ranks: some Sequence<[CountedValue]>, after named: Int, _ noun: ValueNoun
  ) -> Prose {
    var named = named
    var names: [Prose] = []
    for rank in ranks {
      guard named < 3, rank.count <= 3 else { break }
      names += rank.map { value in
        guard noun == .country else { return counted(value, .withNumber) }
        return "\(value.name) (\(number(value.count), to: value.target))"
      }
      named += rank.count
    }
    guard !names.isEmpty else { return "" }
    return prose(fr: ", devant \(list(names))", en: ", ahead of \(list(names))")
  }

  /// Values of equal numbers together, the highest numbers first; equal ones keep their order, or
  /// are sorted by name, case and accents aside.
  static func ranks(of values: [CountedValue], byName: Bool = false) -> [[CountedValue]] {
    let keyed = values.enumerated().map { offset, value in
      (name: byName ? TextFold.folded(value.name) : "", offset: offset, value: value)
    }
    let sorted = keyed.sorted {
      ($1.value.count, $0.name, $0.offset) < ($0.value.count, $1.name, $1.offset)
    }
    var ranks: [[CountedValue]] = []
    for (_, _, value) in sorted {
      if ranks.last?.first?.count == value.count {
        ranks[ranks.count - 1].append(value)
      } else {
        ranks.append([value])
      }
    }
    return ranks
  }
}
