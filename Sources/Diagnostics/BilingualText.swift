/// A text that a person reads, in both languages: the compiler refuses one without the other.
public struct BilingualText: Hashable, Sendable {
  public let french: String
  public let english: String

  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// A text that is the same in both languages: a proper name, a quotation of the user's own words.
  public init(verbatim text: String) {
    self.init(fr: text, en: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
