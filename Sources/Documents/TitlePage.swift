/// What stands on a page of its own, with the title, before a document that is printed as a book.
public struct TitlePage: Hashable, Sendable {
  /// Who asked the questions: « Ministère des affaires étrangères ».
  public var organiser: String?

  /// Which issue of a yearly document it is: « 2013 ».
  public var edition: String?

  /// The day the answers speak of, with words around it: « Date de référence : 30 novembre 2012 ».
  public var referenceDate: String?

  public init(organiser: String? = nil, edition: String? = nil, referenceDate: String? = nil) {
    self.organiser = organiser
    self.edition = edition
    self.referenceDate = referenceDate
  }

  /// From top to bottom, without what is not known.
  public var lines: [String] { [organiser, edition, referenceDate].compactMap(\.self) }
}
