import Documents
import Tables

/// Whose answers mention territories most often in each zone; a territory named twice counts twice,
/// as in the table; a country beside a place in it does not.
struct ZoneLeaders {
  private let material: ReportMaterial
  private let comparison: Comparison

  init(_ material: ReportMaterial, _ comparison: Comparison) {
    self.material = material
    self.comparison = comparison
  }

  /// « Le plus grand nombre de mentions de territoires, zone par zone : « Europe », Alsace (9) ; …
  /// »
  ///
  /// Zones in which several are ahead together, or nobody has two mentions, have no leader.
  var sentence: Prose {
    let names = comparison.valueNames(material.language)
    let draft = material.draft
    let leaders = comparison.values.indices.compactMap { value -> Prose? in
      guard let (row, form, cells) = leader(value) else { return nil }
      let target = material.target(cells.map(\.cell))
      return "\(draft.quoted(names[value])), \(name(row, form)) (\(cells.count, to: target))"
    }
    guard !leaders.isEmpty else { return "" }
    let list = Prose(leaders, separator: material.language.semicolon)
    return draft.prose(
      fr: "Le plus grand nombre de mentions de territoires, zone par zone : \(list).",
      en: "The most mentions of territories, zone by zone: \(list).")
  }

  /// A label alone says who it is where no other form has it.
  private func name(_ row: Comparison.Row, _ form: String) -> String {
    let same = comparison.groups.reduce(0) { sum, group in
      sum + group.rows.count { $0.actor.label == row.actor.label }
    }
    return same > 1 ? "\(row.actor.label) [\(form)]" : row.actor.label
  }

  private func leader(
    _ value: Int
  ) -> (row: Comparison.Row, form: String, named: [Comparison.Evidence])? {
    var best: (row: Comparison.Row, form: String, named: [Comparison.Evidence])?
    var isShared = false
    for group in comparison.groups {
      for row in group.rows {
        let named = row[value].evidence.filter { $0.basis == .named }
        let most = best?.named.count ?? 1
        if named.count > most {
          best = (row, group.form.title[material.language], named)
          isShared = false
        } else if named.count == most, best != nil {
          isShared = true
        }
      }
    }
    return isShared ? nil : best
  }
}
