import Diagnostics
import Documents

/// What a document holds, in reading order, with the sheet that each of its tables gets.
struct DocumentOutline {
  enum Content {
    case grid(Grid)
    case table(Table)
  }

  struct Entry {
    enum Kind {
      case heading(String)
      case text(String)
      /// The index of one of ``tables``.
      case table(Int)
    }

    let kind: Kind

    /// How many sections it is in.
    let level: Int
  }

  struct TableEntry {
    let content: Content
    let title: String
    let sheetName: String
  }

  let contentsName: String
  private(set) var entries: [Entry] = []
  private(set) var tables: [TableEntry] = []

  private var names: SheetNames

  init(_ document: Document) {
    contentsName = FixedWords.contents[document.language]
    names = SheetNames()
    add(document.blocks, level: 0)
  }

  private mutating func add(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .section(let section):
        entries.append(Entry(kind: .heading(section.title), level: level))
        add(section.blocks, level: level + 1)
      case .paragraph(let paragraph):
        entries.append(Entry(kind: .text(paragraph.text), level: level))
      case .grid(let grid): add(.grid(grid), title: grid.title, level: level)
      case .table(let table): add(.table(table), title: table.title, level: level)
      case .figure(let figure):
        // A drawing has no place among cells: its tables are here, and what it shows is said.
        entries.append(Entry(kind: .heading(figure.title), level: level))
        for text in [figure.description] + figure.foot {
          entries.append(Entry(kind: .text(text), level: level))
        }
      }
    }
  }

  private mutating func add(_ content: Content, title: String, level: Int) {
    entries.append(Entry(kind: .table(tables.count), level: level))
    tables.append(
      TableEntry(content: content, title: title, sheetName: names.next(for: title)))
  }
}
