import Diagnostics
public import Documents
import Terminal

/// A document for a terminal or a text printer: tables drawn in characters, fitted to a width.
///
/// A grid with more actors than the width can hold readably goes on in a second table under the
/// same items, and so on; so does a table of figures. Answers are made safe to show: see `TerminalText`.
public struct TextRenderer: Renderer {
  /// In columns of the terminal.
  public let width: Int

  /// The lines of a page, if grids are to be cut to pages.
  public let pageLines: Int?

  public let rules: TextRules

  public init(width: Int = 80, pageLines: Int? = nil, rules: TextRules = .box) {
    self.width = max(1, width)
    self.pageLines = pageLines
    self.rules = rules
  }

  public func render(_ document: Document) -> String {
    var parts = [heading(document.title, level: 0)]
    if let subtitle = document.subtitle { parts.append(paragraph(subtitle)) }
    if let lines = document.titlePage?.lines {
      parts.append(wrapped(lines.map(\.safeForTerminal)))
    }
    parts += document.blocks.flatMap { render($0, level: 1, in: document) }
    // A blank line between any two things, and one line end after the last.
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block, level: Int, in document: Document) -> [[String]] {
    switch block {
    case .section(let section):
      [heading(section.title, level: level)]
        + section.blocks.flatMap { render($0, level: level + 1, in: document) }
    case .paragraph(let block): [paragraph(block.text)]
    case .grid(let grid): pages(of: grid.safeForTerminal, in: document)
    case .table(let table): panels(of: table.safeForTerminal, in: document.language)
    case .figure(let figure):
      [wrapped(([figure.title, figure.description] + figure.foot).map(\.safeForTerminal))]
    }
  }

  private func pages(of grid: Grid, in document: Document) -> [[String]] {
    let frame = PageFrame(
      width: width, height: pageLines, edges: TextFrame.edges, gap: TextFrame.gap, ruleHeight: 1)
    let plan = GridPlan(grid, on: frame, layout: layout, in: document.language)
    return plan.pages.map { page in
      let table = TextGrid(
        grid: grid, page: page, panel: plan.panels[page.panel], rules: rules, layout: layout)
      let notes = page.notes.map { "\(layout.call([$0])) \($0.text)" }
      return wrapped([page.title] + page.captions) + table.lines() + wrapped(notes)
    }
  }

  private func panels(of table: Table, in language: Language) -> [[String]] {
    let plan = TablePlan(table, width: width, layout: layout, in: language)
    return plan.panels.enumerated().map { index, panel in
      let page = Continuation(page: index + 1, of: plan.panels.count)
      let title = page.title(table.title, in: language)
      let head = (title.isEmpty ? [] : [title]) + (page.isFirst ? table.captions : [])
      let drawn = TextTable(
        table, plan: plan, panel: panel, rules: rules, layout: layout, language: language)
      let isLast = page.page == page.pageCount
      return wrapped(head) + drawn.lines() + (isLast ? foot(of: table, plan, language) : [])
    }
  }

  /// What explains the figures, under the last of them.
  private func foot(of table: Table, _ plan: TablePlan, _ language: Language) -> [String] {
    let shade = String(repeating: rules.shade, count: 3)
    let key = plan.key.map { "\(shade)\(FixedWords.colon[language]) \($0)" }
    let notes = table.notes.map { "\(layout.call([$0])) \($0.text)" }
    return wrapped((key.map { [$0] } ?? []) + table.bases + table.remarks + notes)
  }

  private func heading(_ title: String, level: Int) -> [String] {
    guard !title.isEmpty else { return [] }
    let lines = wrapped([title.safeForTerminal])
    let length = lines.map { DisplayWidth.of($0) }.max() ?? 0
    let rule = level == 0 ? rules.double : rules.horizontal
    return lines + (level > 1 ? [] : [String(repeating: rule, count: length)])
  }

  private func paragraph(_ text: String) -> [String] { wrapped([text.safeForTerminal]) }

  private func wrapped(_ texts: [String]) -> [String] {
    texts.flatMap { layout.lines(ofText: $0, within: width) }
      .map { String($0.withoutTrailingBlanks) }
  }

  private var layout: TerminalLayout { TerminalLayout(shade: String(rules.shade)) }
}
