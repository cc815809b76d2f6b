public import Diagnostics
public import Harmonisation
public import Responses

extension Comparison {
  /// Something that a reader of the figures must know, as a note under the table says it.
  public enum Remark: Sendable {
    /// Territories stand in the row of a zone they do not lie in.
    case zoneConflict(CellConflict, actor: Actor)
    /// A row is answered by a text in which no territory was read; it counts like a mark.
    case textWithoutTerritory(actor: Actor, row: BilingualText)
    /// So many mentions of France and of French territories, which no figure counts.
    case frenchTerritories(Int)

    /// The remark in a sentence.
    public var text: BilingualText {
      switch self {
      case .zoneConflict(let conflict, let actor):
        BilingualText(
          fr: "\(actor.label) : \(conflict.text.french)",
          en: "\(actor.label): \(conflict.text.english)")
      case .textWithoutTerritory(let actor, let row):
        BilingualText(
          fr:
            "\(actor.label), « \(row.french) » : texte où aucun territoire d'action n'a été lu, compté "
            + "comme une croix",
          en:
            "\(actor.label), “\(row.english)”: a text in which no territory of action was read, counted "
            + "like a mark")
      case .frenchTerritories(let count):
        BilingualText(
          fr: count > 1
            ? "\(count) mentions de la France ou de territoires français ne sont pas comptées."
            : "Une mention de la France ou d'un territoire français n'est pas comptée.",
          en: count > 1
            ? "\(count) mentions of France or French territories are not counted."
            : "One mention of France or a French territory is not counted.")
      }
    }
  }
}
