public import Diagnostics

/// How close the text says that an amount is.
public enum Approximation: String, Hashable, Sendable, CaseIterable {
  /// As it stands, nothing said.
  case exact
  /// “environ”, “près de”, “une centaine”.
  case about
  /// “plus de”, “au moins”, “minimum”.
  case atLeast = "at-least"
  /// “jusqu'à”, “moins de”, “maximum”.
  case atMost = "at-most"

  public var name: BilingualText {
    switch self {
    case .exact: BilingualText(fr: "exact", en: "exact")
    case .about: BilingualText(fr: "environ", en: "about")
    case .atLeast: BilingualText(fr: "au moins", en: "at least")
    case .atMost: BilingualText(fr: "au plus", en: "at most")
    }
  }
}
