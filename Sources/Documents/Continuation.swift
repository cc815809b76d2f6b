public import Diagnostics

/// Which of its pages a grid is on, as the printed annex says it after the title.
///
/// Two pages: none, « (fin) ». Three: none, « (suite) », « (fin) ». More: none, « (suite 1) »,
/// « (suite 2) », …, « (fin) »; so the last page always says that nothing follows.
public struct Continuation: Hashable, Sendable {
  /// From 1.
  public let page: Int
  public let pageCount: Int

  /// - Precondition: `page` is in `1...pageCount`.
  public init(page: Int, of pageCount: Int) {
    precondition((1...pageCount).contains(page), "a page is one of the pages")
    self.page = page
    self.pageCount = pageCount
  }

  public var isFirst: Bool { page == 1 }

  /// What follows the title: empty on the first page.
  public var suffix: BilingualText {
    if isFirst { return BilingualText(verbatim: "") }
    if page == pageCount { return BilingualText(fr: "(fin)", en: "(end)") }
    if pageCount == 3 { return Self.continued }
    return BilingualText(fr: "(suite \(page - 1))", en: "(continued \(page - 1))")
  }

  /// The title as it stands on this page.
  public func title(_ title: String, in language: Language) -> String {
    Self.joined(title, suffix[language])
  }

  /// The label of a row that began on an earlier page.
  public static func label(_ label: String, in language: Language) -> String {
    joined(label, continued[language])
  }

  private static let continued = BilingualText(fr: "(suite)", en: "(continued)")

  private static func joined(_ text: String, _ suffix: String) -> String {
    text.isEmpty || suffix.isEmpty ? text + suffix : "\(text) \(suffix)"
  }
}
