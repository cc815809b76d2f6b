import Documents

/// A table, or the part of one that a page shows, with what stands over and under it.
struct PlannedTable {
  enum Title: Hashable {
    /// Where the table begins: named in the list of contents.
    case heading(PlannedHeading)
    /// Where it goes on.
    case continuation(String)
  }

  /// Nothing is printed for an empty text.
  var title: Title
  var captions: [String] = []

  /// What screen readers say of it: its title, and what it is made of.
  var name: String
  var description: String

  /// How cells are set, and how their headings are.
  var style: TextStyle
  var headingStyle: TextStyle

  /// In twips, with the padding of the cells.
  var columnWidths: [Int]

  var headRows: [PlannedRow]
  var rows: [PlannedRow]

  /// The bases and remarks.
  var foot: [String] = []

  /// Whether the table is to stand on one page, which it fits.
  var isKeptTogether = false

  /// Whether the part begins a page; the first of a table stands where the table does.
  var startsPage = true
}

struct PlannedRow {
  enum Kind { case head, body, total, part }

  var kind = Kind.body
  var cells: [PlannedCell]

  /// The lines of its tallest cell.
  var lines: Int

  /// Whether no page may cut it.
  var isKeptWhole: Bool

  /// The lines up to which a row stays whole: cutting it would save less than it costs the reader.
  static let mostLinesKeptWhole = 6
}

struct PlannedCell {
  enum Role {
    case heading, spanner, label, answer, absent, partTitle
    /// Set against the end of the line.
    case figure, figureHeading
  }

  var role: Role
  var text: Substring

  /// The notes called at its end.
  var notes: [Note] = []

  /// The columns it takes.
  var columns = 1

  /// The rows it takes; 0 where the cell above takes its place.
  var rows = 1

  /// What links lead to it by.
  var place: String?

  /// The name of the place that it leads to.
  var link: String?

  init(_ role: Role, _ text: Substring, notes: [Note] = [], columns: Int = 1, rows: Int = 1) {
    self.role = role
    self.text = text
    self.notes = notes
    self.columns = columns
    self.rows = rows
  }
}

/// The room around the text of a cell, in twips.
enum CellPadding {
  static let side = 70
  static let top = 40
  static let bottom = 45

  /// What a cell takes beside its text, and a row beside its lines, rules included.
  static let width = 2 * side
  static let height = top + bottom + 10
}

extension PlannedTable {
  /// How high it stands, with everything over and under it and the notes that it calls.
  func height(on paper: Paper) -> Int {
    var notes = NoteRoom(on: paper)
    let overhead = headHeight(within: paper.textWidth)
    return overhead + rows.reduce(0) { $0 + height(of: $1) + notes.add($1) }
      + PrintLayout(.foot).height(of: foot, within: paper.textWidth) + Self.gapAfter
  }

  /// The titles and the rows of headings.
  private func headHeight(within width: Int) -> Int {
    let title =
      switch title {
      case .heading(let heading):
        PrintLayout(.heading(heading.level)).height(of: [heading.text], within: width)
      case .continuation(let text):
        PrintLayout(.continuation).height(of: [text], within: width)
      }
    return title + PrintLayout(.caption).height(of: captions, within: width)
      + headRows.reduce(0) { $0 + height(of: $1) }
  }

  func height(of row: PlannedRow) -> Int {
    let style = row.kind == .head ? headingStyle : style
    return row.lines * style.lineHeight + CellPadding.height
  }

  /// Between a table and what follows, in twips.
  static let gapAfter = 160
}

extension PlannedTable {
  /// Headings taller than this would leave no room under them if they were repeated.
  private static let mostHeadLines = 20

  /// Whether the headings stand on every page that the table goes on to.
  var repeatsHead: Bool { headRows.reduce(0) { $0 + $1.lines } <= Self.mostHeadLines }

  var plainTitle: String {
    switch title {
    case .heading(let heading): heading.text
    case .continuation(let text): text
    }
  }
}
