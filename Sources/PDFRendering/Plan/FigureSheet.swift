import Documents

/// A picture on paper: as large as the page is wide, but never larger than it was drawn.
struct FigureSheet {
  let figure: Figure
  let titleLines: [Substring]

  /// What its measures are multiplied by.
  let scale: Double

  private static let spaceUnderTitle = 6.0
  private static let spaceUnderDrawing = 6.0

  init(_ figure: Figure, on paper: Paper, type: TypeCase) {
    self.figure = figure
    titleLines =
      figure.title.isEmpty
      ? [] : type.lines(of: figure.title, .tableTitle, within: paper.textWidth)
    let room = paper.textHeight - Double(titleLines.count) * TextStyle.tableTitle.leading - 40
    let drawing = figure.drawing
    scale = min(
      1, paper.textWidth / max(1, drawing.width), max(40, room) / max(1, drawing.height))
  }

  var titleHeight: Double {
    Double(titleLines.count) * TextStyle.tableTitle.leading
      + (titleLines.isEmpty ? 0 : Self.spaceUnderTitle)
  }

  var height: Double { titleHeight + figure.drawing.height * scale + Self.spaceUnderDrawing }
}
