import Diagnostics
import Documents
import Questionnaire
import Responses
import Tables

/// What a comparison comes to: the values most actors have, those nobody has, and where forms
/// differ most.
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
      isOffered ? draft.unchosen(unchosen.map { names[$0] }, of: totals.count, noun) : "",
    ].filter { !$0.isEmpty }
  }

  private func target(_ cells: [CellReference]?) -> Prose.Target? {
    guard let cells else { return .part(.table(comparison)) }
    return material.target(cells, else: .table(comparison))
  }

  /// « L'écart entre formulaires est le plus grand pour « Export » : 11 des 13 conseils régionaux,
  /// contre 2 des 13 CESER. »; nothing where no form is at least half of its actors away from
  /// another.
  ///
  /// Equal differences are all told, and equal forms too: none is said to be the widest alone.
  var difference: Prose {
    guard let noun = ValueNoun(comparison.subject), noun != .country else { return "" }
    let widest = FormDifference.widest(in: comparison)
    guard !widest.isEmpty else { return "" }
    guard widest.count <= Self.mostDifferences else {
      let (count, names) = (draft.number(widest.count), noun.noun(true))
      return draft.prose(
        fr: "Le plus grand écart entre formulaires est le même pour \(count) \(names.french).",
        en: "The widest difference between forms is the same for \(count) \(names.english).")
    }
    var sides: [FormDifference] = []
    for difference in widest where !sides.contains(where: { $0.hasSameSides(as: difference) }) {
      sides.append(difference)
    }
    var reserved: Set<Int> = []
    let names = comparison.valueNames(material.language)
    let told = sides.map { side -> Prose in
      let values = widest.filter { $0.hasSameSides(as: side) }.map(\.value)
      let most = shares(side.most, values, &reserved)
      let least = shares(side.least, values, &reserved)
      let list = draft.list(values.map { draft.quoted(names[$0]) })
      return draft.prose(
        fr: "pour \(list) : \(most), contre \(least)", en: "on \(list): \(most), against \(least)")
    }
    let list = Prose(told, separator: material.language.semicolon)
    if widest.count == 1 {
      return draft.prose(
        fr: "L'écart entre formulaires est le plus grand \(list).",
        en: "The forms differ most \(list).")
    }
    return draft.prose(
      fr: "Les écarts entre formulaires sont les plus grands, et égaux, \(list).",
      en: "The forms differ most, and equally, \(list).")
  }

  /// So many values of equal differences are named.
  private static let mostDifferences = 6

  /// So many forms are named on one side.
  private static let mostForms = 4

  /// « les 3 conseils régionaux et les 6 conseils généraux »; that a question is asked in part is
  /// said once for each form.
  private func shares(
    _ sides: [FormDifference.Side], _ values: [Int], _ reserved: inout Set<Int>
  ) -> Prose {
    var words: [Prose] = []
    for side in sides.prefix(Self.mostForms) {
      let group = comparison.groups[side.group]
      let cells =
        values.count == 1
        ? comparison.fewCells(of: [group], atMost: CellSources.most)[values[0]] : nil
      let share = draft.share(side.actors, of: side.asked, group.form.title, to: target(cells))
      let isReserved = group.question?.mapping == .partial && reserved.insert(side.group).inserted
      words.append(
        isReserved
          ? draft.prose(
            fr: "\(share) (question posée en partie)", en: "\(share) (asked in part)") : share)
    }
    let rest = sides.count - words.count
    if rest > 0 {
      words.append(
        draft.prose(
          fr: "\(rest) autre\(rest > 1 ? "s formulaires" : " formulaire")",
          en: "\(rest) more form\(rest > 1 ? "s" : "")"))
    }
    return draft.list(words)
  }
}
