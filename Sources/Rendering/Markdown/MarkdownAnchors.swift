import Documents
import Text

/// The names of the places that words of a document lead to, as forges take them.
///
/// Only places that something leads to get a name: it is a tag in the text, and others would be in the
/// way of those who read it as it is.
struct MarkdownAnchors {
  private let names: [Anchor: String]

  init(_ document: Document) {
    var present: Set<Anchor> = []
    Self.collect(document.blocks, into: &present)
    var names: [Anchor: String] = [:]
    var unique = UniqueNames()
    Self.forEachParagraph(in: document.blocks) { paragraph in
      for run in paragraph.runs {
        guard let anchor = Self.place(of: run, among: present), names[anchor] == nil else {
          continue
        }
        let words = Self.words(of: anchor)
        names[anchor] = unique.unique(words) { "\(words)-\($0)" }
      }
    }
    self.names = names
  }

  /// What a run leads to: the part, or the first of the answers that the document shows.
  func name(ledToBy run: Paragraph.Run) -> String? {
    switch run.target {
    case .part(let anchor): names[anchor]
    case .answers(let sources): sources.lazy.compactMap { names[$0.anchor] }.first
    case nil: nil
    }
  }

  /// The tag that makes a place one to lead to; empty where nothing leads.
  func tag(_ anchor: Anchor?) -> String {
    guard let name = anchor.flatMap({ names[$0] }) else { return "" }
    return "<a id=\"\(name)\"></a>"
  }

  /// Letters, digits and hyphens; what begins so is no name that forges make of a heading.
  private static func words(of anchor: Anchor) -> String {
    "ref-" + Slug.of(String(anchor.name.unicodeScalars.prefix(80)))
  }

  private static func place(of run: Paragraph.Run, among present: Set<Anchor>) -> Anchor? {
    switch run.target {
    case .part(let anchor): present.contains(anchor) ? anchor : nil
    case .answers(let sources): sources.first { present.contains($0.anchor) }?.anchor
    case nil: nil
    }
  }

  private static func collect(_ blocks: [Block], into present: inout Set<Anchor>) {
    for block in blocks {
      switch block {
      case .section(let section):
        present.formUnion([section.anchor].compactMap(\.self))
        collect(section.blocks, into: &present)
      case .paragraph: break
      case .grid(let grid):
        present.formUnion([grid.anchor].compactMap(\.self))
        present.formUnion(grid.rows.lazy.flatMap(\.cells).compactMap(\.anchor))
      case .table(let table): present.formUnion([table.anchor].compactMap(\.self))
      case .figure(let figure): present.formUnion([figure.anchor].compactMap(\.self))
      }
    }
  }

  private static func forEachParagraph(in blocks: [Block], _ visit: (Paragraph) -> Void) {
    for block in blocks {
      switch block {
      case .section(let section): forEachParagraph(in: section.blocks, visit)
      case .paragraph(let paragraph): visit(paragraph)
      case .grid, .table, .figure: break
      }
    }
  }
}
