import Documents

/// The document as a row of things to put on pages, one after the other.
enum FlowItem {
  case heading(HeadingEntry)
  /// The end of a section, for the structure alone.
  case sectionEnd
  case paragraph(Paragraph)
  case grid(Grid, HeadingEntry)
  case table(Table, HeadingEntry)
  case figure(Figure, HeadingEntry)
}

/// A title that contents and bookmarks name.
struct HeadingEntry {
  /// From 0, in the order of the document.
  let index: Int

  /// 1 for what stands directly in the document.
  let level: Int
  let title: String

  /// By which other parts of the document lead here.
  var anchor: Anchor?

  /// The name of its place in the file.
  var place: String { "t\(index + 1)" }
}

extension FlowItem {
  /// - Parameters:
  ///   - entries: The titles met, in order.
  ///   - numbers: The numbers of the sections around the blocks, outermost first; `nil` to number
  ///     none. Grids and tables have their own numbers in their titles, if any.
  static func items(
    of blocks: [Block], entries: inout [HeadingEntry], numbers: [Int]?, level: Int = 1
  ) -> [Self] {
    var number = 0
    return blocks.flatMap { block -> [Self] in
      switch block {
      case .section(let section):
        number += 1
        let own = numbers.map { $0 + [number] }
        let prefix = own.map { $0.map(String.init).joined(separator: ".") + "\u{2002}" } ?? ""
        let entry = note(prefix + section.title, section.anchor, level, in: &entries)
        return [.heading(entry)]
          + items(of: section.blocks, entries: &entries, numbers: own, level: level + 1)
          + [.sectionEnd]
      case .paragraph(let paragraph): return [.paragraph(paragraph)]
      case .grid(let grid): return [.grid(grid, note(grid.title, grid.anchor, level, in: &entries))]
      case .table(let table):
        return [.table(table, note(table.title, table.anchor, level, in: &entries))]
      case .figure(let figure):
        return [.figure(figure, note(figure.title, figure.anchor, level, in: &entries))]
      }
    }
  }

  private static func note(
    _ title: String, _ anchor: Anchor?, _ level: Int, in entries: inout [HeadingEntry]
  ) -> HeadingEntry {
    let entry = HeadingEntry(
      index: entries.count, level: level, title: title, anchor: anchor)
    entries.append(entry)
    return entry
  }
}
