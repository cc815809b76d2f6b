/// Items in rows, actors in columns: the table of the printed annex.
public struct Grid: Hashable, Sendable {
  /// The title, such as « Question 3 : Sur quels territoires sont-elles conduites ? ».
  public let title: String

  /// Lines between the title and the table, such as each form's own number and wording.
  public let captions: [String]

  /// What heads the column of labels.
  public let stubHeading: String

  public let columnGroups: [GridColumnGroup]
  public let rows: [GridRow]

  /// By which other parts lead here; `nil` if none does.
  public let anchor: Anchor?

  /// Whether anything stands in the column of labels: a question without items has none to show.
  public let hasStub: Bool

  /// - Precondition: Every row has one cell for each column.
  public init(
    title: String, captions: [String] = [], stubHeading: String = "",
    columnGroups: [GridColumnGroup], rows: [GridRow], anchor: Anchor? = nil
  ) {
    let columnCount = columnGroups.reduce(0) { $0 + $1.columns.count }
    precondition(
      rows.allSatisfy { $0.cells.count == columnCount }, "a row has one cell for each column")
    self.title = title
    self.captions = captions
    self.stubHeading = stubHeading
    self.columnGroups = columnGroups
    self.rows = rows
    self.anchor = anchor
    hasStub = !stubHeading.isEmpty || rows.contains { !$0.label.isEmpty }
  }

  /// A grid without spanners.
  ///
  /// - Precondition: Every row has one cell for each column.
  public init(
    title: String, captions: [String] = [], stubHeading: String = "", columns: [String],
    rows: [GridRow]
  ) {
    self.init(
      title: title, captions: captions, stubHeading: stubHeading,
      columnGroups: [GridColumnGroup(columns: columns.map { GridColumn($0) })], rows: rows)
  }
}

extension Grid {
  /// What heads each column, whatever its group.
  public var columns: [String] { columnGroups.flatMap { $0.columns.map(\.heading) } }

  /// Every note called, once, in reading order: row by row.
  public var notes: [Note] { rows.lazy.flatMap(\.cells).flatMap(\.notes).uniqued() }
}
