import Documents
import Testing

/// The grids and tables of an office file, each put together again from those it was cut into.
struct GluedGrids {
  struct Place: Hashable {
    var row: String
    var column: String
  }

  private let read: ReadTables

  /// The tables of the file that belong together.
  private var groups: [[Int]] = []

  init(_ read: ReadTables) throws {
    self.read = read
    for index in read.tables.indices {
      switch try #require(read.titles[index]) {
      case .heading: groups.append([index])
      case .continuation: groups[groups.count - 1].append(index)
      }
    }
  }

  var count: Int { groups.count }

  /// What the file says in each place of one of the document's grids.
  func cells(of index: Int, _ grid: Grid) -> [Place: String] {
    var cells: [Place: String] = [:]
    for index in groups[index] {
      let heads = read.headCounts[index]
      guard let columns = read.tables[index].prefix(heads).last else { continue }
      for row in read.tables[index].dropFirst(heads) {
        let label = grid.hasStub ? Self.label(row[0]) : ""
        for (column, text) in zip(columns, row).dropFirst(grid.hasStub ? 1 : 0) {
          cells[Place(row: label, column: column), default: ""] += text
        }
      }
    }
    return cells
  }

  private static func label(_ text: String) -> String {
    let suffix = " (suite)"
    return text.hasSuffix(suffix) ? String(text.dropLast(suffix.count)) : text
  }
}

extension Document {
  /// The grids, each with its number among grids and tables.
  var numberedGrids: [(index: Int, grid: Grid)] {
    var all: [(index: Int, grid: Grid)] = []
    var count = 0
    func note(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .section(let section): note(section.blocks)
        case .grid(let grid):
          all.append((count, grid))
          count += 1
        case .table: count += 1
        case .paragraph, .figure: break
        }
      }
    }
    note(blocks)
    return all
  }
}
