import Diagnostics
public import Documents

/// A document as Markdown that a forge displays well and that is read with pleasure as it is.
///
/// A grid of short answers is a pipe table. Pipe tables cannot hold paragraphs, and seven columns
/// of prose in an HTML table are neither readable on a forge, which gives them a finger's width,
/// nor as text; so a grid with long answers has a heading for each item, and under it a list of the
/// actors, each with what it said. Answers of several lines are quotations. A table of figures is always a
/// pipe table.
public struct MarkdownRenderer: Renderer {
  /// The lines of a page, if grids are to be cut to pages as in print; else each stands whole.
  public let pageLines: Int?

  public init(pageLines: Int? = nil) {
    self.pageLines = pageLines
  }

  public func render(_ document: Document) -> String {
    var parts = [heading(document.title, level: 1)]
    if let subtitle = document.subtitle { parts.append(MarkdownText.block(subtitle)) }
    parts += document.blocks.flatMap { render($0, level: 2, document.language) }
    // A blank line between any two things, and one line end after the last.
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block, level: Int, _ language: Language) -> [[String]] {
    switch block {
    case .section(let section):
      [heading(section.title, level: level)]
        + section.blocks.flatMap { render($0, level: level + 1, language) }
    case .paragraph(let paragraph): [MarkdownText.block(paragraph.text)]
    case .grid(let grid):
      pages(of: grid, language).flatMap { render($0, of: grid, level: level, language) }
    case .table(let table): render(table, level: level, language)
    case .figure(let figure):
      // A drawing is another file; what it shows is said.
      [heading(figure.title, level: level)]
        + ([figure.description] + figure.foot).map(MarkdownText.block)
    }
  }

  private func pages(of grid: Grid, _ language: Language) -> [GridPage] {
    pageLines.map { GridPlan(grid, pageLines: $0, in: language).pages } ?? [GridPage(whole: grid)]
  }

  private func render(
    _ page: GridPage, of grid: Grid, level: Int, _ language: Language
  ) -> [[String]] {
    let table = MarkdownGrid(grid, page)
    let body =
      table.map { [$0.lines()] }
      ?? MarkdownList(grid: grid, page: page, language: language).blocks(level: level + 1)
    return [heading(page.title, level: level)] + page.captions.map(MarkdownText.block) + body
      + lines(of: page.notes)
  }

  private func render(_ table: Table, level: Int, _ language: Language) -> [[String]] {
    [heading(table.title, level: level)] + table.captions.map(MarkdownText.block)
      + [MarkdownTable(table, in: language).lines()]
      + (table.bases + table.remarks).map(MarkdownText.block) + lines(of: table.notes)
  }

  private func lines(of notes: [Note]) -> [[String]] {
    notes.map { [MarkdownCell.call($0) + " " + MarkdownText.line($0.text)] }
  }

  private func heading(_ title: String, level: Int) -> [String] {
    MarkdownCell.heading(title, level: level)
  }
}
