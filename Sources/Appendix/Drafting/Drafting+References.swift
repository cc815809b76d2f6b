import Diagnostics
import Documents

/// Words that lead to tables and figures by their numbers, which ``PartNumbers`` puts in.
extension Drafting {
  /// « tableau 3 ».
  func reference(to table: Anchor) -> Prose {
    let noun = BilingualText(fr: "tableau", en: "table")[language]
    return Prose("\(noun)\u{A0}\(PartNumbers.mark)", to: .part(table))
  }

  /// « figures 3 et 4 »; nothing for none.
  func reference(to figures: [Anchor]) -> Prose {
    let noun = figures.count > 1 ? "figures" : "figure"
    return list(
      figures.enumerated().map { index, figure in
        let number = "\(PartNumbers.mark)"
        return Prose(index == 0 ? "\(noun)\u{A0}\(number)" : number, to: .part(figure))
      })
  }

  /// « (Voir figure 3.) »; nothing where there is nothing to see.
  func see(_ figures: [Anchor]) -> Prose {
    guard !figures.isEmpty else { return "" }
    let reference = reference(to: figures)
    return prose(fr: "(Voir \(reference).)", en: "(See \(reference).)")
  }

  /// « figure 3 et tableau 9 »; « figures 3 et 4, et tableau 9 », as these are two lists.
  func references(to figures: [Anchor], _ table: Anchor) -> Prose {
    let references = (figures.isEmpty ? [] : [reference(to: figures)]) + [reference(to: table)]
    guard figures.count > 1 else { return list(references) }
    return Prose(references, separator: BilingualText(fr: ", et ", en: ", and ")[language])
  }
}
