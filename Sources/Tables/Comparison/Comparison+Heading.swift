public import Diagnostics
public import Questionnaire

extension Comparison {
  /// What the actors are compared by, as a title says it.
  public var heading: BilingualText {
    switch subject {
    case .zone(.declared): BilingualText(fr: "zones déclarées", en: "zones as declared")
    case .zone(.derived):
      BilingualText(
        fr: "zones où sont les territoires nommés", en: "zones of the territories named")
    case .country: BilingualText(fr: "pays nommés", en: "countries named")
    case .territory: BilingualText(fr: "territoires nommés", en: "territories named")
    }
  }
}

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
