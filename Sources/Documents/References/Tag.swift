/// What a part of a document is about, under one of the document's facets.
///
/// A reader who asks for some values of a facet sees the parts that bear one of them, and the parts
/// that bear none of the facet at all.
public struct Tag: Hashable, Sendable {
  public let facet: Facet.ID
  /// One of the facet's values.
  public let value: String

  public init(_ facet: Facet.ID, _ value: String) {
    self.facet = facet
    self.value = value
  }
}

/// A way to look at parts of a document alone: by form, actor, zone, country, theme.
public struct Facet: Hashable, Sendable {
  /// Short and stable, for scripts: `zone`.
  public struct ID: Hashable, Sendable {
    public let name: String

    public init(_ name: String) {
      self.name = name
    }
  }

  public struct Value: Hashable, Sendable {
    /// What tags name it by.
    public let id: String
    public let name: String

    public init(_ id: String, _ name: String) {
      self.id = id
      self.name = name
    }
  }

  public let id: ID
  public let name: String

  /// In the order they are offered in.
  public let values: [Value]

  public init(_ id: ID, name: String, values: [Value]) {
    self.id = id
    self.name = name
    self.values = values
  }
}
