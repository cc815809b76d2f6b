import Documents
import Terminal

extension Grid {
  /// The grid with all that a terminal would obey made visible, before anything is measured.
  var safeForTerminal: Grid {
    Grid(
      title: title.safeForTerminal, captions: captions.map(\.safeForTerminal),
      stubHeading: stubHeading.safeForTerminal,
      columnGroups: columnGroups.map { group in
        GridColumnGroup(
          group.title.map(\.safeForTerminal),
          columns: group.columns.map { GridColumn($0.heading.safeForTerminal) })
      },
      rows: rows.map { GridRow($0.label.safeForTerminal, $0.cells.map(\.safeForTerminal)) })
  }
}

extension GridCell {
  fileprivate var safeForTerminal: GridCell {
    GridCell(
      content.safeForTerminal, notes: notes.map(\.safeForTerminal))
  }
}

extension GridCell.Content {
  fileprivate var safeForTerminal: Self {
    switch self {
    case .text(let text): .text(text.safeForTerminal)
    case .absent(let label): .absent(label: label.safeForTerminal)
    }
  }
}

extension Table {
  /// The table with all that a terminal would obey made visible, before anything is measured.
  var safeForTerminal: Table {
    Table(
      title: title.safeForTerminal, captions: captions.map(\.safeForTerminal),
      stubHeading: stubHeading.safeForTerminal,
      columnGroups: columnGroups.map { group in
        TableColumnGroup(
          group.title.map(\.safeForTerminal), columns: group.columns.map(\.safeForTerminal))
      },
      parts: parts.map { part in
        TablePart(part.title.map(\.safeForTerminal), rows: part.rows.map(\.safeForTerminal))
      },
      bases: bases.map(\.safeForTerminal), remarks: remarks.map(\.safeForTerminal))
  }
}

extension TableColumn {
  fileprivate var safeForTerminal: Self { Self(heading.safeForTerminal, alignment: alignment) }
}

extension TableRow {
  fileprivate var safeForTerminal: Self {
    Self(label.safeForTerminal, kind: kind, cells.map(\.safeForTerminal))
  }
}

extension TableCell {
  fileprivate var safeForTerminal: Self {
    Self(content.safeForTerminal, notes: notes.map(\.safeForTerminal))
  }
}

extension TableCell.Content {
  fileprivate var safeForTerminal: Self {
    switch self {
    case .count, .share, .difference, .nothing: return self
    case .money(var money):
      money.text = money.text.safeForTerminal
      money.qualifier = money.qualifier.safeForTerminal
      return .money(money)
    case .text(let text): return .text(text.safeForTerminal)
    case .absent(let label): return .absent(label: label.safeForTerminal)
    }
  }
}

extension Note {
  fileprivate var safeForTerminal: Note {
    Note(mark: mark.safeForTerminal, text: text.safeForTerminal)
  }
}

extension String {
  /// Line feeds stay, since paragraphs are theirs.
  var safeForTerminal: String { TerminalText.sanitised(self, keeping: .lineFeeds) }
}
