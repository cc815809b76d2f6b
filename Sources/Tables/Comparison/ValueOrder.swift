public import Diagnostics
import Text

extension Comparison {
  /// In which order values stand, other than their natural one.
  public enum ValueOrder: String, Hashable, Sendable, CaseIterable {
    /// By name, case and accents aside.
    case name
    /// By the number of actors that have them, falling.
    case count
  }

  /// The same comparison with its values in another order; equal ones keep theirs.
  public func sorted(by order: ValueOrder, _ language: Language) -> Comparison {
    switch order {
    case .name:
      let names = valueNames(language).map(TextFold.folded)
      return selecting(values.indices.sorted { (names[$0], $0) < (names[$1], $1) })
    case .count:
      let totals = totals(of: groups)
      return selecting(
        values.indices.sorted { (-totals[$0].actors, $0) < (-totals[$1].actors, $1) })
    }
  }

  /// The same comparison without the values that fewer actors have; a remark says how many those
  /// were.
  public func hidingValues(ofFewerThan actors: Int) -> Comparison {
    let totals = totals(of: groups)
    let kept = values.indices.filter { totals[$0].actors >= actors }
    let hidden = values.count - kept.count
    guard hidden > 0 else { return self }
    return Comparison(
      selecting(kept), remarks: remarks + [.hiddenValues(hidden, fewerThan: actors)])
  }

  /// The same comparison with some of its values, by their numbers.
  private func selecting(_ numbers: [Int]) -> Comparison {
    var places: [Int: Int] = [:]
    for (place, number) in numbers.enumerated() { places[number] = place }
    let groups = groups.map { group in
      let offers = numbers.map { group.offers[$0] }
      let rows = group.rows.map { row in
        var evidence: [Int: [Evidence]] = [:]
        for (number, list) in row.evidence {
          if let place = places[number] { evidence[place] = list }
        }
        return Row(
          actor: row.actor, row: row.row, status: row.status, completeness: row.completeness,
          offers: offers, evidence: evidence)
      }
      return Group(form: group.form, question: group.question, rows: rows, offers: offers)
    }
    return Comparison(
      subject: subject, question: question, values: numbers.map { values[$0] }, groups: groups,
      remarks: remarks)
  }
}
