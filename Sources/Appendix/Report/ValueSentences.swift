import Diagnostics
import Documents
import Questionnaire
import Responses
import Tables

/// What a comparison comes to: the values most actors have, those nobody has, and where forms differ
/// most.
struct ValueSentences {
  private let material: ReportMaterial
  private let comparison: Comparison
  private let draft: Drafting

  init(_ material: ReportMaterial, _ comparison: Comparison) {
    self.material = material
    self.comparison = comparison
    draft = material.draft
  }

  /// The values most actors have, and those nobody has.
  var sentences: [Prose] {
    guard let noun = ValueNoun(comparison.subject) else { return [] }
    let totals = comparison.totals(of: comparison.groups)
    let cells = comparison.fewCells(of: comparison.groups, atMost: CellSources.most)
    let names = comparison.valueNames(material.language)
    let values = totals.enumerated().map { number, total in
      CountedValue(names[number], total.actors, to: target(cells[number]))
    }
    let unchosen = totals.indices.filter { totals[$0].actors == 0 && totals[$0].asked > 0 }
    let isOffered = noun != .country
    return [
      draft.leading(values, noun),
      isOffered ? draft.unchosen(unchosen.map { names[$0] }, noun) : "",
    ].filter { !$0.isEmpty }
  }

  private func target(_ cells: [CellReference]?) -> Prose.Target? {
    guard let cells else { return .part(.table(comparison)) }
    return material.target(cells, else: .table(comparison))
  }

  /// « L'écart entre formulaires est le plus grand pour « Export » : 11 des 13 conseils régionaux,
  /// 2 des 13 CESER. »; nothing where no form is at least half of its actors away from another.
  var difference: Prose {
    guard let noun = ValueNoun(comparison.subject), noun != .country,
      let widest = FormDifference.widest(in: comparison)
    else { return "" }
    let name = draft.quoted(comparison.valueNames(material.language)[widest.value])
    let sides = [widest.most, widest.least].map { side -> Prose in
      let group = comparison.groups[side.group]
      let cells = comparison.fewCells(of: [group], atMost: CellSources.most)[widest.value]
      let share = draft.share(
        side.actors, of: side.asked, group.form.title, to: target(cells))
      guard group.question?.mapping == .partial else { return share }
      return draft.prose(
        fr: "\(share) (question posée en partie)", en: "\(share) (asked in part)")
    }
    return draft.prose(
      fr: "L'écart entre formulaires est le plus grand pour \(name) : \(sides[0]), \(sides[1]).",
      en: "The forms differ most on \(name): \(sides[0]), \(sides[1]).")
  }
}

/// The value on which two forms differ most.
struct FormDifference {
  /// How many actors of a form have the value, of how many that it was offered to.
  struct Side: Equatable {
    let group: Int
    let actors: Int
    let asked: Int

    /// Whether the share is smaller than another's; in integers, so that equal shares are equal.
    func isLess(than other: Side) -> Bool { actors * other.asked < other.actors * asked }
  }

  let value: Int
  let most: Side
  let least: Side

  /// In ten-thousandths of a whole.
  private var width: Int { 10_000 * most.actors / most.asked - 10_000 * least.actors / least.asked }

  /// So few actors have no share worth speaking of.
  private static let fewest = 3

  /// The first of the widest differences; `nil` where none is half of the whole.
  static func widest(in comparison: Comparison) -> FormDifference? {
    let totals = comparison.groups.map { comparison.totals(of: [$0]) }
    var widest: FormDifference?
    for value in comparison.values.indices {
      let sides = comparison.groups.indices.compactMap { group -> Side? in
        let total = totals[group][value]
        guard comparison.groups[group].offers[value], total.asked >= fewest else { return nil }
        return Side(group: group, actors: total.actors, asked: total.asked)
      }
      guard let first = sides.first, sides.count > 1 else { continue }
      let most = sides.dropFirst().reduce(first) { $0.isLess(than: $1) ? $1 : $0 }
      let least = sides.dropFirst().reduce(first) { $1.isLess(than: $0) ? $1 : $0 }
      let difference = FormDifference(value: value, most: most, least: least)
      if difference.width >= 5_000, difference.width > widest?.width ?? 0 { widest = difference }
    }
    return widest
  }
}
