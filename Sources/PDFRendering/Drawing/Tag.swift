/// The elements of structure that readers of PDF know, by their names in ISO 32000.
enum Tag: Hashable, Sendable {
  case document, section, paragraph, note, contents, contentsItem
  case table, row, cell
  /// A part of something that also holds links.
  case span
  /// A picture, with what is said to those who do not see it.
  case figure(alternative: String)
  /// What heads cells: those below it, or those beside it; over so many columns.
  case headCell(HeadCell)
  case heading(level: Int)

  var name: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .paragraph: "P"
    case .note: "Note"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .span: "Span"
    case .figure: "Figure"
    case .table: "Table"
    case .row: "TR"
    case .headCell: "TH"
    case .cell: "TD"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    }
  }
}

/// What a heading in a table heads.
struct HeadCell: Hashable, Sendable {
  enum Scope: String, Sendable {
    case row = "Row"
    case column = "Column"
  }

  var scope: Scope

  /// How many columns it stands over.
  var span = 1
}

extension Tag {
  static func columnHead(over span: Int = 1) -> Self {
    .headCell(HeadCell(scope: .column, span: span))
  }

  static let rowHead = Self.headCell(HeadCell(scope: .row))
}
