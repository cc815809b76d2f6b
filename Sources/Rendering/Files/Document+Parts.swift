import Documents

extension Document {
  /// What a file of its own is made of: everything but prose, in reading order.
  struct Parts {
    enum Tabular {
      case grid(Grid)
      case table(Table)

      var title: String {
        switch self {
        case .grid(let grid): grid.title
        case .table(let table): table.title
        }
      }

      var kind: FileNames.Part.Kind {
        switch self {
        case .grid: .grid
        case .table: .table
        }
      }
    }

    /// The grids and tables, each with the titles of the sections it stands in, outermost first.
    var tables: [(part: Tabular, sections: [String])] = []
    var figures: [(figure: Figure, sections: [String])] = []

    fileprivate mutating func add(_ blocks: [Block], in sections: [String]) {
      for block in blocks {
        switch block {
        case .section(let section): add(section.blocks, in: sections + [section.title])
        case .paragraph: break
        case .grid(let grid): tables.append((.grid(grid), sections))
        case .table(let table): tables.append((.table(table), sections))
        case .figure(let figure): figures.append((figure, sections))
        }
      }
    }
  }

  var parts: Parts {
    var parts = Parts()
    parts.add(blocks, in: [])
    return parts
  }
}
