import Diagnostics

/// Fills the pages of one panel, row after row.
struct PanelFiller<Layout: CellLayout> {
  let grid: Grid
  let panel: GridPanel
  let frame: PageFrame
  let layout: Layout
  let language: Language

  /// The page being filled.
  var current: PageDraft

  private var full: [PageDraft] = []

  init(
    grid: Grid, panel: GridPanel, frame: PageFrame, layout: Layout, language: Language,
    current: PageDraft
  ) {
    self.grid = grid
    self.panel = panel
    self.frame = frame
    self.layout = layout
    self.language = language
    self.current = current
  }

  /// - Parameter empty: What every page but the first starts from.
  mutating func fill(pageAfterFirst empty: PageDraft) -> [PageDraft] {
    // Rows of up to five lines stay whole: cutting them would save less than it costs the reader.
    let keptWhole = min(5, empty.room / 3)
    for index in grid.rows.indices {
      var row = RowFlow(grid.rows[index], in: panel, layout: layout)
      repeat {
        let label = label(of: index, isContinuation: row.isContinuation)
        let labelHeight = grid.hasStub ? height(of: label, within: panel.stubWidth) : 0
        let rule = current.rows.isEmpty ? 0 : frame.ruleHeight
        let notes = row.notesToCome.filter { !current.notes.contains($0) }
        let room = current.room - rule - height(of: notes)
        let needed = max(row.height, labelHeight)

        if needed > room, !current.rows.isEmpty,
          needed <= keptWhole || room < max(leastWorthCutting, labelHeight)
        {
          full.append(current)
          current = empty
          continue
        }
        // On an empty page a line at least goes under the headings, even beyond the last line.
        let budget = max(room, labelHeight, 1)
        let fragment = RowFragment(
          row: index, label: label, isContinuation: row.isContinuation,
          cells: row.take(atMost: budget))
        place(fragment, height: rule + max(min(needed, budget), 1))
        if !row.isFinished {
          full.append(current)
          current = empty
        }
      } while !row.isFinished
    }
    return full + [current]
  }

  private mutating func place(_ fragment: RowFragment, height used: Int) {
    let notes = fragment.cells.flatMap(\.notes).filter { !current.notes.contains($0) }.uniqued()
    current.notes.formUnion(notes)
    current.room -= used + height(of: notes)
    current.rows.append(fragment)
  }

  private func label(of row: Int, isContinuation: Bool) -> String {
    let label = grid.rows[row].label
    guard grid.hasStub, isContinuation else { return label }
    return Continuation.label(label, in: language)
  }

  private func height(of notes: [Note]) -> Int {
    notes.reduce(0) { sum, note in
      sum + height(of: layout.call([note]) + " " + note.text, within: frame.width)
    }
  }

  private func height(of text: String, within width: Int) -> Int {
    layout.lines(ofText: text, within: width).count
  }
}

/// The lines that must be left on a page for a row to begin there and be cut: two of a row of four.
private let leastWorthCutting = 3
