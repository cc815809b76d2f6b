/// Numbers one behind the other that may share a currency: “de 5 à 10 k€”, “5 000, 7 000 et 9 000 €”.
struct QuantitySeries {
  /// What joins a number to the next.
  enum Link {
    case to, hyphen, and, or, comma

    var closesList: Bool { self == .and || self == .or }
  }

  /// What stands before: it tells ranges from lists, and ranges from changes.
  enum Opening {
    case none
    /// “de 5 à 10 k€”
    case from
    /// “entre 5 et 10 k€”
    case between
    /// “passe de 5 à 10 k€”: two amounts.
    case change
  }

  var items: [Quantity] = []
  var links: [Link] = []
  var opening = Opening.none
  var end: Int

  /// Where “de” or “entre” stands.
  var openingStart: Int
}

extension TokenText {
  /// The numbers from `start` on, or `nil` when there is none.
  ///
  /// - Complexity: O(tokens of the series).
  func series(at start: Int) -> QuantitySeries? {
    guard let first = quantity(at: start) else { return nil }
    let (opening, openingStart) = opening(before: start)
    var series = QuantitySeries(
      items: [first], opening: opening, end: first.end, openingStart: openingStart)
    while let (link, next) = link(at: series.end, opening), let item = quantity(at: next) {
      series.items.append(item)
      series.links.append(link)
      series.end = item.end
    }
    return series
  }

  private func link(
    at index: Int, _ opening: QuantitySeries.Opening
  ) -> (QuantitySeries.Link, next: Int)? {
    guard index < count, tokens[index].gap <= .line else { return nil }
    switch tokens[index].kind {
    case .hyphen: return (.hyphen, index + 1)
    case .comma: return tokens[index].gap == .none ? (.comma, index + 1) : nil
    case .word:
      switch tokens[index].key {
      case "et": return (.and, index + 1)
      case "ou": return (.or, index + 1)
      case "a":
        // Without its accent it is as soon the verb.
        let isAccented = tokens[index].end - tokens[index].start > 1
        guard isAccented || opening != .none || tokens[index].isCapital else { return nil }
        return (.to, index + 1)
      default: return nil
      }
    default: return nil
    }
  }

  private func opening(before start: Int) -> (QuantitySeries.Opening, start: Int) {
    guard kind(start - 1) == .word, tokens[start].gap <= .blanks else { return (.none, start) }
    switch tokens[start - 1].key {
    case "entre": return (.between, start - 1)
    case "de":
      let verb = kind(start - 2) == .word ? tokens[start - 2].key : .none
      return (Self.changes.contains(verb) ? .change : .from, start - 1)
    default: return (.none, start)
    }
  }

  /// Verbs behind which “de … à …” tells two amounts, before and after.
  private static let changes: Set<WordKey> = [
    "passe", "passes", "passee", "passees", "passer", "passant", "passent", "passait", "passera",
    "augmente", "augmentee", "augmenter", "augmentant", "porte", "portee", "portes", "portees",
    "porter", "evolue", "evoluer", "evoluant", "progresse", "progresser", "progressant", "chute",
    "chutant", "baisse", "baisser", "baissant", "ramene", "ramenee", "ramener", "reduit",
    "reduite", "diminue", "diminuant", "grimpe", "tombe", "tombee", "releve", "relevee",
    "abaisse", "abaissee",
  ]
}
