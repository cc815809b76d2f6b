/// The names by which paragraphs and runs of office files call their styles.
enum StyleID {
  static let title = "Title"
  static let subtitle = "Subtitle"
  static let body = "BodyText"
  static let contentsHeading = "TOCHeading"
  static let organiser = "CoverOrganiser"
  static let titleLine = "CoverLine"
  /// Over a figure.
  static let caption = "Caption"
  /// Between the title of a table and the table.
  static let tableCaption = "TableCaption"
  static let picture = "Picture"
  static let continuation = "TableContinuation"
  static let foot = "TableFoot"
  static let tableEnd = "TableEnd"
  static let hairline = "Hairline"
  static let header = "Header"
  static let footer = "Footer"
  static let noteText = "FootnoteText"
  static let noteCall = "FootnoteReference"
  static let link = "Hyperlink"
  static let cellLink = "FigureLink"
  /// Blanks that are kept but not shown.
  static let hidden = "HiddenBlanks"
  static let table = "SurveyTable"

  static func heading(_ level: Int) -> String { "Heading\(level)" }
  static func contents(_ level: Int) -> String { "TOC\(level)" }

  /// The style of what stands in a cell; figures are set a little larger than answers.
  static func cell(_ role: PlannedCell.Role, in table: PlannedTable, kind: PlannedRow.Kind)
    -> String
  {
    let family = table.style == .figure ? "Figures" : "Answers"
    return switch role {
    case .heading: family + "Heading"
    case .spanner: family + "Spanner"
    case .figureHeading: family + "HeadingEnd"
    case .label: family == "Answers" || kind == .total ? family + "Label" : family
    case .answer: kind == .total ? family + "Label" : family
    case .figure: kind == .total ? family + "Total" : family + "End"
    case .absent: family + "Absent"
    case .partTitle: family + "Part"
    }
  }
}
