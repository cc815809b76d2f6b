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
          group.title.map(\.safeForTerminal), columns: group.columns.map(\.safeForTerminal))
      },
      rows: rows.map { GridRow($0.label.safeForTerminal, $0.cells.map(\.safeForTerminal)) })
  }
}

extension GridCell {
  fileprivate var safeForTerminal: GridCell {
    GridCell(
      content.safeForTerminal,
      notes: notes.map {
        Note(mark: $0.mark.safeForTerminal, text: $0.text.safeForTerminal)
      })
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

extension String {
  /// Line feeds stay, since paragraphs are theirs.
  var safeForTerminal: String { TerminalText.sanitised(self, keeping: .lineFeeds) }
}
