import Text

/// A row of a form's question, as printed.
public struct Item: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Item>

  /// The standard item's name, or for an item of one form only its own.
  public let id: ID

  /// As printed, and as response files head it.
  public let label: String

  /// `nil` for an item that this form adds.
  public let standard: StandardItem.ID?

  /// Its code in a survey platform, such as `SQ001`.
  public let code: String?

  /// Further headings under which response files hold it.
  public let headings: [String]

  public init(
    id: ID? = nil, label: String, standard: StandardItem.ID? = nil, code: String? = nil,
    headings: [String] = []
  ) {
    self.id = (standard?.text).map { ID($0) } ?? id ?? Self.defaultID(label)
    self.label = label
    self.standard = standard
    self.code = code
    self.headings = headings
  }

  /// `fonctionnelle` for « Fonctionnelle : ».
  static func defaultID(_ label: String) -> ID { ID(Slug.of(label)) }
}
