public import Diagnostics
public import Questionnaire

extension Question.Mapping {
  /// How near a form's question is to the standard one, in words.
  public var name: BilingualText {
    switch self {
    case .identical: BilingualText(fr: "posée à l'identique", en: "asked identically")
    case .reworded: BilingualText(fr: "reformulée", en: "reworded")
    case .partial: BilingualText(fr: "posée en partie", en: "asked in part")
    case .own: BilingualText(fr: "propre au formulaire", en: "the form's own")
    }
  }
}
