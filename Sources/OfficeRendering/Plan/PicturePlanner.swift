import Diagnostics
import Documents

/// Sets a figure out on pages: as large as it was drawn, smaller if it does not fit, on its side if it
/// is wide, and in parts if it would be too small to read.
struct PicturePlanner {
  let figure: Figure

  /// Which of the document's figures it is, from 1.
  let number: Int
  let heading: PlannedHeading
  let language: Language

  /// Letters of nine points are made no smaller than five.
  private static let leastScale = 0.6

  /// The height that a drawing is given whatever its words take, in twips.
  private static let leastRoom = 4_000

  /// - Parameter isDrawn: Whether the format can hold the drawing.
  /// - Returns: At least one part.
  func parts(isDrawn: Bool) -> [PlannedFigure] {
    let drawing = figure.drawing
    guard isDrawn, drawing.isOnPaper else { return [part(figure, nil, on: .portrait)] }
    let paper = drawing.isWide ? Paper.landscape : .portrait
    // How many parts there will be is not known yet: room is kept for the longest title.
    let longest = part(figure, nil, on: paper, Continuation(page: 1_000, of: 1_001))
    let words = PlannedFigure.wordsHeight(of: figure, titled: longest.title, on: paper)
    let room = Double(max(Self.leastRoom, paper.plannedHeight - words))
    let widest = min(1, Double(paper.textWidth) / (drawing.width * 20))
    let whole = min(widest, room / (drawing.height * 20))
    guard whole < Self.leastScale, whole < widest else {
      return [part(figure, whole, on: paper)]
    }
    let drawings = DrawingParts.of(drawing, noHigherThan: room / 20 / widest)
    return drawings.enumerated().map { index, drawing in
      var shown = figure
      shown.drawing = drawing
      if index < drawings.count - 1 {
        shown.remarks = []
        shown.source = nil
      }
      let page = Continuation(page: index + 1, of: drawings.count)
      return part(shown, min(widest, room / (drawing.height * 20)), on: paper, page)
    }
  }

  private func part(
    _ figure: Figure, _ scale: Double?, on paper: Paper,
    _ page: Continuation = Continuation(page: 1, of: 1)
  ) -> PlannedFigure {
    let size = scale.map { scale in
      (
        width: max(1, Int(figure.drawing.width * 20 * scale)),
        height: max(1, Int(figure.drawing.height * 20 * scale))
      )
    }
    return PlannedFigure(
      figure: figure, number: number, page: page, heading: page.isFirst ? heading : nil,
      language: language, paper: paper, size: size)
  }
}

extension Drawing {
  /// Whether it has a size that can be printed: neither nothing nor a kilometre.
  fileprivate var isOnPaper: Bool {
    let sane = 1.0...2_000_000
    return sane.contains(width) && sane.contains(height)
  }

  /// Whether it would have to be made much smaller to stand upright.
  fileprivate var isWide: Bool {
    width * 20 > Double(Paper.portrait.textWidth) * 1.35 && width > height * 1.2
  }
}
