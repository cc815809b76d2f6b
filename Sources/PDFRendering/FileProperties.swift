import Diagnostics
import Documents

/// What a file says of itself.
struct FileProperties {
  /// The program that planned the pages.
  static let creator = "jaune"

  let title: String
  let author: String?
  let subject: String?
  let language: Language

  /// ISO 8601.
  let created: String

  /// - Parameter author: Who answers for the document; else the one who asked the questions.
  init(of document: Document, author: String?, created: String) {
    title = ShownText.shown(document.title)
    self.author = (author ?? document.titlePage?.organiser).map(ShownText.shown)
    subject = document.subtitle.map(ShownText.shown)
    language = document.language
    self.created = created
  }
}
