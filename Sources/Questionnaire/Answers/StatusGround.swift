public import Diagnostics

/// Why an answer has its status.
public enum StatusGround: Hashable, Sendable {
  /// A mark in an answer, and whose list has it.
  public struct Found: Hashable, Sendable {
    public let mark: Mark
    /// Whether the questionnaire names it itself, rather than jaune's general list.
    public let isOwn: Bool
  }

  /// It says more than marks do.
  case content
  /// There is nothing to be seen.
  case nothing
  /// A box that is not ticked, and nothing else.
  case emptyBox
  /// The whole answer is one mark.
  case mark(Found)
  /// Nothing but marks and words that say nothing of their own; a denial may be without a mark.
  case marks([Found])
  /// It only says where to look, after an opening where it has one.
  case pointer([Found])
}

extension StatusGround {
  /// The marks it rests on.
  public var marks: [Found] {
    switch self {
    case .content, .nothing, .emptyBox: []
    case .mark(let found): [found]
    case .marks(let found), .pointer(let found): found
    }
  }

  /// The ground in a few words.
  public var text: BilingualText {
    let french = marks.map { "« \($0.mark.written) » (\($0.list.french))" }.joined(separator: ", ")
    let english = marks.map { "“\($0.mark.written)” (\($0.list.english))" }.joined(separator: ", ")
    return switch self {
    case .content:
      BilingualText(fr: "dit plus qu'une marque", en: "says more than a mark")
    case .nothing: BilingualText(fr: "rien de visible", en: "nothing to be seen")
    case .emptyBox: BilingualText(fr: "case non cochée", en: "a box that is not ticked")
    case .mark: BilingualText(fr: "marque \(french)", en: "mark \(english)")
    case .marks(let found) where found.isEmpty:
      BilingualText(
        fr: "une négation et des mots sans contenu propre",
        en: "a denial and words without content of their own")
    case .marks:
      BilingualText(
        fr: "rien que des marques et des mots sans contenu propre : \(french)",
        en: "nothing but marks and words without content of their own: \(english)")
    case .pointer(let found) where found.isEmpty:
      BilingualText(fr: "dit seulement où regarder", en: "only says where to look")
    case .pointer:
      BilingualText(
        fr: "dit seulement où regarder, après \(french)",
        en: "only says where to look, after \(english)")
    }
  }
}

extension StatusGround.Found {
  fileprivate var list: BilingualText {
    isOwn
      ? BilingualText(fr: "marque du questionnaire", en: "a mark of the questionnaire")
      : BilingualText(fr: "liste générale", en: "the general list")
  }
}
