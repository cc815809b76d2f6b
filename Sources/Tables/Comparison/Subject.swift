public import Diagnostics

extension Comparison {
  /// What actors are compared by.
  public enum Subject: Hashable, Sendable {
    case zone(View)
    case country
    case territory
    /// The items of a question, such as domains of action.
    case domain
    /// The answers that a closed question offers.
    case answer
    /// How long actors have acted, by the bands of the questionnaire.
    case duration(View)
    /// How answers were given or withheld.
    case status
    /// Which questions each form asks, and how far they were answered.
    case form
    /// The years that answers date something to.
    case year

    /// The name scripts know it by: `zone`.
    public var name: String {
      switch self {
      case .zone: "zone"
      case .country: "country"
      case .territory: "territory"
      case .domain: "domain"
      case .answer: "answer"
      case .duration: "duration"
      case .status: "status"
      case .form: "form"
      case .year: "year"
      }
    }

    /// How rows are counted, where there are two ways.
    public var view: View? {
      switch self {
      case .zone(let view), .duration(let view): view
      default: nil
      }
    }

    /// What the columns are, as a title says it.
    public var heading: BilingualText {
      switch self {
      case .zone(.declared): BilingualText(fr: "zones déclarées", en: "zones as declared")
      case .zone(.derived):
        BilingualText(
          fr: "zones où sont les territoires nommés", en: "zones of the territories named")
      case .country: BilingualText(fr: "pays nommés", en: "countries named")
      case .territory: BilingualText(fr: "territoires nommés", en: "territories named")
      case .domain: BilingualText(fr: "réponses par ligne", en: "answers by item")
      case .answer: BilingualText(fr: "réponses choisies", en: "answers chosen")
      case .duration(.declared): BilingualText(fr: "tranches déclarées", en: "bands as declared")
      case .duration(.derived):
        BilingualText(fr: "tranches d'après les dates citées", en: "bands by the dates given")
      case .status: BilingualText(fr: "nature des réponses", en: "kinds of answers")
      case .form:
        BilingualText(fr: "questions posées et répondues", en: "questions asked and answered")
      case .year: BilingualText(fr: "années citées", en: "years given")
      }
    }
  }
}
