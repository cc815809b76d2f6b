import Diagnostics
import Documents

/// Numbers the tables of a document in their order, in their titles and where words lead to them.
///
/// Only tables that can be led to have a number, and an index has that of its table. A run that leads to one says where the number goes
/// by ``mark``.
struct TableNumbers {
  /// Stands for a table's number until all tables are known.
  static let mark: Character = "\u{FFFC}"

  /// « tableau 3 », leading there.
  static func reference(to table: Anchor, in language: Language) -> Prose {
    let noun = BilingualText(fr: "tableau", en: "table")[language]
    return Prose("\(noun)\u{A0}\(mark)", to: .part(table))
  }

  private let language: Language
  private var numbers: [Anchor: Int] = [:]
  private let document: [Block]

  init(_ blocks: [Block], _ language: Language) {
    self.language = language
    document = blocks
    count(blocks)
  }

  /// The blocks with their tables numbered.
  var blocks: [Block] { document.map(numbered) }

  private mutating func count(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let section): count(section.blocks)
      case .table(let table):
        if let anchor = table.anchor, anchor.indexed == nil { numbers[anchor] = numbers.count + 1 }
      case .paragraph, .grid, .figure: break
      }
    }
  }

  private func numbered(_ block: Block) -> Block {
    switch block {
    case .section(var section):
      section.blocks = section.blocks.map(numbered)
      return .section(section)
    case .table(let table):
      guard let anchor = table.anchor, let number = numbers[anchor.indexed ?? anchor] else {
        return block
      }
      let head =
        anchor.indexed == nil
        ? BilingualText(fr: "Tableau \(number)", en: "Table \(number)")[language]
        : BilingualText(fr: "Sources du tableau \(number)", en: "Sources of table \(number)")[
          language]
      return .table(table.anchored(anchor, title: "\(head) – \(table.title)"))
    case .paragraph(var paragraph):
      guard paragraph.runs.contains(where: { $0.target != nil }) else { return block }
      paragraph.runs = paragraph.runs.map(numbered)
      return .paragraph(paragraph)
    case .grid, .figure: return block
    }
  }

  private func numbered(_ run: Paragraph.Run) -> Paragraph.Run {
    guard case .part(let anchor) = run.target, run.text.contains(Self.mark) else { return run }
    let number = numbers[anchor].map { "\($0)" } ?? ""
    let parts = run.text.split(separator: Self.mark, omittingEmptySubsequences: false)
    return Paragraph.Run(parts.joined(separator: number), to: run.target)
  }
}
