import Diagnostics
import Documents

/// What every part of a page is written with.
struct HTMLContext {
  let language: Language

  /// The lines of a page, if grids are to be cut to pages as in print.
  let pageLines: Int?

  let index: HTMLIndex

  func tags(_ tags: [Tag]) -> String { index.tags.attribute(tags) }

  func link(_ html: String, to sources: [Source], inCell: Bool = false) -> String {
    HTMLSourceLink(sources: index.sources, language: language)
      .html(html, to: sources, inCell: inCell)
  }

  /// A paragraph, each run leading where it leads.
  func paragraph(_ paragraph: Paragraph) -> String {
    let runs = paragraph.runs.map { run in
      let words = HTMLText.content(run.text)
      return switch run.target {
      case nil: words
      case .answers(let sources): link(words, to: sources)
      case .part(let anchor):
        index.name(of: anchor).map { "<a href=\"#\($0)\">\(words)</a>" } ?? words
      }
    }
    return "<p\(tags(paragraph.tags))>\(runs.joined())</p>\n"
  }
}
