import Diagnostics
import Documents

/// A page of long answers as a heading for each item, and under it a list of the actors.
struct MarkdownList {
  /// The longest answer, in bytes, that stands beside the actor's name rather than under it.
  private static var longestBeside: Int { 100 }

  let grid: Grid
  let page: GridPage
  let language: Language
  let anchors: MarkdownAnchors

  /// - Parameter level: That of the items' headings.
  func blocks(level: Int) -> [[String]] {
    let columns = MarkdownCell.columns(of: grid, on: page)
    return page.rows.flatMap { row in
      [MarkdownCell.heading(row.label, level: level)]
        + [lines(of: row, columns)]
    }
  }

  private func lines(of row: RowFragment, _ columns: [String]) -> [String] {
    var lines = zip(columns, row.cells).enumerated().flatMap { index, item in
      let tag = MarkdownCell.tag(index, of: row, in: grid, on: page, anchors)
      return self.item(actor: item.0, item.1, tag)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func item(actor: String, _ cell: CellFragment, _ tag: String) -> [String] {
    let head = "- \(tag)**\(MarkdownText.line(actor))**\(FixedWords.colon[language])"
    let calls = MarkdownCell.calls(cell.notes)
    switch cell.content {
    case .absent(let label):
      return ["\(head) \(MarkdownCell.absent(label))\(calls)"]
    case .text(let text) where text.isEmpty:
      return [head + calls]
    case .text(let text):
      var lines = MarkdownText.block(text)
      lines[lines.count - 1] += calls
      if lines.count == 1, text.utf8.count <= Self.longestBeside {
        return ["\(head) \(lines[0])"]
      }
      return [head, ""] + lines.map { $0.isEmpty ? "  >" : "  > \($0)" } + [""]
    }
  }
}
