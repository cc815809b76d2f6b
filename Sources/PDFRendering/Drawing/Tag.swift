/// The elements of structure that readers of PDF know, by their names in ISO 32000.
enum Tag: Hashable, Sendable {
  case document, section, paragraph, note, contents, contentsItem, caption, figure
  case table, row, headCell, cell
  case heading(level: Int)

  var name: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .paragraph: "P"
    case .note: "Note"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .caption: "Caption"
    case .figure: "Figure"
    case .table: "Table"
    case .row: "TR"
    case .headCell: "TH"
    case .cell: "TD"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    }
  }
}
