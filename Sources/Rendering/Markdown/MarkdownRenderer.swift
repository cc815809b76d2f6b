import Diagnostics
public import Documents

/// A document as Markdown that a forge displays well and that is read with pleasure as it is.
///
/// A grid of short answers is a pipe table. Pipe tables cannot hold paragraphs, and seven columns
/// of prose in an HTML table are neither readable on a forge, which gives them a finger's width,
/// nor as text; so a grid with long answers has a heading for each item, and under it a list of the
/// actors, each with what it said. Answers of several lines are quotations. A table of figures is always a
/// pipe table.
///
/// Answers come back byte for byte to who reads the Markdown as CommonMark does, but for CR LF and CR,
/// which become LF, and for control characters, which become their pictures (U+2400 and on) or, where
/// they have none, U+FFFD. Words that lead to another part of the document are links; figures of tables
/// lead nowhere here, since a link in each cell could not be read past.
public struct MarkdownRenderer: Renderer {
  /// The lines of a page, if grids are to be cut to pages as in print; else each stands whole.
  public let pageLines: Int?

  public init(pageLines: Int? = nil) {
    self.pageLines = pageLines
  }

  public func render(_ document: Document) -> String {
    let context = Context(
      language: document.language, anchors: MarkdownAnchors(document), pageLines: pageLines)
    var parts = [MarkdownCell.heading(document.title, level: 1)]
    if let subtitle = document.subtitle { parts.append(MarkdownText.block(subtitle)) }
    if let lines = document.titlePage?.lines {
      parts.append(MarkdownText.block(lines.joined(separator: "\n")))
    }
    parts += document.blocks.flatMap { context.render($0, level: 2) }
    // A blank line between any two things, and one line end after the last.
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }
}

/// What every block of a document is written with.
private struct Context {
  let language: Language
  let anchors: MarkdownAnchors
  let pageLines: Int?

  func render(_ block: Block, level: Int) -> [[String]] {
    switch block {
    case .section(let section):
      [heading(section.title, level, section.anchor)]
        + section.blocks.flatMap { render($0, level: level + 1) }
    case .paragraph(let paragraph): [MarkdownParagraph(paragraph, anchors).lines()]
    case .grid(let grid): pages(of: grid).flatMap { render($0, of: grid, level: level) }
    case .table(let table): render(table, level: level)
    case .figure(let figure):
      // A drawing is another file; what it shows is said.
      [heading(figure.title, level, figure.anchor)]
        + ([figure.description] + figure.foot).map { MarkdownText.block($0) }
    }
  }

  private func pages(of grid: Grid) -> [GridPage] {
    pageLines.map { GridPlan(grid, pageLines: $0, in: language).pages } ?? [GridPage(whole: grid)]
  }

  private func render(_ page: GridPage, of grid: Grid, level: Int) -> [[String]] {
    let table = MarkdownGrid(grid, page, anchors)
    let body =
      table.map { [$0.lines()] }
      ?? MarkdownList(grid: grid, page: page, language: language, anchors: anchors)
      .blocks(level: level + 1)
    return [heading(page.title, level, page.continuation.isFirst ? grid.anchor : nil)]
      + page.captions.map { MarkdownText.block($0) } + body + lines(of: page.notes)
  }

  private func render(_ table: Table, level: Int) -> [[String]] {
    [heading(table.title, level, table.anchor)]
      + table.captions.map { MarkdownText.block($0) }
      + [MarkdownTable(table, in: language).lines()]
      + (table.bases + table.remarks).map { MarkdownText.block($0) } + lines(of: table.notes)
  }

  private func lines(of notes: [Note]) -> [[String]] {
    notes.map { [MarkdownCell.call($0) + " " + MarkdownText.line($0.text)] }
  }

  private func heading(_ title: String, _ level: Int, _ anchor: Anchor?) -> [String] {
    MarkdownCell.heading(title, level: level, tag: anchors.tag(anchor))
  }
}
