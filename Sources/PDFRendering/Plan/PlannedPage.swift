import Documents

/// A page whose contents and their places are settled.
struct PlannedPage {
  enum Content {
    /// A section's title; opens the section.
    case heading(HeadingEntry, lines: [Substring])
    case sectionEnd
    case prose([[LinePiece]])
    /// What is said under a table or a picture.
    case remark([Substring])
    /// A note of the last page of a table; its places only with its first line.
    case note([Substring], Note, NotePlaces?)
    /// One of the pages of a grid or table.
    case grid(HeadingEntry, GridSheets, page: Int)
    case table(HeadingEntry, TableSheets, page: Int)
    case figure(HeadingEntry, FigureSheet)
  }

  let paper: Paper

  /// What stands on the page, each at its distance from the top of the sheet, in points.
  var pieces: [(y: Double, content: Content)] = []
}
