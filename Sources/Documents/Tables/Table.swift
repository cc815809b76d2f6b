/// A table of figures: actors or groups in rows, values in columns, totals under each part.
///
/// Unlike a ``Grid``, whose cells are answers, a table holds short cells that someone counted, and
/// says under it what they were counted on.
public struct Table: Hashable, Sendable {
  public let title: String

  /// Lines between the title and the table.
  public let captions: [String]

  /// What heads the column of labels.
  public let stubHeading: String

  public let columnGroups: [TableColumnGroup]

  /// The rows, part by part: an untitled part stands on its own.
  public let parts: [TablePart]

  /// The base lines: whom the figures were counted on, part by part.
  public let bases: [String]

  /// Remarks on the table as a whole; those on single cells are the cells' own notes.
  public let remarks: [String]

  /// By which other parts lead here; `nil` if none does.
  public let anchor: Anchor?

  /// - Precondition: Every row has one cell for each column.
  public init(
    title: String, captions: [String] = [], stubHeading: String = "",
    columnGroups: [TableColumnGroup], parts: [TablePart], bases: [String] = [],
    remarks: [String] = [], anchor: Anchor? = nil
  ) {
    let columnCount = columnGroups.reduce(0) { $0 + $1.columns.count }
    precondition(
      parts.allSatisfy { $0.rows.allSatisfy { $0.cells.count == columnCount } },
      "a row has one cell for each column")
    self.title = title
    self.captions = captions
    self.stubHeading = stubHeading
    self.columnGroups = columnGroups
    self.parts = parts
    self.bases = bases
    self.remarks = remarks
    self.anchor = anchor
  }
}

extension Table {
  /// Every column, whatever its group.
  public var columns: [TableColumn] { columnGroups.flatMap(\.columns) }

  /// Every note called, once, in reading order: row by row.
  public var notes: [Note] {
    parts.lazy.flatMap(\.rows).flatMap(\.cells).flatMap(\.notes).uniqued()
  }
}

/// Neighbouring columns of a table, under a spanner such as the name of a zone, or under none.
public struct TableColumnGroup: Hashable, Sendable {
  /// The spanner; `nil` where the columns stand on their own.
  public var title: String?
  public var columns: [TableColumn]

  public init(_ title: String? = nil, columns: [TableColumn]) {
    self.title = title
    self.columns = columns
  }
}

public struct TableColumn: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    /// Where reading starts: words.
    case start
    /// Where reading ends: figures.
    case end
  }

  public var heading: String
  public var alignment: Alignment

  /// What the column is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(_ heading: String, alignment: Alignment = .end, tags: [Tag] = []) {
    self.heading = heading
    self.alignment = alignment
    self.tags = tags
  }
}
