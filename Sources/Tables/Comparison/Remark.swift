public import Diagnostics
public import Harmonisation
public import Responses

extension Comparison {
  /// Something that a reader of the figures must know, with the cells it is about.
  public enum Remark: Sendable {
    /// A territory stands in the row of a zone it does not lie in.
    case zoneConflict(CellConflict, actor: Actor)
    /// A row is answered by a text in which no territory was read; it counts like a mark.
    case textWithoutTerritory(CellReference, actor: Actor, row: BilingualText)

    public var cell: CellReference {
      switch self {
      case .zoneConflict(let conflict, _): conflict.cell
      case .textWithoutTerritory(let cell, _, _): cell
      }
    }

    /// The remark in a sentence.
    public var text: BilingualText {
      switch self {
      case .zoneConflict(let conflict, let actor):
        BilingualText(
          fr: "\(actor.label) : \(conflict.conflict.text.french)",
          en: "\(actor.label): \(conflict.conflict.text.english)")
      case .textWithoutTerritory(_, let actor, let row):
        BilingualText(
          fr: "\(actor.label), « \(row.french) » : texte où aucun territoire n'a été lu, compté "
            + "comme une croix",
          en: "\(actor.label), “\(row.english)”: a text in which no territory was read, counted "
            + "like a mark")
      }
    }
  }
}
