public import Diagnostics

/// A finished text, ready to be put on paper or screen: everything is decided but how it looks.
///
/// Order, labels, marks of notes and the language are settled here. A renderer knows nothing of
/// surveys, and adds only the fixed words of its own craft, such as “Contents”.
public struct Document: Hashable, Sendable {
  public var title: String
  public var subtitle: String?

  /// The language of the fixed words; answers keep whatever language they were given in.
  public var language: Language

  /// What formats with pages set on a page of its own, with the title; `nil` for a document that
  /// begins where its title stands.
  public var titlePage: TitlePage?

  /// The ways to look at parts of the document alone; formats that cannot choose show all.
  public var facets: [Facet]

  public var blocks: [Block]

  public init(
    title: String, subtitle: String? = nil, language: Language, titlePage: TitlePage? = nil,
    facets: [Facet] = [], blocks: [Block]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.titlePage = titlePage
    self.facets = facets
    self.blocks = blocks
  }
}
