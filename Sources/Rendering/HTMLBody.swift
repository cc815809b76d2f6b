import Diagnostics
import Documents

/// Writes the blocks of a document as HTML, and notes what the list of contents must name.
struct HTMLBody {
  private struct Entry {
    let level: Int
    let anchor: String
    let title: String
  }

  let language: Language
  let pageLines: Int?

  private(set) var html = ""

  /// The figures so far, for the names of their parts.
  private(set) var figureCount = 0

  private var anchors = AnchorNames()
  private var entries: [Entry] = []

  /// The tables so far, for the names of their parts.
  private var tableCount = 0

  init(language: Language, pageLines: Int?) {
    self.language = language
    self.pageLines = pageLines
  }

  /// - Parameter level: That of the headings: 2 under the title of the document.
  mutating func write(_ blocks: [Block], level: Int = 2) {
    for block in blocks {
      switch block {
      case .section(let section):
        let anchor = note(section.title, level)
        html += "<section aria-labelledby=\"\(anchor)\">\n"
        html += heading(HTMLText.content(section.title), anchor, level) + "\n"
        write(section.blocks, level: level + 1)
        html += "</section>\n"
      case .paragraph(let paragraph):
        html += "<p>\(HTMLText.content(paragraph.text))</p>\n"
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
    let anchor = note(grid.title, level)
    let plan = pageLines.map { GridPlan(grid, pageLines: $0, in: language) }
    for page in plan?.pages ?? [GridPage(whole: grid)] {
      tableCount += 1
      let title = HTMLText.content(page.title)
      let isFirst = page.continuation.isFirst
      let titleAnchor = isFirst ? anchor : "title.\(tableCount)"
      let table = HTMLGrid(
        grid: grid, page: page, number: tableCount, language: language,
        widths: plan.map { $0.panels[page.panel].widths(withStub: grid.hasStub) },
        title: isFirst
          ? heading(title, titleAnchor, level)
          : "<p class=\"title\" id=\"\(titleAnchor)\">\(title)</p>")
      html += Self.page(table.html(), above: table.notes(), labelledBy: titleAnchor)
    }
  }

  private mutating func write(_ table: Table, level: Int) {
    let anchor = note(table.title, level)
    tableCount += 1
    let table = HTMLTable(
      table, number: tableCount, language: language,
      title: heading(HTMLText.content(table.title), anchor, level))
    html += Self.page(table.html(), above: table.foot(), labelledBy: anchor)
  }

  private mutating func write(_ figure: Figure, level: Int) {
    let anchor = note(figure.title, level)
    figureCount += 1
    let title = heading(HTMLText.content(figure.title), anchor, level)
    html += HTMLFigure(figure: figure, title: title, identifier: "figure.\(figureCount)").html()
  }

  /// A table in a region that scrolls, and what stands under it.
  private static func page(
    _ table: String, above foot: String, labelledBy anchor: String
  ) -> String {
    """
    <div class="page">
    <div class="scroll" role="region" aria-labelledby="\(anchor)" tabindex="0">
    \(table)</div>
    \(foot)</div>

    """
  }

  private mutating func note(_ title: String, _ level: Int) -> String {
    let anchor = anchors.name(for: title)
    entries.append(Entry(level: level, anchor: anchor, title: title))
    return anchor
  }

  private func heading(_ html: String, _ anchor: String, _ level: Int) -> String {
    let tag = "h\(min(level, 6))"
    return "<\(tag) id=\"\(anchor)\">\(html)</\(tag)>"
  }

  /// The list of contents; empty for a document with a single heading, where it would say nothing.
  var contents: String {
    guard entries.count > 1 else { return "" }
    let title = FixedWords.contents[language]
    var html = "<nav aria-labelledby=\"nav.title\">\n<h2 id=\"nav.title\">\(title)</h2>\n"
    var level = 1
    for entry in entries {
      if entry.level > level {
        html += String(repeating: "<ol>\n<li>", count: entry.level - level)
      } else {
        html += String(repeating: "</li>\n</ol>\n", count: level - entry.level) + "</li>\n<li>"
      }
      level = entry.level
      html += "<a href=\"#\(entry.anchor)\">\(HTMLText.content(entry.title))</a>"
    }
    html += String(repeating: "</li>\n</ol>\n", count: level - 1)
    return html + "</nav>\n"
  }
}

extension GridPanel {
  fileprivate func widths(withStub hasStub: Bool) -> [Int] {
    // Each with the gap beside it, which a browser takes from the column itself.
    ((hasStub ? [stubWidth] : []) + columnWidths).map { $0 + GridPlan.gap }
  }
}
