import Diagnostics
import Documents

/// Writes the blocks of a document as HTML.
struct HTMLBody {
  let context: HTMLContext

  private(set) var html = ""

  /// The figures so far, for the names of their parts.
  private(set) var figureCount = 0

  /// The headings that the index has and this has not yet written.
  private var headings: ArraySlice<HTMLIndex.Entry>

  /// The tables so far, for the names of their parts.
  private var tableCount = 0

  /// The names of the headings of the sections that the next block stands in, outermost first.
  private var around: [String] = []

  init(_ context: HTMLContext) {
    self.context = context
    headings = context.index.entries[...]
  }

  /// - Parameter level: That of the headings: 2 under the title of the document.
  mutating func write(_ blocks: [Block], level: Int = 2) {
    for block in blocks {
      switch block {
      case .section(let section):
        let name = nextName()
        let label = label(name, of: section.title)
        html += "<section aria-labelledby=\"\(label)\"\(context.tags(section.tags))>\n"
        html += heading(HTMLText.content(section.title), name, level) + "\n"
        around.append(name)
        write(section.blocks, level: level + 1)
        around.removeLast()
        html += "</section>\n"
      case .paragraph(let paragraph):
        html += context.paragraph(paragraph)
      case .grid(let grid):
        write(grid, level: level)
      case .table(let table):
        write(table, level: level)
      case .figure(let figure):
        write(figure, level: level)
      }
    }
  }

  private mutating func write(_ grid: Grid, level: Int) {
    let name = nextName()
    let plan = context.pageLines.map { GridPlan(grid, pageLines: $0, in: context.language) }
    for page in plan?.pages ?? [GridPage(whole: grid)] {
      tableCount += 1
      let title = HTMLText.content(page.title)
      let isFirst = page.continuation.isFirst
      let titleName = isFirst ? name : "title.\(tableCount)"
      let table = HTMLGrid(
        grid: grid, page: page, number: tableCount, context: context,
        widths: plan.map { $0.panels[page.panel].widths(withStub: grid.hasStub) },
        title: isFirst
          ? heading(title, titleName, level)
          : "<p class=\"title\" id=\"\(titleName)\">\(title)</p>")
      write(
        table.html(), above: table.notes(), labelledBy: label(titleName, of: grid.title),
        isFirst: isFirst)
    }
  }

  private mutating func write(_ table: Table, level: Int) {
    let name = nextName()
    tableCount += 1
    let label = label(name, of: table.title)
    let table = HTMLTable(
      table, number: tableCount, context: context,
      title: heading(HTMLText.content(table.title), name, level))
    write(table.html(), above: table.foot(), labelledBy: label)
  }

  private mutating func write(_ figure: Figure, level: Int) {
    let name = nextName()
    figureCount += 1
    let title = heading(HTMLText.content(figure.title), name, level)
    html += HTMLFigure(figure: figure, title: title, identifier: "figure.\(figureCount)").html()
  }

  /// A table in a region that scrolls, and what stands under it.
  private mutating func write(
    _ table: String, above foot: String, labelledBy name: String, isFirst: Bool = true
  ) {
    html += """
      <div class="page\(isFirst ? "" : " more")">
      <div class="scroll" role="region" aria-labelledby="\(name)" tabindex="0">
      \(table)</div>
      \(foot)</div>

      """
  }

  /// What a region is called by: its heading, after those around it if others have the same.
  private func label(_ name: String, of title: String) -> String {
    context.index.isShared(title) ? (around + [name]).joined(separator: " ") : name
  }

  private mutating func nextName() -> String { headings.popFirst()?.name ?? "" }

  private func heading(_ html: String, _ name: String, _ level: Int) -> String {
    let tag = "h\(min(level, 6))"
    return "<\(tag) id=\"\(name)\">\(html)</\(tag)>"
  }
}

extension GridPanel {
  fileprivate func widths(withStub hasStub: Bool) -> [Int] {
    // Each with the gap beside it, which a browser takes from the column itself.
    ((hasStub ? [stubWidth] : []) + columnWidths).map { $0 + GridPlan.gap }
  }
}
