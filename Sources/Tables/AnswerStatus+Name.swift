public import Diagnostics
public import Questionnaire

extension AnswerStatus {
  /// The status as people say it.
  public var name: BilingualText {
    switch self {
    case .text: BilingualText(fr: "texte", en: "text")
    case .yes: BilingualText(fr: "oui", en: "yes")
    case .choice: BilingualText(fr: "choix", en: "choice")
    case .none: BilingualText(fr: "rien", en: "none")
    case .noResponse: BilingualText(fr: "pas de réponse", en: "no response")
    case .notApplicable: BilingualText(fr: "sans objet", en: "not applicable")
    case .refers: BilingualText(fr: "renvoi", en: "refers elsewhere")
    case .blank: BilingualText(fr: "vide", en: "blank")
    case .unusable: BilingualText(fr: "illisible", en: "unusable")
    case .notAsked: BilingualText(fr: "non posée", en: "not asked")
    }
  }
}
