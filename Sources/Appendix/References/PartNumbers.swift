import Diagnostics
import Documents

/// Numbers the tables and the figures of a document, each kind in its order, in their titles and
/// where words lead to them.
///
/// Only those that can be led to have a number; an index has that of its table, and the panels in
/// which a figure goes on have that of the figure. A run that leads to one says where the number
/// goes by ``mark``.
struct PartNumbers {
  /// Stands for a number until all tables and figures are known.
  static let mark: Character = "\u{FFFC}"

  private let language: Language
  private var tables: [Anchor: Int] = [:]
  private var figures: [Anchor: Int] = [:]
  private let document: [Block]

  init(_ blocks: [Block], _ language: Language) {
    self.language = language
    document = blocks
    count(blocks)
  }

  /// The blocks with their tables and figures numbered.
  var blocks: [Block] { document.map(numbered) }

  private mutating func count(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let section): count(section.blocks)
      case .table(let table):
        if let anchor = table.anchor, anchor.indexed == nil { tables[anchor] = tables.count + 1 }
      case .figure(let figure):
        if let anchor = figure.anchor, anchor.continued == nil {
          figures[anchor] = figures.count + 1
        }
      case .paragraph, .grid: break
      }
    }
  }

  private func numbered(_ block: Block) -> Block {
    switch block {
    case .section(var section):
      section.blocks = section.blocks.map(numbered)
      return .section(section)
    case .table(let table):
      guard let anchor = table.anchor, let number = tables[anchor.indexed ?? anchor] else {
        return block
      }
      let head =
        anchor.indexed == nil
        ? BilingualText(fr: "Tableau \(number)", en: "Table \(number)")
        : BilingualText(fr: "Sources du tableau \(number)", en: "Sources of table \(number)")
      return .table(table.anchored(anchor, title: "\(head[language]) – \(table.title)"))
    case .figure(var figure):
      guard let anchor = figure.anchor, let number = figures[anchor.continued ?? anchor] else {
        return block
      }
      figure.title = "Figure \(number) – \(figure.title)"
      return .figure(figure)
    case .paragraph(var paragraph):
      guard paragraph.runs.contains(where: { $0.target != nil }) else { return block }
      paragraph.runs = paragraph.runs.map(numbered)
      return .paragraph(paragraph)
    case .grid: return block
    }
  }

  private func numbered(_ run: Paragraph.Run) -> Paragraph.Run {
    guard case .part(let anchor) = run.target, run.text.contains(Self.mark) else { return run }
    let number = (tables[anchor] ?? figures[anchor]).map { "\($0)" } ?? ""
    let parts = run.text.split(separator: Self.mark, omittingEmptySubsequences: false)
    return Paragraph.Run(parts.joined(separator: number), to: run.target)
  }
}
