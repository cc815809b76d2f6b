import Documents

/// A picture on paper: as large as the page is wide, but never larger than it was drawn.
struct FigureSheet {
  let figure: Figure
  let titleLines: [Substring]

  /// What its measures are multiplied by.
  let scale: Double

  private static let spaceUnderTitle = 6.0
  private static let spaceUnderDrawing = 6.0

  /// A picture is not drawn smaller than this part of itself to stand under what is on its page.
  private static let leastShrinkage = 0.7

  /// - Parameter height: What is free for the title and the drawing; nearly all of the page if `nil`.
  init(_ figure: Figure, on paper: Paper, type: TypeCase, within height: Double? = nil) {
    self.figure = figure
    titleLines =
      figure.title.isEmpty
      ? [] : type.lines(of: figure.title, .tableTitle, within: paper.textWidth)
    let titleHeight = Double(titleLines.count) * TextStyle.tableTitle.leading
    let room =
      height.map { $0 - titleHeight - Self.spaceUnderTitle - Self.spaceUnderDrawing }
      ?? paper.textHeight - titleHeight - 40
    let (width, height) = (figure.drawing.printedWidth, figure.drawing.printedHeight)
    scale = min(1, paper.textWidth / max(1, width), max(40, room) / max(1, height))
  }

  /// The picture as it can stand in some height; `nil` if it would be too small.
  func shrunk(to height: Double, on paper: Paper, type: TypeCase) -> FigureSheet? {
    let sheet = FigureSheet(figure, on: paper, type: type, within: height)
    return sheet.height <= height && sheet.scale >= Self.leastShrinkage * scale ? sheet : nil
  }

  var titleHeight: Double {
    Double(titleLines.count) * TextStyle.tableTitle.leading
      + (titleLines.isEmpty ? 0 : Self.spaceUnderTitle)
  }

  var height: Double { titleHeight + figure.drawing.printedHeight * scale + Self.spaceUnderDrawing }
}

extension Drawing {
  /// The measures in points, as far as they are any: what has no end would have no page.
  fileprivate var printedWidth: Double { width.isFinite ? max(0, width) : 0 }
  fileprivate var printedHeight: Double { height.isFinite ? max(0, height) : 0 }
}
